import type { Day, Precision } from '../time/calendar';
import type { TimelineEntry } from './timeline';
import { unknown } from '../policy/policy';

/** A stretch of time in which an axis kept its value. Touches the one before it. */
export interface Band {
  /** A stage's or support state's id, `unknown`, or `absent` while the subject was gone. */
  readonly value: string;
  readonly from: Day;
  readonly precision: Precision;
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

/** A subject's history as bands of one axis, oldest first. Plans that lie ahead are bands too; overdue ones changed nothing. */
export const deriveBands = (timeline: readonly TimelineEntry[], axis: 'stage' | 'support'): Band[] => {
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
    const { date, precision, status } = entry;
    bands.push({ value, from: date, precision, to: null, planned: status === 'planned' });
  }
  return bands.filter((band) => band.to !== band.from);
};
