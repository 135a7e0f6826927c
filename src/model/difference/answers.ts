import type { Answer } from '../api/answer';
import type { Guidance } from '../guidance/guidance';
import type { AnswerChange } from './difference';
import type { Dataset } from '../catalog/dataset';
import type { Day } from '../time/calendar';
import type { Policy } from '../policy/policy';
import type { Subject } from '../subject/subject';
import { deriveGuidance } from '../guidance/guidance';
import { deriveState } from '../subject/state';
import { renderSupportEnd } from '../subject/notice';
import { say } from '../text/say';

const offers = {
  offered: say('difference.offered'),
  'not-offered': say('difference.not-offered'),
  'not-applicable': say('difference.not-applicable'),
  unknown: say('difference.not-recorded'),
} as const;

/** An answer as text, also for a silent policy and for ended support. */
export const renderAnswer = (policy: Policy, answer: Answer | undefined): string => {
  if (answer === undefined) return say('case.does-not-apply');
  if (answer.is === 'silent') return say('answer.silent-inline');
  if (answer.is === 'not-applicable') return say('axis.not-applicable');
  if (answer.is === 'ended') return renderSupportEnd(answer.on, answer);
  const expectation = policy.expectations.find(({ id }) => id === answer.expectation);
  const value = expectation?.scale?.find(({ id }) => id === answer.value);
  if (value !== undefined) return value.name;
  return policy.clauses
    .filter(({ id }) => answer.clauses.includes(id))
    .map(({ sentence }) => sentence)
    .join(' ');
};

/** Two answers with the same value are equal, even if the value was renamed. */
const isSameValue = (a: Answer | undefined, b: Answer | undefined): boolean =>
  a?.is === 'answered' && b?.is === 'answered' && a.value !== null && a.value === b.value;

/** A subject on a day, according to one dataset. */
export interface Reading {
  readonly policy: Policy;
  readonly subject: Subject;
  /** The day of the answers, and the dataset's day. */
  readonly on: Day;
  readonly today: Day;
}

/** A subject today, according to one dataset. */
export const readToday = ({ policy, today }: Dataset, subject: Subject): Reading => ({
  policy,
  subject,
  on: today,
  today,
});

const guidanceOf = ({ policy, subject, on, today }: Reading, edition: string): Guidance =>
  deriveGuidance(policy, subject.kind, deriveState(subject, on, today), edition, on);

/** The changed answers for each edition that both policies have. */
export const compareAnswers = (older: Reading, newer: Reading): AnswerChange[] =>
  newer.policy.editions
    .filter(({ id }) => older.policy.editions.some((edition) => edition.id === id))
    .flatMap(({ id, name }) => {
      const old = guidanceOf(older, id);
      const now = guidanceOf(newer, id);
      const changes: AnswerChange[] = [];
      if (old.offer.value !== now.offer.value)
        changes.push({
          edition: name,
          question: say('difference.is-offered'),
          from: offers[old.offer.value],
          to: offers[now.offer.value],
        });
      // If no question applies any more, one line says so instead of one line for each question.
      if (now.notApplicable !== null || old.notApplicable !== null) return changes;
      for (const { id: expectation, question } of newer.policy.expectations) {
        const find = ({ answers }: Guidance): Answer | undefined =>
          answers.find((answer) => answer.expectation === expectation);
        if (isSameValue(find(old), find(now))) continue;
        const from = renderAnswer(older.policy, find(old));
        const to = renderAnswer(newer.policy, find(now));
        if (from !== to) changes.push({ edition: name, question, from, to });
      }
      return changes;
    });
