import { unknown } from '../model/policy/policy';
import type { Facts } from './facts';
import { eventAxis, findLast, renderFacts, sortByDate, toFacts, withFacts } from './facts';
import type { Imported, Row } from './row';

/** The context for merging a list of transitions. */
export interface Reading {
  /** The day of the last complete reading; null if there was none. */
  readonly last: string | null;
  /** Facts that the record rejects. */
  readonly rejected: readonly Row[];
}

const isInterval = (row: Row): boolean => row.precision === 'by' || row.after !== undefined;

const isDoneBy = (row: Row, date: string): boolean => String(row.date) <= date && row.status !== 'planned';

/** The event by which a subject left the catalog, if it is the last one; undefined otherwise. */
const findDeparture = (rows: readonly Row[]): unknown => {
  const event = findLast(rows, eventAxis)?.event;
  return event === 'returned' ? undefined : event;
};

/**
 * The event that a reading implies. A subject that is read exists, so it returned if it was removed. A moved
 * or split subject stays gone, even if its source has not dropped it yet.
 */
const toEvent = (imported: Facts, before: readonly Row[], said: readonly Row[]): unknown => {
  const departure = findDeparture(before);
  const event = imported.get(eventAxis);
  if (departure === undefined)
    return event === 'returned' || findDeparture(said) === event ? undefined : event;
  return departure === 'removed' && findDeparture(said) !== undefined && (event ?? 'returned') === 'returned'
    ? 'returned'
    : undefined;
};

/**
 * The rows for a source's state on the day of a reading. Only differences from the catalog are written, and
 * facts that the record rejects are omitted until the source changes. Facts known at the last reading changed
 * `after` that day; others are dated `by` this one.
 */
export const toReadingRows = (
  existing: readonly Row[],
  imported: Row,
  { last, rejected }: Reading,
): Imported => {
  const date = String(imported.date);
  // Rows of an earlier reading on the same day are written again.
  const own = existing.filter(
    (row) => row.date === date && row.source === imported.source && isInterval(row),
  );
  const before = sortByDate(existing.filter((row) => isDoneBy(row, date) && !own.includes(row)));
  const said = sortByDate([...before, ...rejected.filter((row) => isDoneBy(row, date))]);
  const event = toEvent(toFacts(imported), before, said);
  if (event === undefined && findDeparture(before) !== undefined) return { rows: [], leftOut: [] };
  const facts = new Map([
    ...(event === undefined ? [] : [[eventAxis, event] as const]),
    ...[...toFacts(imported)].filter(([axis]) => axis !== eventAxis),
  ]);

  const byDating = new Map<string, { dating: Row; facts: Map<string, unknown> }>();
  const leftOut: string[] = [];
  for (const [axis, value] of facts) {
    const prior = findLast(before, axis);
    const known = prior === undefined ? undefined : toFacts(prior).get(axis);
    const wasSaid = findLast(said, axis);
    if (axis !== eventAxis) {
      if (known === value) continue;
      if (wasSaid !== prior && wasSaid !== undefined && toFacts(wasSaid).get(axis) === value) {
        leftOut.push(...renderFacts(imported, new Map([[axis, value]])));
        continue;
      }
    }
    // A row of the same day from another source is more exact than a reading.
    if (prior?.date === date) continue;
    const written = own.find((row) => toFacts(row).has(axis));
    const isFirst = axis !== eventAxis && (known ?? unknown) === unknown;
    const dating = written === undefined ? toDating(isFirst ? null : last, prior, date) : datingOf(written);
    const key = JSON.stringify(dating);
    const group = byDating.get(key) ?? { dating, facts: new Map<string, unknown>() };
    group.facts.set(axis, value);
    byDating.set(key, group);
  }
  return {
    rows: [...byDating.values()].map((group) =>
      withFacts({ ...imported, precision: undefined, ...group.dating }, group.facts),
    ),
    leftOut,
  };
};

const datingOf = ({ after, precision }: Row): Row => (after === undefined ? { precision } : { after });

/**
 * The precision of a fact that a reading found: after the last reading, on the day of both, or only by the
 * day.
 */
const toDating = (last: string | null, prior: Row | undefined, date: string): Row => {
  if (last === null || last > date) return { precision: 'by' };
  if (last === date) return {};
  const since = typeof prior?.date === 'string' ? prior.date : last;
  // A month has no last day on which a fact was not yet true.
  return { after: since.length === last.length && since > last ? since : last };
};
