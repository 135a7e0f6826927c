import type { Day } from '../time/calendar';
import type { Subject } from './subject';
import type { SubjectState } from './state';
import { countsAt } from './transition';
import { deriveState } from './state';

/** A time in which nothing about a subject changed. */
export interface Period {
  readonly from: Day;
  /** The first day of the next one; null for the last. */
  readonly until: Day | null;
  readonly state: SubjectState;
}

const cutLife = (subject: Pick<Subject, 'transitions'>, today: Day): readonly Period[] => {
  // No plan counts today.
  const done = subject.transitions.filter((transition) => countsAt(transition, today, today));
  const days = [...new Set(done.map(({ date }) => date))];
  return days.map((from, index) => ({
    from,
    until: days[index + 1] ?? null,
    state: deriveState({ transitions: done }, from, today),
  }));
};

/** Several rules ask for the life of one subject, one after another; its rows never change. */
const known = new WeakMap<
  Subject['transitions'],
  { readonly today: Day; readonly periods: readonly Period[] }
>();

/** A subject's life up to today, cut where something changed. Plans are not in it. */
export const derivePeriods = (subject: Pick<Subject, 'transitions'>, today: Day): readonly Period[] => {
  const before = known.get(subject.transitions);
  if (before?.today === today) return before.periods;
  const periods = cutLife(subject, today);
  known.set(subject.transitions, { today, periods });
  return periods;
};

/** The times in which something held, joined where it went on holding; `toKey` is null where it did not. */
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
