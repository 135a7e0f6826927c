import type { Day } from '../time/calendar';
import type { Subject } from './subject';
import type { SubjectState, Tracked } from './state';
import { countsAt } from './transition';
import { deriveState } from './state';

/** A period without any change of a subject. */
export interface Period {
  readonly from: Day;
  /** The first day of the next period; null for the last. */
  readonly until: Day | null;
  readonly state: SubjectState;
}

/** Without the announcements. */
type Lived = Omit<Tracked, 'deprecation'>;

const cutLife = ({ transitions, notApplicable }: Lived, today: Day): readonly Period[] => {
  // Plans never count for today.
  const done = transitions.filter((transition) => countsAt(transition, today, today));
  const days = [...new Set(done.map(({ date }) => date))];
  return days.map((from, index) => ({
    from,
    until: days[index + 1] ?? null,
    state: deriveState({ transitions: done, notApplicable }, from, today),
  }));
};

/** Cached, because several rules need the periods of one subject and its rows never change. */
const known = new WeakMap<
  Subject['transitions'],
  { readonly today: Day; readonly periods: readonly Period[] }
>();

/** A subject's history up to today, split at each change. Without plans. */
export const derivePeriods = (subject: Lived, today: Day): readonly Period[] => {
  const before = known.get(subject.transitions);
  if (before?.today === today) return before.periods;
  const periods = cutLife(subject, today);
  known.set(subject.transitions, { today, periods });
  return periods;
};

/**
 * The periods in which a value applied, with adjacent ones joined; `toKey` returns null where none applied.
 */
export const findSpells = <T extends string>(
  periods: readonly Period[],
  toKey: (state: SubjectState) => T | null,
): { readonly key: T; readonly from: Day; readonly until: Day | null; readonly state: SubjectState }[] => {
  const spells: { key: T; from: Day; until: Day | null; state: SubjectState }[] = [];
  for (const { from, until, state } of periods) {
    const key = toKey(state);
    const last = spells.at(-1);
    if (key === null) continue;
    if (last?.key === key && last.until === from) last.until = until;
    else spells.push({ key, from, until, state });
  }
  return spells;
};
