import type { Snapshot } from '../model/schema/mapped';
import type { SubjectInput } from '../model/schema/subject';
import { ofEdition } from '../model/subject/state';
import { unknown } from '../model/policy/policy';

type TransitionInput = NonNullable<SubjectInput['transitions']>[number];
type Offer = NonNullable<TransitionInput['availability']>[string];
type AxisRow = Pick<TransitionInput, 'event' | 'to' | 'stage' | 'support' | 'availability' | 'reasons'>;

/** The known values before a snapshot; `undefined` if never recorded. */
interface Known {
  readonly stage?: string;
  readonly support?: string;
  readonly availability: Readonly<Record<string, Offer>>;
}

/** The two possible rows of one day: changes of that day, and facts only recorded on that day. */
interface Rows {
  readonly on: AxisRow;
  readonly by: AxisRow;
}

/**
 * The next value of an axis. An empty value after a record is a change: the value becomes unknown. An empty
 * value before any record means nothing.
 */
const toNext = <T extends string>(
  before: T | undefined,
  stated: T | undefined,
): T | typeof unknown | undefined => stated ?? (before === undefined ? undefined : unknown);

/** A release is the exact beginning of its values. */
const toPrecisionOf = ({ release, precision }: Snapshot): 'on' | 'by' =>
  release === undefined ? precision : 'on';

/**
 * The changes of a snapshot. A value is dated `by` its day if it is the first one of a subject that existed
 * before, or the first one after an empty value.
 */
const compare = (snapshot: Snapshot, before: Known, isNew: boolean): { rows: Rows; after: Known } => {
  const rows: Rows = { on: {}, by: {} };
  const rowAfter = (value: string | undefined): AxisRow =>
    toPrecisionOf(snapshot) === 'by' ||
    (!isNew && snapshot.release === undefined && (value ?? unknown) === unknown)
      ? rows.by
      : rows.on;
  const after: { stage?: string; support?: string; availability: Record<string, Offer> } = {
    ...before,
    availability: { ...before.availability },
  };
  for (const axis of ['stage', 'support'] as const) {
    if (snapshot.unchanged.includes(axis)) continue;
    const next = toNext(before[axis], snapshot[axis]);
    if (next === undefined || next === before[axis]) continue;
    rowAfter(before[axis])[axis] = next;
    after[axis] = next;
  }
  if (snapshot.unchanged.includes('availability')) return { rows, after };
  const stated = snapshot.availability ?? {};
  for (const edition of new Set([...Object.keys(before.availability), ...Object.keys(stated)])) {
    const old = ofEdition(before.availability, edition);
    const next = toNext(old, ofEdition(stated, edition));
    if (next === undefined || next === old) continue;
    const row = rowAfter(old);
    row.availability = { ...row.availability, [edition]: next };
    const reason = ofEdition(snapshot.reasons ?? {}, edition);
    if (reason !== undefined) row.reasons = { ...row.reasons, [edition]: reason };
    after.availability[edition] = next;
  }
  return { rows, after };
};

const isBlank = (row: AxisRow): boolean => Object.keys(row).length === 0;

/** The release or the day of a row. `on` is the default and is not written. */
const toDating = (
  { date, release }: Snapshot,
  precision: 'on' | 'by',
): Pick<TransitionInput, 'date' | 'since' | 'precision'> => {
  if (release !== undefined) return { since: release };
  return precision === 'by' ? { date, precision } : { date };
};

/**
 * Oldest first; the last one of a day or of a release counts, because a snapshot describes the end of its day. Releases
 * have the order of their table.
 */
export const sortByDay = (snapshots: readonly Snapshot[]): Snapshot[] =>
  [...new Map(snapshots.map((own) => [`${own.release ?? ''} ${own.date}`, own])).values()].sort(
    (a, b) => Number(a.date > b.date) - Number(a.date < b.date) || (a.place ?? -1) - (b.place ?? -1),
  );

/** The event by which the subject of a snapshot is gone; null if it is there. */
const toDeparture = ({ removed, event, to }: Snapshot): AxisRow | null => {
  if (event !== undefined) return { event, ...(to === undefined ? {} : { to }) };
  return removed ? { event: 'removed' } : null;
};

/**
 * Converts a source's state day by day to changes: one row for each day and precision, oldest first. A
 * removal forgets nothing, so that a return contains only differences.
 */
export const toTransitions = (snapshots: readonly Snapshot[]): TransitionInput[] => {
  const transitions: TransitionInput[] = [];
  let known: Known = { availability: {} };
  let presence: 'new' | 'present' | 'gone' = 'new';
  for (const snapshot of sortByDay(snapshots)) {
    const { version, source, note } = snapshot;
    const precisionOf = toPrecisionOf(snapshot);
    const rest = {
      ...(version === undefined ? {} : { version }),
      source,
      ...(note === undefined ? {} : { note }),
    };
    const departure = toDeparture(snapshot);
    if (departure !== null) {
      if (presence !== 'gone')
        transitions.push({ ...toDating(snapshot, precisionOf), ...departure, ...rest });
      presence = 'gone';
      continue;
    }
    const { rows, after } = compare(snapshot, known, presence !== 'present');
    if (presence === 'gone') rows[precisionOf].event = 'returned';
    // The subject exists without any other recorded fact.
    if (presence === 'new' && isBlank(rows.on) && isBlank(rows.by)) rows[precisionOf].stage = unknown;
    for (const precision of ['on', 'by'] as const)
      if (!isBlank(rows[precision]))
        transitions.push({ ...toDating(snapshot, precision), ...rows[precision], ...rest });
    known = after;
    presence = 'present';
  }
  return transitions;
};
