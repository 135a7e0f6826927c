import type { Finding, StructureRule } from './rule';
import type { Policy } from '../policy/policy';
import { policyFile } from './rule';
import { toClauseSource } from '../policy/policy';

/** Without a scale the more limited of two answers cannot be found. */
function* checkPolicy(policy: Policy): Iterable<Finding> {
  for (const { id, scale } of policy.expectations) {
    if (scale !== undefined) continue;
    const speaking = policy.clauses.filter(({ expectation }) => expectation === id);
    const [first] = speaking;
    if (first === undefined) continue;
    const { axis } = toClauseSource(first);
    for (const clause of speaking)
      if (toClauseSource(clause).axis !== axis)
        yield {
          file: policyFile,
          path: ['clauses', policy.clauses.indexOf(clause), 'of'],
          message: `"${id}" has no scale, and is answered by two axes: "${first.id}" by ${axis}, "${clause.id}" by ${toClauseSource(clause).axis}`,
          hint: 'Give the question a scale, so that the weakest answer counts, or let one axis answer.',
        };
  }
}

export const oneAxis: StructureRule = {
  name: 'one-axis',
  summary: 'A question without a scale has answers from one axis only.',
  checkPolicy,
};
