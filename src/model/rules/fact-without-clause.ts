import type { Finding, StructureRule } from './rule';
import type { Policy } from '../policy/policy';
import { policyFile } from './rule';

function* checkPolicy(policy: Policy): Iterable<Finding> {
  const carried = new Set(policy.clauses.flatMap(({ facts }) => facts));
  for (const [index, fact] of policy.facts.entries())
    if (!carried.has(fact))
      yield {
        file: policyFile,
        path: ['facts', index],
        message: `No clause carries the fact "${fact}"`,
        hint: 'Name it in the "facts" of the clause that says it, or write that clause.',
      };
}

export const factWithoutClause: StructureRule = {
  name: 'fact-without-clause',
  summary: 'Every fact of the policy is in a clause.',
  checkPolicy,
};
