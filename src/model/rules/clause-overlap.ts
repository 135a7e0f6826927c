import type { Clause, Policy } from '../policy/policy';
import type { Finding, StructureRule } from './rule';
import { compareEnds } from '../policy/release';
import { isMoreSpecific, toEnd, toSourceKey } from '../policy/clause';
import { policyFile } from './rule';
import { say } from '../text/say';

const meets = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === undefined || b === undefined || a.some((id) => b.includes(id));

/** Whether one ends before the other begins, for certain. */
const endsBefore = (policy: Policy, one: Clause, other: Clause): boolean => {
  const [end, start] = [toEnd(one, 'until'), toEnd(other, 'from')];
  return end !== null && start !== null && (compareEnds(policy, end, start) ?? 1) <= 0;
};

/** Whether two clauses answer one question for the same circumstances and neither is more specific. */
const isContest = (policy: Policy, a: Clause, b: Clause): boolean =>
  a.expectation === b.expectation &&
  toSourceKey(a) === toSourceKey(b) &&
  meets(a.when.kinds, b.when.kinds) &&
  meets(a.when.editions, b.when.editions) &&
  !endsBefore(policy, a, b) &&
  !endsBefore(policy, b, a) &&
  !isMoreSpecific(a, b) &&
  !isMoreSpecific(b, a);

function* checkPolicy(policy: Policy): Iterable<Finding> {
  for (const [index, later] of policy.clauses.entries())
    for (const earlier of policy.clauses.slice(0, index))
      if (isContest(policy, earlier, later))
        yield {
          file: policyFile,
          path: ['clauses', index],
          message: say('clause-overlap.found', {
            earlier: earlier.id,
            later: later.id,
            expectation: later.expectation,
          }),
          hint: say('clause-overlap.hint'),
        };
}

/** Two clauses of one source never answer the same question for the same case, unless one is more specific. */
export const clauseOverlap: StructureRule = {
  name: 'clause-overlap',
  checkPolicy,
};
