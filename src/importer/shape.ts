import { keysAt } from '../model/schema/keys';
import { subjectSchema } from '../model/schema/subject';

/** Plain data of a record or of a row in it. */
export type Row = Readonly<Record<string, unknown>>;

/** How a record is written: the order of its keys, and its lists whose rows are told apart. */
export interface Shape {
  readonly keys: readonly string[];
  readonly lists: Readonly<Record<string, ListShape>>;
}

/** How the rows of a list are told apart and where a new one goes. */
export interface ListShape extends Shape {
  /** Whether a row of the file and a row of the import speak of the same thing. */
  readonly isSame: (existing: Row, imported: Row) => boolean;
  /** Whether a row of the file stands after a new one; new rows go to the end of the list otherwise. */
  readonly isAfter: (existing: Row, imported: Row) => boolean;
  /** Keys that a person may add to an imported row: they stay as long as the import does not say them itself. */
  readonly additions: readonly string[];
}

const axes = ['stage', 'support', 'availability', 'event'];

/** One axis changes at most once a day, so a date and an axis name a row; the rest of its axes came from the same page. */
const isSameTransition = (existing: Row, imported: Row): boolean =>
  existing.date === imported.date &&
  (existing.status ?? 'done') === (imported.status ?? 'done') &&
  (axes.some((axis) => axis in existing && axis in imported) ||
    (existing.source === imported.source && existing.precision === imported.precision));

const createTransitions = (keys: readonly string[]): ListShape => ({
  keys,
  lists: {},
  isSame: isSameTransition,
  isAfter: (existing, imported) => String(existing.date) > String(imported.date),
  additions: ['note', 'reasons'],
});

const createRows = (path: string, key: string, rest: Pick<ListShape, 'lists' | 'additions'>): ListShape => ({
  keys: keysAt(subjectSchema, [path, 0]),
  isSame: (existing, imported) => existing[key] === imported[key],
  isAfter: () => false,
  ...rest,
});

/** How a file of the catalog is written. */
export const subjectShape: Shape = {
  keys: keysAt(subjectSchema, []),
  lists: {
    transitions: createTransitions(keysAt(subjectSchema, ['transitions', 0])),
    breakingChanges: createRows('breakingChanges', 'version', { lists: {}, additions: ['date'] }),
    facets: createRows('facets', 'id', {
      lists: { transitions: createTransitions(keysAt(subjectSchema, ['facets', 0, 'transitions', 0])) },
      additions: [],
    }),
  },
};
