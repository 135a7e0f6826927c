import type { Facts } from './facts';
import { renderFacts, sortByDate, toFacts, withFacts } from './facts';
import type { Reading } from './reading';
import { toReadingRows } from './reading';
import type { Imported, Row } from './row';

const isDone = ({ status }: Row): boolean => status !== 'planned';

const isInexact = (row: Row): boolean => row.precision === 'by' || row.after !== undefined;

const sharesAxis = (a: Row, b: Row): boolean => {
  const facts = toFacts(b);
  return [...toFacts(a).keys()].some((axis) => facts.has(axis));
};

/** Whether an imported row gives the exact day of an event that the file's row dates less exactly. */
const isMoreExact = (existing: Row, imported: Row, all: readonly Row[]): boolean => {
  const facts = toFacts(imported);
  const [from, to] = [String(imported.date), String(existing.date)];
  const isBetween = ({ date }: Row): boolean => String(date) > from && String(date) < to;
  return (
    isInexact(existing) &&
    !isInexact(imported) &&
    from <= to &&
    (typeof existing.after !== 'string' || existing.after <= from) &&
    [...toFacts(existing)].every(([axis, value]) => facts.get(axis) === value) &&
    !all.some((other) => isBetween(other) && sharesAxis(other, existing))
  );
};

const hasSameFacts = (a: Row, b: Row): boolean => {
  const [facts, others] = [toFacts(a), toFacts(b)];
  return facts.size === others.size && [...facts].every(([axis, value]) => others.get(axis) === value);
};

/** Whether an imported row is an existing plan, which was moved or came true. */
const isPlanOf = (existing: Row, imported: Row, all: readonly Row[]): boolean => {
  if (isDone(existing) || !hasSameFacts(existing, imported)) return false;
  if (existing.date === imported.date && existing.since === imported.since) return true;
  const isStillPlanned =
    isDone(imported) &&
    all.some((other) => other !== existing && !isDone(other) && hasSameFacts(other, existing));
  return existing.source === imported.source && !isStillPlanned;
};

/**
 * Whether two rows are the same transition. One axis changes at most once a day, so a date and an axis
 * identify a row; its other axes came from the same page. `all`: the rows of the file and of the import.
 */
export const isSameTransition = (existing: Row, imported: Row, all: readonly Row[]): boolean => {
  if (isPlanOf(existing, imported, all)) return true;
  if (isDone(existing) !== isDone(imported)) return false;
  if (existing.since !== undefined && imported.since !== undefined && existing.since !== imported.since)
    return false;
  if (existing.date !== imported.date) return isMoreExact(existing, imported, all);
  const isAlike = existing.source === imported.source && existing.precision === imported.precision;
  return sharesAxis(existing, imported) || (isAlike && existing.after === imported.after);
};

/** A dated row without the facts that the record rejects. */
const withoutRejected = (row: Row, existing: readonly Row[], rejected: readonly Row[]): Imported => {
  const ofDay = (rows: readonly Row[]): readonly Facts[] =>
    rows.filter(({ date }) => date === row.date).map(toFacts);
  const facts = [...toFacts(row)];
  const [kept, denied] = [ofDay(existing), ofDay(rejected)];
  const isDenied = ([axis, value]: (typeof facts)[number]): boolean =>
    denied.some((other) => other.get(axis) === value);
  const leftOut = facts.filter(isDenied);
  if (leftOut.length === 0) return { rows: [row], leftOut: [] };
  const rendered = renderFacts(row, new Map(leftOut));
  if (leftOut.length === facts.length) return { rows: [], leftOut: rendered };
  // The facts that a person wrote instead stay in the row.
  const left = facts
    .map((fact): [string, unknown] =>
      isDenied(fact) ? [fact[0], kept.find((other) => other.has(fact[0]))?.get(fact[0])] : fact,
    )
    .filter(([, value]) => value !== undefined);
  return { rows: [withFacts(row, new Map(left))], leftOut: rendered };
};

/**
 * Omits facts that the file has on another day: a person moved the row, and a second row would change
 * nothing.
 */
const withoutRepeated = (row: Row, existing: readonly Row[], imported: readonly Row[]): Imported => {
  const whole = [...existing, ...imported];
  if (existing.some((other) => isSameTransition(other, row, whole))) return { rows: [row], leftOut: [] };
  const own = new Set(
    existing.filter((other) => !imported.some((one) => isSameTransition(other, one, whole))),
  );
  const all = sortByDate([...own, ...imported].filter((other) => isDone(other) && other.date !== row.date));
  const isRepeated = ([axis, value]: readonly [string, unknown]): boolean => {
    const said = all.filter((other) => toFacts(other).has(axis));
    const next = said.find(({ date }) => String(date) > String(row.date));
    const last = said.findLast(({ date }) => String(date) < String(row.date));
    return [last, next].some(
      (other) => other !== undefined && own.has(other) && toFacts(other).get(axis) === value,
    );
  };
  const facts = [...toFacts(row)];
  const repeated = facts.filter(isRepeated);
  if (repeated.length === 0) return { rows: [row], leftOut: [] };
  const leftOut = renderFacts(row, new Map(repeated));
  if (repeated.length === facts.length) return { rows: [], leftOut };
  const left = new Map(facts.filter((fact) => !repeated.includes(fact)));
  return { rows: [withFacts(row, left)], leftOut };
};

/** The rows of an import for a file: dated ones unchanged, readings as differences. */
export const toTransitionRows = (
  existing: readonly Row[],
  imported: readonly Row[],
  reading: Reading,
): Imported => {
  const rows: Row[] = [];
  const leftOut: string[] = [];
  const take = (found: Imported): void => {
    rows.push(...found.rows);
    leftOut.push(...found.leftOut);
  };
  const isReading = (row: Row): boolean => row.precision === 'by' && isDone(row);
  const dated = imported.filter((row) => !isReading(row));
  for (const row of dated) {
    const { rows: allowed, leftOut: denied } = withoutRejected(row, existing, reading.rejected);
    leftOut.push(...denied);
    for (const one of allowed)
      take(isDone(one) ? withoutRepeated(one, existing, dated) : { rows: [one], leftOut: [] });
  }
  for (const row of imported) {
    if (!isReading(row)) continue;
    const added = rows.filter((one) => !existing.some((other) => isSameTransition(other, one, imported)));
    take(toReadingRows([...existing, ...added], row, reading));
  }
  return { rows, leftOut };
};
