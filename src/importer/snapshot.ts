import type { Offer } from '../model/subject';
import type { SubjectInput } from '../model/schema/subject';

export type TransitionInput = NonNullable<SubjectInput['transitions']>[number];

/** What a source says of a subject at the end of one day. A key that is left out means: not recorded. */
export interface Snapshot {
  readonly date: string;
  /** `by`: all of it may have been so before that day. */
  readonly precision?: 'on' | 'by';
  readonly stage?: string;
  readonly support?: string;
  readonly availability?: Readonly<Record<string, Offer>>;
  /** Axes on which the source is silent, as opposed to blank: they stay as they were. */
  readonly unchanged?: readonly ('stage' | 'support' | 'availability')[];
  /** The subject is no longer there. */
  readonly removed?: boolean;
  readonly version?: string;
  readonly source: string;
}

const unknown = 'unknown';

/** What is known before a snapshot: by axis, or by edition. `undefined` where nothing was ever recorded. */
interface Known {
  readonly stage: string | undefined;
  readonly support: string | undefined;
  readonly availability: Readonly<Record<string, Offer>>;
}

type AxisRow = Pick<TransitionInput, 'event' | 'stage' | 'support' | 'availability'>;

/** The two rows that one day can need: what happened on it, and what was only recorded then. */
interface Rows {
  readonly on: AxisRow;
  readonly by: AxisRow;
}

const isSilent = (snapshot: Snapshot, axis: 'stage' | 'support' | 'availability'): boolean =>
  snapshot.unchanged?.includes(axis) ?? false;

/** Known only by that day: the first value of something that was there before, and a value that comes back from a blank. */
const isFirstRecord = (before: string | undefined, isNew: boolean): boolean =>
  !isNew && (before === undefined || before === unknown);

/** A blank after a record is news of its own: the value is not known any longer. A blank before any record says nothing. */
const toNext = <T extends string>(before: T | undefined, stated: T | undefined): T | 'unknown' | undefined =>
  stated ?? (before === undefined ? undefined : unknown);

const compare = (snapshot: Snapshot, before: Known, isNew: boolean): { rows: Rows; after: Known } => {
  const rows: Rows = { on: {}, by: {} };
  const rowFor = (value: string | undefined): AxisRow =>
    snapshot.precision === 'by' || isFirstRecord(value, isNew) ? rows.by : rows.on;
  const after = { stage: before.stage, support: before.support, availability: { ...before.availability } };
  for (const axis of ['stage', 'support'] as const) {
    if (isSilent(snapshot, axis)) continue;
    const next = toNext(before[axis], snapshot[axis]);
    if (next === undefined || next === before[axis]) continue;
    rowFor(before[axis])[axis] = next;
    after[axis] = next;
  }
  if (!isSilent(snapshot, 'availability')) {
    const stated = snapshot.availability ?? {};
    for (const edition of new Set([...Object.keys(before.availability), ...Object.keys(stated)])) {
      const old = before.availability[edition];
      const next = toNext(old, stated[edition]);
      if (next === undefined || next === old) continue;
      const row = rowFor(old);
      row.availability = { ...row.availability, [edition]: next };
      after.availability[edition] = next;
    }
  }
  const isSame = Object.keys(rows.on).length + Object.keys(rows.by).length === 0;
  return { rows, after: isSame ? before : after };
};

/** `on` is the default and is not written. */
const precisionOf = (precision: 'on' | 'by' | undefined): { precision?: 'by' } =>
  precision === 'by' ? { precision } : {};

const nothingKnown: Known = { stage: undefined, support: undefined, availability: {} };

/**
 * From what a source said day by day to what changed: one row for each day and precision, oldest first.
 * A removal keeps what was known, so that a return says only what is different.
 */
export const toTransitions = (snapshots: readonly Snapshot[]): TransitionInput[] => {
  const transitions: TransitionInput[] = [];
  let known = nothingKnown;
  let presence: 'new' | 'present' | 'removed' = 'new';
  for (const snapshot of [...snapshots].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date))) {
    const { date, version, source } = snapshot;
    const rest = { ...(version === undefined ? {} : { version }), source };
    if (snapshot.removed === true) {
      if (presence !== 'removed')
        transitions.push({ date, ...precisionOf(snapshot.precision), event: 'removed', ...rest });
      presence = 'removed';
      continue;
    }
    const { rows, after } = compare(snapshot, known, presence !== 'present');
    known = after;
    const main = snapshot.precision === 'by' ? rows.by : rows.on;
    if (presence === 'removed') main.event = 'returned';
    // Something is there that nothing else is recorded of.
    else if (presence === 'new' && after === nothingKnown) main.stage = unknown;
    for (const precision of ['on', 'by'] as const) {
      const row = rows[precision];
      if (Object.keys(row).length > 0) transitions.push({ date, ...precisionOf(precision), ...row, ...rest });
    }
    presence = 'present';
  }
  return transitions;
};
