import type { Day } from '../model/time/calendar';
import type { Policy } from '../model/policy/policy';
import type { SubjectRecord, TransitionRecord, WrittenTransition } from '../model/schema/subject';
import type { Problem } from '../model/rules/problem';
import type { Locator } from './locate';
import { renderSuggestion } from '../model/text/suggest';
import { say } from '../model/text/say';

type Release = Policy['releases'][number];

/** The table of releases, with the day that undated ones of the past have at the latest. */
export interface ReleaseTable {
  readonly releases: readonly Release[];
  readonly today: Day;
}

export const toReleaseTable = ({ releases, asOf }: Policy, today: Day): ReleaseTable => ({
  releases,
  today: asOf ?? today,
});

/** The place of a release in the table, which decides the order; -1 for an unknown one. */
const placeOf = ({ releases }: ReleaseTable, version: string): number =>
  releases.findIndex((release) => release.version === version);

/**
 * The date of a release. One without a date was there by the next dated one, or by the day of the data: its row
 * then has the precision `release`, and readers see the version alone. Null if there is no such release, or if
 * it is planned without a date.
 */
const toReleaseDate = (
  table: ReleaseTable,
  version: string,
): Pick<TransitionRecord, 'date' | 'precision'> | null => {
  const place = placeOf(table, version);
  const release = table.releases[place];
  if (release === undefined) return null;
  if (release.date !== undefined) return { date: release.date };
  if (release.planned) return null;
  const later = table.releases.slice(place + 1).find(({ date, planned }) => date !== undefined && !planned);
  return { date: later?.date ?? table.today, precision: 'release' };
};

/** A row with its day, also where it names a release; null if the day is not known, which is a problem. */
const resolveRow = <T extends Pick<WrittenTransition, 'date' | 'since' | 'precision'>>(
  { date, since, precision, ...row }: T,
  table: ReleaseTable,
) => {
  if (since === undefined) return date === undefined ? null : { ...row, date, precision };
  const dated = toReleaseDate(table, since);
  return dated === null ? null : { ...row, ...dated, release: since };
};

/** The rows of a record with their days, each with its place in the file. */
export const resolveRows = <T extends Pick<WrittenTransition, 'date' | 'since' | 'precision'>>(
  rows: readonly T[],
  table: ReleaseTable,
) =>
  rows.flatMap((row, place) => {
    const resolved = resolveRow(row, table);
    return resolved === null ? [] : [{ row: resolved, place }];
  });

/** Breaking versions with the day of their release, where only the table has the day. */
export const resolveBreakingChanges = (
  changes: SubjectRecord['breakingChanges'],
  { releases }: ReleaseTable,
): SubjectRecord['breakingChanges'] =>
  changes.map((change) => {
    if (change.date !== undefined) return change;
    const release = releases.find(({ version }) => version === change.version);
    // A month is no day, and a planned release has not broken anything.
    const isKnown = release?.date?.length === 10 && !release.planned;
    return isKnown ? { ...change, date: release.date } : change;
  });

/** Orders the rows of one day by the table. */
export const toReleaseRank = (table: ReleaseTable, version: string | null): number =>
  version === null ? -1 : placeOf(table, version);

/** Reports releases of a record that the policy does not have, and plans for releases without a date. */
export const checkReleases = (
  record: SubjectRecord,
  table: ReleaseTable,
  locate: () => Locator,
): Problem[] => {
  const lists = [
    { path: ['transitions'], rows: record.transitions },
    ...record.facets.map(({ transitions }, index) => ({
      path: ['facets', index, 'transitions'],
      rows: transitions,
    })),
  ];
  const known = table.releases.map(({ version }) => version);
  return lists.flatMap(({ path, rows }) =>
    rows.flatMap(({ since, status }, index): Problem[] => {
      if (since === undefined) return [];
      const { file, line, column } = locate().toPlace([...path, index, 'since']);
      const problem = { file, line, column, rule: 'release/unknown', severity: 'error' } as const;
      const release = table.releases[placeOf(table, since)];
      if (release === undefined)
        return [
          {
            ...problem,
            message: say('release.unknown', { version: since }),
            hint: renderSuggestion(since, known, say('release.unknown-hint')),
          },
        ];
      if (release.planned && status === 'done')
        return [
          {
            ...problem,
            rule: 'release/planned',
            message: say('release.planned', { version: since }),
            hint: say('release.planned-hint'),
          },
        ];
      if (release.planned && release.date === undefined)
        return [
          {
            ...problem,
            rule: 'release/undated',
            message: say('release.undated', { version: since }),
            hint: say('release.undated-hint'),
          },
        ];
      return [];
    }),
  );
};
