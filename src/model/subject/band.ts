import type { Dating, Day } from '../time/calendar';
import type { Deadline } from '../api/deadline';
import type { TimelineEntry } from '../api/subject';
import { onTheDay } from '../time/calendar';
import { supportEnded, unknown } from '../policy/policy';

type Absence = 'removed' | 'moved' | 'split';

/** A period in which an axis kept its value. Adjoins the one before. */
export interface Band extends Dating {
  /**
   * A stage's or support state's id, `unknown`, `support-ended`, or `absent` while the subject was removed.
   */
  readonly value: string;
  /** Why the subject is absent; without a value while it is present. */
  readonly absence?: Absence;
  readonly from: Day;
  /** The first day after the period; null if it is still open. */
  readonly to: Day | null;
  readonly planned: boolean;
}

export const absent = 'absent';

const toAbsence = ({ changes }: TimelineEntry): Absence | undefined =>
  changes.flatMap((change) =>
    change.axis === 'presence' && change.event.is !== 'returned' ? [change.event.is] : [],
  )[0];

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

/** Ends bands on an announced day: the support of a present subject, or everything. */
const endBands = (
  bands: readonly Band[],
  axis: 'stage' | 'support',
  { date, what }: Pick<Deadline, 'date' | 'what'>,
): Band[] => {
  if (what !== 'removal' && (what !== 'end-of-support' || axis !== 'support')) return [...bands];
  const value = what === 'removal' ? absent : supportEnded;
  return bands.flatMap((band) => {
    // A band that begins on the day itself follows the end.
    const isOn = band.from < date && (band.to === null || date < band.to);
    if (!isOn || band.value === absent) return [band];
    return [
      { ...band, to: date },
      { value, from: date, ...onTheDay, to: band.to, planned: true },
    ];
  });
};

/**
 * A subject's history as bands of one axis, oldest first. Future plans are bands too; overdue ones changed
 * nothing. Future deadlines end the bands that last until then.
 */
export const deriveBands = (
  timeline: readonly TimelineEntry[],
  axis: 'stage' | 'support',
  deadlines: readonly Pick<Deadline, 'date' | 'what' | 'isPast'>[] = [],
): Band[] => {
  const bands: Band[] = [];
  /** The last value while the subject was present, which applies again after a return. */
  let known: string = unknown;
  for (const entry of timeline) {
    if (entry.status === 'overdue') continue;
    const last = bands.at(-1);
    const value = valueAfter(entry, axis, last?.value ?? unknown, known);
    if (value !== absent) known = value;
    if (last?.value === value) continue;
    if (last !== undefined) bands[bands.length - 1] = { ...last, to: entry.date };
    const { date, precision, after, release, status } = entry;
    const absence = value === absent ? toAbsence(entry) : undefined;
    bands.push({
      value,
      ...(absence === undefined ? {} : { absence }),
      from: date,
      precision,
      after,
      release,
      to: null,
      planned: status === 'planned',
    });
  }
  return deadlines
    .filter(({ isPast }) => !isPast)
    .reduce(
      (held, deadline) => endBands(held, axis, deadline),
      bands.filter((band) => band.to !== band.from),
    );
};
