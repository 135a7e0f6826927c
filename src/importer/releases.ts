import type { MappedSnapshot, Snapshot } from '../model/schema/mapped';
import type { SubjectInput } from '../model/schema/subject';
import { day, version } from '../model/schema/primitives';
import { renderPlain } from './render-plain';
import { isRow } from './row';
import { SourceError, refuseFaults } from './source-error';
import { say } from '../model/text/say';

/** A release of the vendor. The table has the oldest first; the order of versions is never guessed. */
export interface Release {
  readonly version: string;
  /** Null if unknown, or not yet set. */
  readonly date: string | null;
}

/** A snapshot names a release that the table does not have. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

type PlannedRow = NonNullable<SubjectInput['transitions']>[number];

/** The snapshots of a mapping, dated by releases. */
export interface Dated {
  readonly snapshots: readonly Snapshot[];
  /** The rows of releases that are still to come. */
  readonly planned: readonly PlannedRow[];
  /** Snapshots without a known day, as text. */
  readonly undated: readonly string[];
}

/** Checks the rows of a table with the columns `version` and `date`. */
export const toReleases = (table: unknown, file: string): Release[] => {
  if (!Array.isArray(table)) throw new SourceError(say('source-file.no-releases'), file);
  const releases: Release[] = [];
  const faults: SourceError[] = [];
  for (const [index, row] of (table as unknown[]).entries()) {
    const release = isRow(row) ? row : {};
    const known = version.safeParse(release.version);
    const date = day.nullish().safeParse(release.date);
    if (!known.success || !date.success) {
      const values = { number: index + 1, value: renderPlain(row ?? null) };
      faults.push(new SourceError(say('source-file.release', values), file));
    } else if (releases.some(({ version }) => version === known.data))
      faults.push(new SourceError(say('source-file.release-twice', { version: known.data }), file));
    else releases.push({ version: known.data, date: date.data ?? null });
  }
  refuseFaults(faults);
  return releases;
};

const indexOf = (releases: readonly Release[], name: string): number => {
  const index = releases.findIndex((release) => release.version === name);
  if (index !== -1) return index;
  throw new ReleaseError(
    releases.length === 0 ? say('release-table.no-table', { name }) : say('release-table.unknown', { name }),
  );
};

/** The index of the first release of a snapshot; null if the snapshot has a day. */
const toStart = ({ since, after }: MappedSnapshot, releases: readonly Release[]): number | null => {
  if (since !== undefined) return indexOf(releases, since);
  return after === undefined ? null : indexOf(releases, after) + 1;
};

type Ranged = { readonly snapshot: MappedSnapshot; readonly start: number | null };

/** Adds a snapshot without values after each range that ends before the next one begins. */
const withGaps = (ranges: readonly Ranged[], releases: readonly Release[]): Ranged[] =>
  ranges.flatMap((range) => {
    const { until, source } = range.snapshot;
    if (until === undefined) return [range];
    const next = indexOf(releases, until) + 1;
    const isFollowed = ranges.some(
      ({ start }) => start !== null && start > (range.start ?? 0) && start <= next,
    );
    if (isFollowed || next >= releases.length) return [range];
    const empty: MappedSnapshot = { precision: 'on', unchanged: [], removed: false, source, after: until };
    return [range, { snapshot: empty, start: next }];
  });

const describe = ({ stage, support, removed, event, since, after = '' }: MappedSnapshot): string => {
  const values = [stage, support, removed ? 'removed' : event]
    .filter((word) => word !== undefined)
    .join(', ');
  if (since !== undefined) return say('release-table.undated-since', { values, version: since });
  return values === ''
    ? say('release-table.undated-end', { version: after })
    : say('release-table.undated-after', { values, version: after });
};

/** Whether a snapshot says more than that its values end. */
const hasValues = ({ stage, support, availability, removed, event }: MappedSnapshot): boolean =>
  removed || [stage, support, availability, event].some((value) => value !== undefined);

const toPlanned = (
  { stage, support, availability, reasons, removed, event, to, note, source }: MappedSnapshot,
  date: string,
  name: string,
): PlannedRow => ({
  date,
  status: 'planned',
  ...(stage !== undefined && { stage }),
  ...(support !== undefined && { support }),
  ...(availability !== undefined && { availability }),
  ...(reasons !== undefined && { reasons }),
  ...(removed && { event: 'removed' as const }),
  ...(event !== undefined && { event, to }),
  version: name,
  source,
  ...(note !== undefined && { note }),
});

/**
 * Dates the snapshots that name releases. A past release without a day dates the last of them by the day of the
 * reading. `asOf`: that day.
 */
export const dateSnapshots = (
  snapshots: readonly MappedSnapshot[],
  releases: readonly Release[],
  asOf: string | null,
): Dated => {
  const dated: Snapshot[] = [];
  const planned: PlannedRow[] = [];
  const undated: string[] = [];
  const isPast = (index: number): boolean =>
    releases.slice(index).some(({ date }) => date !== null && (asOf === null || date <= asOf));
  const all = withGaps(
    snapshots.map((snapshot) => ({ snapshot, start: toStart(snapshot, releases) })),
    releases,
  );
  const last = all.findLast(({ start }) => start === null || isPast(start));
  for (const range of all) {
    const { snapshot, start } = range;
    const release = start === null ? undefined : releases[start];
    const isLast = range === last && asOf !== null;
    if (start === null) dated.push({ ...snapshot, date: snapshot.date ?? '' });
    else if (release === undefined || (release.date === null && !(isPast(start) && isLast)))
      undated.push(describe(snapshot));
    else if (release.date === null) dated.push({ ...snapshot, date: asOf ?? '', precision: 'by' });
    else if (asOf === null || release.date <= asOf)
      dated.push({ version: release.version, ...snapshot, date: release.date });
    else if (hasValues(snapshot)) planned.push(toPlanned(snapshot, release.date, release.version));
  }
  return { snapshots: dated, planned, undated };
};
