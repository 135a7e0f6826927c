import type { AnswerChange, Difference } from './difference';
import type { Dataset } from '../catalog/dataset';
import type { Day } from '../time/calendar';
import type { Subject } from '../subject/subject';
import { compareAnswers, readToday } from './answers';
import { createDifference, isSame } from './difference';
import { listChangeDays } from '../policy/clause';
import { renderDate } from '../time/calendar';

/** A subject in both datasets. */
export interface Compared {
  readonly before: Subject;
  readonly after: Subject;
  readonly label: string;
  /** Whether a change of the subject itself tells of today's answers already. */
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
  const one = kind?.name.toLowerCase() ?? 'item';
  const many = kind?.plural.toLowerCase() ?? 'items';
  const shown = subjects.slice(0, subjects.length > listed ? examples : listed).map(({ label }) => label);
  const rest = subjects.length - shown.length;
  const names = [...shown, ...(rest > 0 ? [`${rest.toLocaleString('en')} more`] : [])];
  return `${subjects.length.toLocaleString('en')} ${subjects.length === 1 ? one : many} (${names.join('; ')})`;
};

/** Today, and the days ahead on which either policy changes. */
const listDays = (older: Dataset, newer: Dataset): (Day | null)[] => [
  null,
  ...listChangeDays([...older.policy.clauses, ...newer.policy.clauses]).filter((day) => day > newer.today),
];

/** On each day, what the newer policy answers differently about a subject, and did not on an earlier one. */
const listEffects = (
  older: Dataset,
  newer: Dataset,
  days: readonly (Day | null)[],
  { before, after, isTold }: Compared,
): Pick<Group, 'day' | 'answer'>[] => {
  const known = new Set<string>();
  return days.flatMap((day) => {
    const on = { subject: after, on: day ?? newer.today, today: newer.today };
    // What a subject that changed itself owes to the policy is told with it; here it must not come again for a later day.
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
 * What changed answers mean, and for whom: one entry for each set of subjects with the same changes, however many they
 * are. The older dataset has the newer one's ids already.
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
      text: `${who.length === 1 ? 'has' : 'have'} other answers${day === null ? '' : ` from ${renderDate(day)} on`}`,
      date: day,
      answers,
      subjects: who.map(({ after }) => after.id),
    }),
  );
};
