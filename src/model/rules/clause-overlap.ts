import type { Clause, Policy } from '../policy/policy';
import type { Finding, StructureRule } from './rule';
import { isMoreSpecific, toSourceKey } from '../policy/clause';
import { policyFile } from './rule';
import { say } from '../text/say';

const meets = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === undefined || b === undefined || a.some((id) => b.includes(id));

/** Whether both can be in force on the same day. */
const meetsInTime = (a: Clause, b: Clause): boolean =>
  (a.until === undefined || b.from === undefined || b.from < a.until) &&
  (b.until === undefined || a.from === undefined || a.from < b.until);

/** Whether two clauses answer one question for the same circumstances and neither is more specific. */
const isContest = (a: Clause, b: Clause): boolean =>
  a.expectation === b.expectation &&
  toSourceKey(a) === toSourceKey(b) &&
  meets(a.when.kinds, b.when.kinds) &&
  meets(a.when.editions, b.when.editions) &&
  meetsInTime(a, b) &&
  !isMoreSpecific(a, b) &&
  !isMoreSpecific(b, a);

function* checkPolicy(policy: Policy): Iterable<Finding> {
  for (const [index, later] of policy.clauses.entries())
    for (const earlier of policy.clauses.slice(0, index))
      if (isContest(earlier, later))
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
