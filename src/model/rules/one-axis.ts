import type { Finding, StructureRule } from './rule';
import type { Policy } from '../policy/policy';
import { policyFile } from './rule';
import { toClauseSource } from '../policy/policy';
import { say } from '../text/say';

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
          message: say('one-axis.found', {
            expectation: id,
            first: first.id,
            firstAxis: axis,
            second: clause.id,
            secondAxis: toClauseSource(clause).axis,
          }),
          hint: say('one-axis.hint'),
        };
  }
}

/** A question without a scale has answers from one axis only. */
export const oneAxis: StructureRule = {
  name: 'one-axis',
  checkPolicy,
};
