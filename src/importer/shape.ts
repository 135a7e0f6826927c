import { keysAt } from '../model/schema/keys';
import { subjectSchema } from '../model/schema/subject';

/** Plain data of a record or of a row in it. */
export type Row = Readonly<Record<string, unknown>>;

/** How a record is written: the order of its keys, its lists whose rows are told apart, and the records inside it. */
export interface Shape {
  readonly keys: readonly string[];
  readonly lists?: Readonly<Record<string, ListShape>>;
  readonly maps?: Readonly<Record<string, Shape>>;
  /** Keys that a person may add to what was imported: they stay as long as the import does not say them itself. */
  readonly additions?: readonly string[];
}

/** How the rows of a list are told apart and where a new one goes. */
export interface ListShape extends Shape {
  /** Whether a row of the file and a row of the import speak of the same thing. */
  readonly isSame: (existing: Row, imported: Row) => boolean;
  /** Whether a row of the file stands after a new one; new rows go to the end of the list otherwise. */
  readonly isAfter: (existing: Row, imported: Row) => boolean;
  /** What of a new row the rows of the file do not say already; null where they say it all. */
  readonly toNews: (existing: readonly Row[], imported: Row) => Row | null;
  /** What of an imported row belongs in its row of the file, beside the other rows of the file. */
  readonly toUpdate: (others: readonly Row[], existing: Row, imported: Row) => Row;
}

const axes = ['stage', 'support', 'availability', 'event'];

/** One axis changes at most once a day, so a date and an axis name a row; the rest of its axes came from the same page. */
const isSameTransition = (existing: Row, imported: Row): boolean =>
  existing.date === imported.date &&
  (existing.status ?? 'done') === (imported.status ?? 'done') &&
  (axes.some((axis) => axis in existing && axis in imported) ||
    (existing.source === imported.source && existing.precision === imported.precision));

const toEditions = (row: Row): Row =>
  typeof row.availability === 'object' && row.availability !== null ? (row.availability as Row) : {};

const isDoneBy = (existing: Row, date: string): boolean =>
  typeof existing.date === 'string' && existing.date <= date && existing.status !== 'planned';

/**
 * A source that is read again says what the catalog knows since it was read last. Only what is different is news;
 * otherwise each reading would add a row that changes nothing.
 */
const toNewTransition = (existing: readonly Row[], imported: Row): Row | null => {
  if (imported.precision !== 'by' || 'event' in imported) return imported;
  const before = existing
    .filter((row) => isDoneBy(row, String(imported.date)))
    .sort((a, b) => Number(String(a.date) > String(b.date)) - Number(String(a.date) < String(b.date)));
  const last = (read: (row: Row) => unknown): unknown =>
    before.map(read).findLast((value) => value !== undefined);
  const editions = Object.entries(toEditions(imported)).filter(
    ([edition, offer]) => last((row) => toEditions(row)[edition]) !== offer,
  );
  const row = Object.fromEntries(
    Object.entries({
      ...imported,
      availability: editions.length === 0 ? undefined : Object.fromEntries(editions),
    }).filter(([key, value]) => {
      if (value === undefined) return false;
      return (key !== 'stage' && key !== 'support') || last((other) => other[key]) !== value;
    }),
  );
  return axes.some((axis) => axis in row) ? row : null;
};

/** What other rows say already was left out when the row was written, and stays out when the source is read again. */
const toTransitionUpdate = (others: readonly Row[], existing: Row, imported: Row): Row => {
  const news = toNewTransition(others, imported) ?? {};
  const isNeeded = (key: string): boolean => !axes.includes(key) || key in existing || key in news;
  const row = Object.fromEntries(Object.entries(imported).filter(([key]) => isNeeded(key)));
  if (!('availability' in row)) return row;
  const [known, told] = [toEditions(existing), toEditions(news)];
  const editions = Object.entries(toEditions(row)).filter(([edition]) => edition in known || edition in told);
  return { ...row, availability: Object.fromEntries(editions) };
};

const createTransitions = (keys: readonly string[]): ListShape => ({
  keys,
  isSame: isSameTransition,
  isAfter: (existing, imported) => String(existing.date) > String(imported.date),
  toNews: toNewTransition,
  toUpdate: toTransitionUpdate,
  additions: ['note', 'reasons'],
  maps: { availability: { keys: [] } },
});

const createRows = (path: string, key: string, rest: Shape): ListShape => ({
  isSame: (existing, imported) => existing[key] === imported[key],
  isAfter: () => false,
  toNews: (_, imported) => imported,
  toUpdate: (_, __, imported) => imported,
  ...rest,
  keys: keysAt(subjectSchema, [path, 0]),
});

const deprecationKeys = keysAt(subjectSchema, ['deprecation']);

/** How a file of the catalog is written. */
export const subjectShape: Shape = {
  keys: keysAt(subjectSchema, []),
  lists: {
    transitions: createTransitions(keysAt(subjectSchema, ['transitions', 0])),
    breakingChanges: createRows('breakingChanges', 'version', { keys: [], additions: ['date'] }),
    facets: createRows('facets', 'id', {
      keys: [],
      lists: { transitions: createTransitions(keysAt(subjectSchema, ['facets', 0, 'transitions', 0])) },
    }),
  },
  maps: { deprecation: { keys: deprecationKeys, additions: deprecationKeys } },
};
