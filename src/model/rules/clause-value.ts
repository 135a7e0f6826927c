import type { Finding, StructureRule } from './rule';
import type { Policy } from '../policy/policy';
import { compareEnds } from '../policy/release';
import { policyFile } from './rule';
import { toEnd } from '../policy/clause';
import { say } from '../text/say';

function* checkPolicy(policy: Policy): Iterable<Finding> {
  for (const [index, clause] of policy.clauses.entries()) {
    const expectation = policy.expectations.find(({ id }) => id === clause.expectation);
    if (expectation === undefined) continue;
    const { scale } = expectation;
    const base = { file: policyFile };
    if (scale !== undefined && clause.value === undefined)
      yield {
        ...base,
        path: ['clauses', index],
        message: say('clause-value.missing', { clause: clause.id, expectation: expectation.id }),
        hint: say('clause-value.missing-hint', { values: scale.map(({ id }) => id).join(', ') }),
      };
    if (scale === undefined && clause.value !== undefined)
      yield {
        ...base,
        path: ['clauses', index, 'value'],
        at: 'key',
        message: say('clause-value.needless', { clause: clause.id, expectation: expectation.id }),
        hint: say('clause-value.needless-hint'),
      };
    const [from, until] = [toEnd(clause, 'from'), toEnd(clause, 'until')];
    if (from !== null && until !== null && (compareEnds(policy, until, from) ?? 1) <= 0)
      yield {
        ...base,
        path: ['clauses', index, until.release === null ? 'until' : 'removedIn'],
        message: say('clause-value.backwards', {
          clause: clause.id,
          until: until.release ?? until.day ?? '',
          untilHow: until.release === null ? 'on' : 'release',
          from: from.release ?? from.day ?? '',
          fromHow: from.release === null ? 'on' : 'release',
        }),
        hint: say('clause-value.backwards-hint'),
      };
  }
}

/** A clause has a value exactly if its question has a scale, and it ends after it starts. */
export const clauseValue: StructureRule = {
  name: 'clause-value',
  checkPolicy,
};
