import { keysAt } from '../model/schema/keys';
import { subjectSchema } from '../model/schema/subject';
import { isSameTransition, toTransitionRows } from './transition-rows';

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

/** The rows of an import as they belong into a file. */
export interface Imported {
  readonly rows: readonly Row[];
  /** What the import says and the file says otherwise, in words. */
  readonly leftOut: readonly string[];
}

/** How the rows of a list are told apart and where a new one goes. */
export interface ListShape extends Shape {
  /** Whether a row of the file and a row of the import speak of the same thing. */
  readonly isSame: (existing: Row, imported: Row, all: readonly Row[]) => boolean;
  /** Whether a row of the file stands after a new one; new rows go to the end of the list otherwise. */
  readonly isAfter: (existing: Row, imported: Row) => boolean;
  /** The rows of the import, beside those of the file and the record that holds them. */
  readonly toRows: (existing: readonly Row[], imported: readonly Row[], record: Row) => Imported;
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

const createTransitions = (keys: readonly string[], last: string | null): ListShape => ({
  keys,
  isSame: isSameTransition,
  isAfter: (existing, imported) => String(existing.date) > String(imported.date),
  toRows: (existing, imported, { rejected }) =>
    toTransitionRows(existing, imported, {
      last,
      rejected: Array.isArray(rejected) ? rejected.filter(isRow) : [],
    }),
  additions: ['note', 'reasons', 'event', 'to'],
  maps: { availability: { keys: [] } },
});

const createRows = (key: string, rest: Shape): ListShape => ({
  isSame: (existing, imported) => existing[key] === imported[key],
  isAfter: () => false,
  toRows: (_, rows) => ({ rows, leftOut: [] }),
  ...rest,
});

/** Breaking changes. A deadline that the source moves or drops is kept beside the new one. */
const createBreakingChanges = (keys: readonly string[]): ListShape => ({
  ...createRows('version', { keys, additions: ['date', 'movedFrom'] }),
  toRows: (existing, imported) => ({
    rows: imported.map((row) => {
      const before = existing.find(({ version }) => version === row.version)?.deadline;
      const isMoved = before !== undefined && before !== row.deadline;
      return isMoved ? { ...row, movedFrom: [before] } : row;
    }),
    leftOut: [],
  }),
});

// The schema is walked once and not for every file.
const keys = {
  subject: keysAt(subjectSchema, []),
  transition: keysAt(subjectSchema, ['transitions', 0]),
  breakingChange: keysAt(subjectSchema, ['breakingChanges', 0]),
  facet: keysAt(subjectSchema, ['facets', 0]),
  facetTransition: keysAt(subjectSchema, ['facets', 0, 'transitions', 0]),
  deprecation: keysAt(subjectSchema, ['deprecation']),
};

/** How a file of the catalog is written. `last`: the day on which the source was last read as a whole. */
export const createSubjectShape = (last: string | null): Shape => ({
  keys: keys.subject,
  lists: {
    transitions: createTransitions(keys.transition, last),
    breakingChanges: createBreakingChanges(keys.breakingChange),
    facets: createRows('id', {
      keys: keys.facet,
      lists: { transitions: createTransitions(keys.facetTransition, last) },
    }),
  },
  maps: { deprecation: { keys: keys.deprecation, additions: keys.deprecation } },
});
