import type { AnswerChange, Difference } from './difference';
import type { Dataset } from '../catalog/dataset';
import type { Day } from '../time/calendar';
import type { Subject } from '../subject/subject';
import { compareAnswers, readToday } from './answers';
import { createDifference, isSame } from './difference';
import { listChangeDays } from '../policy/clause';
import { renderDate } from '../time/calendar';
import { say } from '../text/say';
import { renderSeries, toInlineNoun } from '../text/locale';

/** A subject that is in both datasets. */
export interface Compared {
  readonly before: Subject;
  readonly after: Subject;
  readonly label: string;
  /** Whether a change of the subject itself already reports today's answers. */
  readonly isTold: boolean;
}

interface Group {
  /** Null for today. */
  readonly day: Day | null;
  readonly answer: AnswerChange;
  readonly subjects: Compared[];
}

const listed = 5;
const examples = 3;

const renderSubjects = ({ policy }: Dataset, subjects: readonly Compared[]): string => {
  const kinds = [...new Set(subjects.map(({ after }) => after.kind))];
  const kind = kinds.length === 1 ? policy.kinds.find(({ id }) => id === kinds[0]) : undefined;
  const count = subjects.length;
  const noun =
    kind === undefined
      ? say('difference.item-noun', { count })
      : toInlineNoun(kind, count === 1 ? 'name' : 'plural');
  const shown = subjects.slice(0, count > listed ? examples : listed).map(({ label }) => label);
  const rest = count - shown.length;
  // Labels can contain commas.
  const names = renderSeries([
    ...shown,
    ...(rest > 0 ? [say('difference.more-items', { count: rest })] : []),
  ]);
  return say('difference.items', { count, noun, names });
};

/** Today, and the future days on which either policy changes. */
const listDays = (older: Dataset, newer: Dataset): (Day | null)[] => [
  null,
  ...listChangeDays([...older.policy.clauses, ...newer.policy.clauses]).filter((day) => day > newer.today),
];

/**
 * For each day, the answers that the newer policy changes on that day and had not changed on an earlier one.
 */
const listEffects = (
  older: Dataset,
  newer: Dataset,
  days: readonly (Day | null)[],
  { before, after, isTold }: Compared,
): Pick<Group, 'day' | 'answer'>[] => {
  const known = new Set<string>();
  return days.flatMap((day) => {
    const on = { subject: after, on: day ?? newer.today, today: newer.today };
    // The change of a subject already reports the policy's effect on it, which must not appear again for a
    // later day.
    const answers =
      day === null && !isTold
        ? compareAnswers(readToday(older, before), readToday(newer, after))
        : compareAnswers({ ...on, policy: older.policy }, { ...on, policy: newer.policy });
    return answers.flatMap((answer) => {
      const key = JSON.stringify(answer);
      if (known.has(key)) return [];
      known.add(key);
      return day === null && isTold ? [] : [{ day, answer }];
    });
  });
};

/**
 * Groups subjects by their changed answers: one entry for each set of subjects with the same changes. The
 * older dataset must already use the newer ids.
 */
export const deriveEffects = (
  older: Dataset,
  newer: Dataset,
  subjects: readonly Compared[],
): Difference[] => {
  if (isSame([older.policy, older.today], [newer.policy, newer.today])) return [];
  const days = listDays(older, newer);
  const groups = new Map<string, Group>();
  for (const subject of subjects)
    for (const { day, answer } of listEffects(older, newer, days, subject)) {
      const key = JSON.stringify([day, answer]);
      const group = groups.get(key) ?? { day, answer, subjects: [] };
      group.subjects.push(subject);
      groups.set(key, group);
    }
  const joined = new Map<string, { day: Day | null; answers: AnswerChange[]; subjects: Compared[] }>();
  for (const { day, answer, subjects: who } of groups.values()) {
    const key = JSON.stringify([day, who.map(({ after }) => after.id)]);
    const entry = joined.get(key) ?? { day, answers: [], subjects: who };
    entry.answers.push(answer);
    joined.set(key, entry);
  }
  return [...joined.values()].map(({ day, answers, subjects: who }) =>
    createDifference({
      kind: 'effect',
      about: renderSubjects(newer, who),
      text:
        day === null
          ? say('difference.other-answers')
          : say('difference.other-answers-from', { day: renderDate(day) }),
      date: day,
      answers,
      subjects: who.map(({ after }) => after.id),
    }),
  );
};
