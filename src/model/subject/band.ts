import type { Dating, Day } from '../time/calendar';
import type { Deadline, TimelineEntry } from '../api/subject';
import { onTheDay } from '../time/calendar';
import { supportEnded, unknown } from '../policy/policy';

/** A stretch of time in which an axis kept its value. Touches the one before it. */
export interface Band extends Dating {
  /** A stage's or support state's id, `unknown`, `support-ended`, or `absent` while the subject was gone. */
  readonly value: string;
  readonly from: Day;
  /** The first day after it; null for the one that lasts. */
  readonly to: Day | null;
  readonly planned: boolean;
}

export const absent = 'absent';

const valueAfter = (
  entry: TimelineEntry,
  axis: 'stage' | 'support',
  before: string,
  known: string,
): string => {
  let value = before;
  for (const change of entry.changes) {
    if (change.axis === 'presence') value = change.event.is === 'returned' ? known : absent;
    else if (change.axis === axis) value = change.to;
  }
  return value;
};

/** What an announced day ends: the support of a subject that is there, or everything. */
const endBands = (
  bands: readonly Band[],
  axis: 'stage' | 'support',
  { date, what }: Pick<Deadline, 'date' | 'what'>,
): Band[] => {
  if (what !== 'removal' && (what !== 'end-of-support' || axis !== 'support')) return [...bands];
  const value = what === 'removal' ? absent : supportEnded;
  return bands.flatMap((band) => {
    // What begins on the day itself is what follows it.
    const isOn = band.from < date && (band.to === null || date < band.to);
    if (!isOn || band.value === absent) return [band];
    return [
      { ...band, to: date },
      { value, from: date, ...onTheDay, to: band.to, planned: true },
    ];
  });
};

/**
 * A subject's history as bands of one axis, oldest first. Plans that lie ahead are bands too; overdue ones changed nothing.
 * Nothing goes on after its announced end, so the deadlines that lie ahead end what holds until then.
 */
export const deriveBands = (
  timeline: readonly TimelineEntry[],
  axis: 'stage' | 'support',
  deadlines: readonly Pick<Deadline, 'date' | 'what' | 'isPast'>[] = [],
): Band[] => {
  const bands: Band[] = [];
  /** The last value while the subject was there, which it has again when it returns. */
  let known: string = unknown;
  for (const entry of timeline) {
    if (entry.status === 'overdue') continue;
    const last = bands.at(-1);
    const value = valueAfter(entry, axis, last?.value ?? unknown, known);
    if (value !== absent) known = value;
    if (last?.value === value) continue;
    if (last !== undefined) bands[bands.length - 1] = { ...last, to: entry.date };
    const { date, precision, after, status } = entry;
    bands.push({ value, from: date, precision, after, to: null, planned: status === 'planned' });
  }
  return deadlines
    .filter(({ isPast }) => !isPast)
    .reduce(
      (held, deadline) => endBands(held, axis, deadline),
      bands.filter((band) => band.to !== band.from),
    );
};
