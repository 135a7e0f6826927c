import type { Row } from './row';

/** The values of a row by axis: the stage, the support state, the event, and each edition's availability. */
export type Facts = ReadonlyMap<string, unknown>;

export const eventAxis = 'event';
const plainAxes = ['stage', 'support', eventAxis] as const;
const editionPrefix = 'availability.';

const readFacts = (row: Row): Facts => {
  const { availability } = row;
  const offers =
    typeof availability === 'object' && availability !== null ? Object.entries(availability) : [];
  return new Map([
    ...plainAxes.flatMap((axis) => (row[axis] === undefined ? [] : [[axis, row[axis]] as const])),
    ...offers.map(([edition, offer]) => [`${editionPrefix}${edition}`, offer] as const),
  ]);
};

/** Cached, because each row is read many times. */
const known = new WeakMap<Row, Facts>();

export const toFacts = (row: Row): Facts => {
  const facts = known.get(row) ?? readFacts(row);
  known.set(row, facts);
  return facts;
};

/** An object of these entries; undefined if there are none. */
const toObject = (entries: readonly (readonly [string, unknown])[]): Row | undefined =>
  entries.length === 0 ? undefined : Object.fromEntries(entries);

/** A row with these facts instead of its own, and with what belongs to them: new ids and reasons. */
export const withFacts = (row: Row, facts: Facts): Row => {
  const offers = [...facts].filter(([axis]) => axis.startsWith(editionPrefix));
  const availability = offers.map(([axis, offer]) => [axis.slice(editionPrefix.length), offer] as const);
  const reasons = Object.entries(row.reasons ?? {}).filter(([edition]) =>
    availability.some(([own]) => own === edition),
  );
  const whole = {
    ...row,
    ...Object.fromEntries(plainAxes.map((axis) => [axis, facts.get(axis)])),
    to: facts.has(eventAxis) ? row.to : undefined,
    availability: toObject(availability),
    reasons: toObject(reasons),
  };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
};

/** Formats facts for the report: "2025-09-04 stage: beta". */
export const renderFacts = ({ date, since = date }: Row, facts: Facts): string[] =>
  [...facts].map(([axis, value]) => `${String(since)} ${axis}: ${String(value)}`);

/** The newest row with a value for an axis; undefined if there is none. */
export const findLast = (rows: readonly Row[], axis: string): Row | undefined =>
  rows.findLast((row) => toFacts(row).has(axis));

/** Oldest first; rows of one day in file order. */
export const sortByDate = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => Number(String(a.date) > String(b.date)) - Number(String(a.date) < String(b.date)));
