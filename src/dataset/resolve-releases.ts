import type { Dating, Day } from '../model/time/calendar';
import type { Notice, NoticeDate } from '../model/subject/subject';
import type { Policy } from '../model/policy/policy';
import type { SubjectRecord, TransitionRecord, WrittenTransition } from '../model/schema/subject';
import type { BreakingChange } from '../model/schema/breaking-change';
import type { WrittenNotice } from '../model/schema/notice';
import { toEffectiveDay } from '../model/time/calendar';

type Release = Policy['releases'][number];

/** The table of releases, with the day that undated ones of the past have at the latest. */
export interface ReleaseTable {
  readonly releases: readonly Release[];
  readonly today: Day;
}

export const toReleaseTable = (
  { releases, asOf }: Pick<Policy, 'releases' | 'asOf'>,
  today: Day,
): ReleaseTable => ({
  releases,
  today: asOf ?? today,
});

/** The place of a release in the table, which decides the order; -1 for an unknown one. */
export const placeOf = ({ releases }: ReleaseTable, version: string): number =>
  releases.findIndex((release) => release.version === version);

/** A release that the record can name: with its date, or without one if it is planned. */
type ReleaseDate =
  | ({ readonly date: string } & Pick<TransitionRecord, 'precision'>)
  | { readonly date: null; readonly precision?: undefined };

/**
 * The date of a release. One without a date was there by the next dated one, or by the day of the data: its row
 * then has the precision `release`, and readers see the version alone. A planned one without a date has no day.
 * Null if there is no such release.
 */
export const toReleaseDate = (table: ReleaseTable, version: string): ReleaseDate | null => {
  const place = placeOf(table, version);
  const release = table.releases[place];
  if (release === undefined) return null;
  if (release.date !== undefined) return { date: release.date };
  if (release.planned) return { date: null };
  const later = table.releases.slice(place + 1).find(({ date, planned }) => date !== undefined && !planned);
  return { date: later?.date ?? table.today, precision: 'release' };
};

type Row = Pick<WrittenTransition, 'date' | 'since' | 'precision' | 'status'>;

/** A row with its day, also where it names a release; null if the day is not known. */
const resolveRow = <T extends Row>({ date, since, precision, ...row }: T, table: ReleaseTable) => {
  if (since === undefined) return date === undefined ? null : { ...row, date, precision };
  const dated = toReleaseDate(table, since);
  const day = dated?.date ?? null;
  return day === null ? null : { ...row, ...dated, date: day, release: since };
};

/** The rows of a record with their days, each with its place in the file. */
export const resolveRows = <T extends Row>(rows: readonly T[], table: ReleaseTable) =>
  rows.flatMap((row, place) => {
    const resolved = resolveRow(row, table);
    return resolved === null ? [] : [{ row: resolved, place }];
  });

/** The plans for releases without a date, in the order of the releases, each with its place in the file. */
export const listUndated = <T extends Row>(rows: readonly T[], table: ReleaseTable) =>
  rows
    .flatMap(({ since, ...row }, place) =>
      since !== undefined && row.status === 'planned' && toReleaseDate(table, since)?.date === null
        ? [{ row: { ...row, release: since }, place }]
        : [],
    )
    .sort((a, b) => placeOf(table, a.row.release) - placeOf(table, b.row.release));

/** Notices with the days of the releases that they name. */
export const resolveNotices = (notices: readonly WrittenNotice[], table: ReleaseTable): Notice[] =>
  notices.flatMap(({ since, until, removedIn, ...notice }): Notice[] => {
    const days: Partial<Record<NoticeDate, Day>> = {};
    const datings: Partial<Record<NoticeDate, Dating>> = {};
    for (const [key, release] of Object.entries({
      announced: since,
      endOfSupport: until,
      removal: removedIn,
    }))
      if (release !== undefined) {
        const dated = toReleaseDate(table, release);
        if (dated === null) continue;
        const at = key as NoticeDate;
        if (dated.date !== null) days[at] = toEffectiveDay(dated.date);
        const precision =
          dated.date === null ? null : dated.date.length === 7 ? 'month' : (dated.precision ?? 'on');
        datings[at] = { precision, after: null, release };
      }
    const announced = notice.announced ?? days.announced;
    if (announced === undefined) return [];
    const isByRelease = Object.keys(datings).length > 0;
    const precision =
      datings.announced === undefined || datings.announced.precision === 'on' ? notice.precision : 'by';
    return [{ ...notice, precision, ...days, announced, ...(isByRelease && { datings }) }];
  });

/** The day of a breaking version, where only the table has it. */
const toBreakingDay = ({ version }: { readonly version: string }, { releases }: ReleaseTable) => {
  const release = releases.find((each) => each.version === version);
  // A month is no day, and a planned release has not broken anything.
  return release?.date?.length === 10 && !release.planned ? release.date : undefined;
};

/** Breaking versions with the days of the releases that the record names. */
export const resolveBreakingChanges = (
  changes: SubjectRecord['breakingChanges'],
  table: ReleaseTable,
): BreakingChange[] =>
  changes.map(({ until, ...change }) => {
    const date = change.date ?? toBreakingDay(change, table);
    const dated = until === undefined ? null : toReleaseDate(table, until);
    const day = dated?.date ?? null;
    const precision = day?.length === 7 ? 'month' : (dated?.precision ?? 'on');
    return {
      ...change,
      ...(date !== undefined && { date }),
      ...(day !== null && { deadline: toEffectiveDay(day) }),
      ...(until !== undefined && {
        deadlineRelease: { version: until, precision: day === null ? null : precision },
      }),
    };
  });

/** Orders the rows of one day by the table. */
export const toReleaseRank = (table: ReleaseTable, version: string | null): number =>
  version === null ? -1 : placeOf(table, version);
