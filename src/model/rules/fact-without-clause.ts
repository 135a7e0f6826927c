import type { Finding, StructureRule } from './rule';
import type { Policy } from '../policy/policy';
import { policyFile } from './rule';
import { say } from '../text/say';

function* checkPolicy(policy: Policy): Iterable<Finding> {
  const carried = new Set(policy.clauses.flatMap(({ facts }) => facts));
  for (const [index, fact] of policy.facts.entries())
    if (!carried.has(fact))
      yield {
        file: policyFile,
        path: ['facts', index],
        message: say('fact-without-clause.found', { fact }),
        hint: say('fact-without-clause.hint'),
      };
}

/** Every fact of the policy is in a clause. */
export const factWithoutClause: StructureRule = {
  name: 'fact-without-clause',
  checkPolicy,
};
