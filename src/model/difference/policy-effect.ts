import type { PolicyEffect } from '../api/parts';
import type { Answer } from '../api/answer';
import type { Day } from '../time/calendar';
import type { Policy } from '../policy/policy';
import type { Subject } from '../subject/subject';
import { addDays } from '../time/calendar';
import { deriveAnswers, deriveGuidance, toSituation } from '../guidance/guidance';
import { deriveState } from '../subject/state';
import { listChangeDays, toChangeDating } from '../policy/clause';
import { listEditionIds } from '../policy/policy';
import { renderAnswer } from './answers';

/** The effects of the policy's dated changes on one subject, soonest first. */
export const derivePolicyEffects = (policy: Policy, subject: Subject, today: Day): PolicyEffect[] =>
  listChangeDays(policy.clauses).flatMap((date) => {
    const state = deriveState(subject, date, today);
    const { precision, release } = toChangeDating(policy.clauses, date);
    const effects = new Map<string, PolicyEffect>();
    for (const edition of listEditionIds(policy)) {
      const { notApplicable, answers } = deriveGuidance(policy, subject.kind, state, edition, date);
      if (notApplicable !== null) continue;
      // The same state, so that only the policy differs from the day before.
      const earlier = deriveAnswers(policy, toSituation(subject.kind, state, edition, addDays(date, -1)));
      for (const answer of answers) {
        const isSame = ({ expectation }: Answer): boolean => expectation === answer.expectation;
        const before = renderAnswer(policy, earlier.find(isSame));
        const after = renderAnswer(policy, answer);
        if (before === after) continue;
        const key = JSON.stringify([answer.expectation, before, after]);
        const known = effects.get(key);
        effects.set(key, {
          date,
          precision: precision ?? 'on',
          release: release ?? null,
          status: date <= today ? 'done' : 'planned',
          expectation: answer.expectation,
          editions: [...(known?.editions ?? []), ...(edition === null ? [] : [edition])],
          before,
          after,
          clauses: answer.is === 'answered' ? answer.clauses : [],
        });
      }
    }
    return [...effects.values()];
  });
