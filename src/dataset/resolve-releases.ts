import type { Dating, Day } from '../model/time/calendar';
import type { Notice, NoticeDate } from '../model/subject/subject';
import type { Policy } from '../model/policy/policy';
import type { SubjectRecord, TransitionRecord, WrittenTransition } from '../model/schema/subject';
import type { BreakingChange } from '../model/schema/breaking-change';
import type { WrittenNotice } from '../model/schema/notice';
import type { Problem } from '../model/rules/problem';
import type { Locator } from './locate';
import { compareEnds } from '../model/policy/release';
import { releaseKeys } from '../model/schema/notice';
import { toEffectiveDay } from '../model/time/calendar';
import { renderSuggestion } from '../model/text/suggest';
import { say } from '../model/text/say';

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
const placeOf = ({ releases }: ReleaseTable, version: string): number =>
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

/** The plans for releases without a date, in the order of the releases. */
export const listUndated = <T extends Row>(rows: readonly T[], table: ReleaseTable) =>
  rows
    .flatMap(({ since, ...row }) =>
      since !== undefined && row.status === 'planned' && toReleaseDate(table, since)?.date === null
        ? [{ ...row, release: since }]
        : [],
    )
    .sort((a, b) => placeOf(table, a.release) - placeOf(table, b.release));

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

/** A release in a record, and its place there. */
interface Mention {
  readonly version: string;
  readonly path: readonly (string | number)[];
  /** Whether the record says that the release has come. */
  readonly isDone: boolean;
}

const listMentions = ({ transitions, facets, deprecation, breakingChanges }: SubjectRecord): Mention[] => {
  const mention = (version: string | undefined, path: Mention['path'], isDone: boolean): Mention[] =>
    version === undefined ? [] : [{ version, path, isDone }];
  const lists = [
    { path: ['transitions'], rows: transitions },
    ...facets.map((facet, index) => ({ path: ['facets', index, 'transitions'], rows: facet.transitions })),
  ];
  return [
    ...lists.flatMap(({ path, rows }) =>
      rows.flatMap(({ since, status }, index) =>
        mention(since, [...path, index, 'since'], status === 'done'),
      ),
    ),
    ...(deprecation?.notices ?? []).flatMap(({ since, until, removedIn }, index) => {
      const path = ['deprecation', 'notices', index];
      return [
        ...mention(since, [...path, 'since'], true),
        ...mention(until, [...path, 'until'], false),
        ...mention(removedIn, [...path, 'removedIn'], false),
      ];
    }),
    ...breakingChanges.flatMap(({ until }, index) =>
      mention(until, ['breakingChanges', index, 'until'], false),
    ),
  ];
};

/** A notice whose end is a release before that of its announcement, or a day before it. */
const listReversed = ({ deprecation }: SubjectRecord, table: ReleaseTable) =>
  (deprecation?.notices ?? []).flatMap((written, index) => {
    const [notice] = resolveNotices([written], table);
    return (['endOfSupport', 'removal'] as const).flatMap((key) => {
      const end = written[releaseKeys[key]];
      if (notice === undefined || (end === undefined && written.since === undefined)) return [];
      const isReversed =
        end !== undefined && written.since !== undefined
          ? placeOf(table, end) >= 0 && placeOf(table, end) < placeOf(table, written.since)
          : notice.precision !== 'by' && (notice[key] ?? notice.announced) < notice.announced;
      if (!isReversed) return [];
      const path = ['deprecation', 'notices', index, end === undefined ? key : releaseKeys[key]];
      return [{ path, end: end ?? notice[key] ?? '', announced: written.since ?? notice.announced }];
    });
  });

/** An upgrade that is due before the release with the breaking change. */
const listEarlyUpgrades = ({ breakingChanges }: SubjectRecord, table: ReleaseTable) =>
  breakingChanges.flatMap((written, index) => {
    const { version, deadline, until } = written;
    const [change] = resolveBreakingChanges([written], table);
    const end = { day: change?.deadline, release: until ?? null };
    const own = { day: change?.date, release: placeOf(table, version) < 0 ? null : version };
    const isKnown = [end, own].every(({ day, release }) => day !== undefined || release !== null);
    // An unknown release is reported as such.
    if (!isKnown || (until !== undefined && placeOf(table, until) < 0)) return [];
    if ((compareEnds(table, end, own) ?? 0) >= 0) return [];
    const path = ['breakingChanges', index, until === undefined ? 'deadline' : 'until'];
    return [{ path, end: until ?? deadline ?? '', version }];
  });

/** A release that the policy does not have. */
export const toUnknownRelease = (
  version: string,
  known: readonly string[],
  { file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>,
): Problem => ({
  file,
  line,
  column,
  rule: 'release/unknown',
  severity: 'error',
  message: say('release.unknown', { version }),
  hint: renderSuggestion(version, known, say('release.unknown-hint')),
});

/** Reports releases of a record that the policy does not have, and those that do not fit what the record says. */
export const checkReleases = (
  record: SubjectRecord,
  table: ReleaseTable,
  locate: () => Locator,
): Problem[] => {
  const known = table.releases.map(({ version }) => version);
  const toProblem = (
    path: Mention['path'],
    rule: string,
    said: Pick<Problem, 'message' | 'hint'>,
  ): Problem => {
    const { file, line, column } = locate().toPlace(path);
    return { file, line, column, rule, severity: 'error', ...said };
  };
  return [
    ...listMentions(record).flatMap(({ version, path, isDone }): Problem[] => {
      const release = table.releases[placeOf(table, version)];
      if (release === undefined) return [toUnknownRelease(version, known, locate().toPlace(path))];
      if (!release.planned || !isDone) return [];
      const isNotice = path[0] === 'deprecation';
      return [
        toProblem(path, 'release/planned', {
          message: isNotice
            ? say('release.planned-notice', { version })
            : say('release.planned', { version }),
          hint: isNotice ? say('release.planned-notice-hint') : say('release.planned-hint'),
        }),
      ];
    }),
    ...listReversed(record, table).map(({ path, end, announced }) =>
      toProblem(path, 'release/order', {
        message: say('release.order', { end, announced }),
        hint: say('release.order-hint'),
      }),
    ),
    ...listEarlyUpgrades(record, table).map(({ path, end, version }) =>
      toProblem(path, 'release/order', {
        message: say('release.early-upgrade', { end, version }),
        hint: say('release.order-hint'),
      }),
    ),
  ];
};
