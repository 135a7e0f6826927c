import { unknown } from '../model/policy/policy';
import type { Facts } from './facts';
import { eventAxis, findLast, renderFacts, sortByDate, toFacts, withFacts } from './facts';
import type { Imported, Row } from './shape';

/** What a list of transitions is merged with, beside its own rows. */
export interface Reading {
  /** The day on which the source was last read as a whole; null before it ever was. */
  readonly last: string | null;
  /** What the record says is not so. */
  readonly rejected: readonly Row[];
}

const isInterval = (row: Row): boolean => row.precision === 'by' || row.after !== undefined;

const isDoneBy = (row: Row, date: string): boolean => String(row.date) <= date && row.status !== 'planned';

/** Whether the last event of some rows took the subject out of the catalog, and which one it was. */
const findDeparture = (rows: readonly Row[]): unknown => {
  const event = findLast(rows, eventAxis)?.event;
  return event === 'returned' ? undefined : event;
};

/**
 * The event that a reading tells. A subject that is read is there: it returned if it had been removed. What moved or was
 * split has left for good, although its source may be late to drop it.
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
 * What a source says on the day of a reading, as rows. Only what differs from what the catalog knows is written, and what
 * the record rejects stays out until the source says something else. What was known at the last reading changed since:
 * `after` that day. What was not known is known `by` this one.
 */
export const toReadingRows = (
  existing: readonly Row[],
  imported: Row,
  { last, rejected }: Reading,
): Imported => {
  const date = String(imported.date);
  // What an earlier reading of the same day wrote is written anew.
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
    // A row of the same day by somebody else is more exact than a reading.
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

/** How exactly a reading dates what it found: after the last reading, on the day of both, or only by the day. */
const toDating = (last: string | null, prior: Row | undefined, date: string): Row => {
  if (last === null || last > date) return { precision: 'by' };
  if (last === date) return {};
  const since = typeof prior?.date === 'string' ? prior.date : last;
  // A month has no last day on which something was not yet so.
  return { after: since.length === last.length && since > last ? since : last };
};
