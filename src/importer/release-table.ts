import { toEffectiveDay } from '../model/time/calendar';
import { dayOrMonth, version } from '../model/schema/primitives';
import { renderPlain } from './render-plain';
import type { Row } from './row';
import { isRow } from './row';
import { SourceError, refuseFaults } from './source-error';
import { say } from '../model/text/say';

/** A release of the vendor. The table has the oldest first; the order of versions is never guessed. */
export interface Release {
  readonly version: string;
  /** A day or a month; null if unknown, or not yet set. */
  readonly date: string | null;
  /** Whether it is still to come. */
  readonly planned: boolean;
}

const yes: readonly unknown[] = [true, 'true', 'yes'];
const no: readonly unknown[] = [false, 'false', 'no', '', null, undefined];

/** Checks the rows of a table with the columns `version`, `date` and `planned`. */
export const toReleases = (table: unknown, file: string): Release[] => {
  if (!Array.isArray(table)) throw new SourceError(say('source-file.no-releases'), file);
  const releases: Release[] = [];
  const faults: SourceError[] = [];
  for (const [index, row] of (table as unknown[]).entries()) {
    const release = isRow(row) ? row : {};
    const known = version.safeParse(release.version);
    const date = dayOrMonth.nullish().safeParse(release.date);
    const isPlanned = yes.includes(release.planned);
    if (!known.success || !date.success || !(isPlanned || no.includes(release.planned))) {
      const values = { number: index + 1, value: renderPlain(row ?? null) };
      faults.push(new SourceError(say('source-file.release', values), file));
    } else if (releases.some(({ version }) => version === known.data))
      faults.push(new SourceError(say('source-file.release-twice', { version: known.data }), file));
    else releases.push({ version: known.data, date: date.data ?? null, planned: isPlanned });
  }
  refuseFaults(faults);
  return releases;
};

/**
 * The releases as of a day: those with a later date are planned, and so are those without a date that follow a
 * planned one.
 */
export const markPlanned = (releases: readonly Release[], asOf: string | null): Release[] => {
  let isAhead = false;
  return releases.map((release) => {
    const isLate = release.date !== null && asOf !== null && toEffectiveDay(release.date) > asOf;
    const planned = release.planned || isLate || (isAhead && release.date === null);
    isAhead ||= planned;
    return { ...release, planned };
  });
};

/** The day of a release, or of the last dated one before it, for the order of rows; empty if there is none. */
export const toReleaseDay = (releases: readonly Release[], name: unknown): string => {
  const place = releases.findIndex((release) => release.version === name);
  const date = releases.slice(0, place + 1).findLast((release) => release.date !== null)?.date;
  return date === undefined || date === null ? '' : toEffectiveDay(date);
};

/** The day of a release, or its name if it has none. */
const toEnd = (releases: readonly Release[], name: unknown): unknown =>
  releases.find((release) => release.version === name)?.date ?? name;

/** A row whose release has a day, to compare it with rows that have one. */
export const withDayOfRelease =
  (releases: readonly Release[]) =>
  (row: Row): Row =>
    row.since === undefined ? row : { ...row, date: toReleaseDay(releases, row.since) };

/** A row as in a file: with a release or a day. */
export const withoutDayOfRelease = (row: Row): Row =>
  row.since === undefined ? row : Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'date'));

/** The same for a notice, which has up to three dates. */
export const withDaysOfReleases =
  (releases: readonly Release[]) =>
  (row: Row): Row => ({
    ...row,
    ...(row.since !== undefined && { announced: toReleaseDay(releases, row.since) }),
    ...(row.until !== undefined && { endOfSupport: toEnd(releases, row.until) }),
    ...(row.removedIn !== undefined && { removal: toEnd(releases, row.removedIn) }),
  });

export const withoutDaysOfReleases = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([key]) =>
        !(key === 'announced' && row.since !== undefined) &&
        !(key === 'endOfSupport' && row.until !== undefined) &&
        !(key === 'removal' && row.removedIn !== undefined),
    ),
  );

const releaseKeys: readonly string[] = ['since', 'until', 'removedIn'];

/** Whether a record names a release in place of a day. */
export const namesRelease = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(namesRelease)
    : isRow(value) &&
      Object.entries(value).some(([key, inner]) => releaseKeys.includes(key) || namesRelease(inner));
