import type { Imported, Row } from './row';
import type { Release } from './release-table';
import {
  withDayOfRelease,
  withDaysOfReleases,
  withoutDayOfRelease,
  withoutDaysOfReleases,
} from './release-table';
import { keysAt } from '../model/schema/keys';
import { subjectSchema } from '../model/schema/subject';
import { isSameNotice, withoutRepeatedNotices } from './notices';
import { isSameTransition, toTransitionRows } from './transition-rows';

/** The style of a record: the order of its keys, its lists with identifiable rows, and its inner records. */
export interface Shape {
  readonly keys: readonly string[];
  readonly lists?: Readonly<Record<string, ListShape>>;
  readonly maps?: Readonly<Record<string, Shape>>;
  /** Keys that people can add to imported rows. They stay as long as the import does not contain them. */
  readonly additions?: readonly string[];
}

/** How rows of a list are identified, and where a new one is inserted. */
export interface ListShape extends Shape {
  /** Whether a row of the file and a row of the import are about the same fact. */
  readonly isSame: (existing: Row, imported: Row, all: readonly Row[]) => boolean;
  /** Whether a row of the file comes after a new one. By default new rows are appended. */
  readonly isAfter: (existing: Row, imported: Row) => boolean;
  /** A row with days for its releases, by which rows are compared, and a row as it is written. */
  readonly toDated?: (row: Row) => Row;
  readonly toWritten?: (row: Row) => Row;
  /** Converts the rows of the import, given the rows of the file and the facts that its record rejects. */
  readonly toRows: (existing: readonly Row[], imported: readonly Row[], rejected: readonly Row[]) => Imported;
}

const createTransitions = (
  keys: readonly string[],
  last: string | null,
  releases: readonly Release[],
): ListShape => ({
  keys,
  toDated: withDayOfRelease(releases),
  toWritten: withoutDayOfRelease,
  isSame: isSameTransition,
  isAfter: (existing, imported) => String(existing.date) > String(imported.date),
  toRows: (existing, imported, rejected) => toTransitionRows(existing, imported, { last, rejected }),
  additions: ['note', 'reasons', 'event', 'to'],
  maps: { availability: { keys: [] } },
});

const createRows = (key: string, rest: Shape): ListShape => ({
  isSame: (existing, imported) => existing[key] === imported[key],
  isAfter: () => false,
  toRows: (_, rows) => ({ rows, leftOut: [] }),
  ...rest,
});

/** Breaking changes. A deadline that the source moves or drops is kept next to the new one. */
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

const createNotices = (keys: readonly string[], releases: readonly Release[]): ListShape => ({
  keys,
  toDated: withDaysOfReleases(releases),
  toWritten: withoutDaysOfReleases,
  isSame: isSameNotice,
  isAfter: (existing, imported) => String(existing.announced) > String(imported.announced),
  toRows: (existing, imported) => ({ rows: withoutRepeatedNotices(existing, imported), leftOut: [] }),
});

// Computed once and not for every file.
const keys = {
  subject: keysAt(subjectSchema, []),
  transition: keysAt(subjectSchema, ['transitions', 0]),
  breakingChange: keysAt(subjectSchema, ['breakingChanges', 0]),
  facet: keysAt(subjectSchema, ['facets', 0]),
  facetTransition: keysAt(subjectSchema, ['facets', 0, 'transitions', 0]),
  deprecation: keysAt(subjectSchema, ['deprecation']),
  notice: keysAt(subjectSchema, ['deprecation', 'notices', 0]),
};

/** The style of a catalog file. `last`: the day of the last complete reading. `releases`: the vendor's. */
export const createSubjectShape = (last: string | null, releases: readonly Release[]): Shape => ({
  keys: keys.subject,
  lists: {
    transitions: createTransitions(keys.transition, last, releases),
    breakingChanges: createBreakingChanges(keys.breakingChange),
    facets: createRows('id', {
      keys: keys.facet,
      lists: { transitions: createTransitions(keys.facetTransition, last, releases) },
    }),
  },
  maps: {
    deprecation: {
      keys: keys.deprecation,
      additions: keys.deprecation,
      lists: { notices: createNotices(keys.notice, releases) },
    },
  },
});
