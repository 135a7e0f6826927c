import type { MappedSnapshot, Snapshot } from '../model/schema/mapped';
import type { SubjectInput } from '../model/schema/subject';
import type { Release } from './release-table';
import { markPlanned, toReleaseDay } from './release-table';
import { say } from '../model/text/say';

/** A snapshot names a release that the table does not have. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

type PlannedRow = NonNullable<SubjectInput['transitions']>[number];

/** The snapshots of a mapping, in the order of their days and releases. */
export interface Dated {
  readonly snapshots: readonly Snapshot[];
  /** The rows of releases that are still to come. */
  readonly planned: readonly PlannedRow[];
  /** The ends that snapshots of such releases announce, known by the day of the reading. */
  readonly announced: readonly Snapshot[];
  /** Facts without a place in a record, as text. */
  readonly unplaced: readonly string[];
}

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
  return values === ''
    ? say('release-table.end', { version: since ?? after })
    : say('release-table.after-last', { values, version: after });
};

/** Whether a snapshot says more than that its values end. */
const hasValues = ({ stage, support, availability, removed, event }: MappedSnapshot): boolean =>
  removed || [stage, support, availability, event].some((value) => value !== undefined);

const toPlanned = (
  { stage, support, availability, reasons, removed, event, to, note, version, source }: MappedSnapshot,
  since: string,
): PlannedRow => ({
  since,
  status: 'planned',
  ...(stage !== undefined && { stage }),
  ...(support !== undefined && { support }),
  ...(availability !== undefined && { availability }),
  ...(reasons !== undefined && { reasons }),
  ...(removed && { event: 'removed' as const }),
  ...(event !== undefined && { event, to }),
  ...(version !== undefined && { version }),
  source,
  ...(note !== undefined && { note }),
});

/** Fails for a release of a notice that the table does not have. */
const checkNotice = ({ notice = {} }: MappedSnapshot, releases: readonly Release[]): void => {
  for (const name of [notice.since, notice.until, notice.removedIn])
    if (name !== undefined) indexOf(releases, name);
};

/** Puts the snapshots that name releases into the order of the table. `asOf`: the day of the reading. */
export const dateSnapshots = (
  snapshots: readonly MappedSnapshot[],
  table: readonly Release[],
  asOf: string | null,
): Dated => {
  const releases = markPlanned(table, asOf);
  const dated: Snapshot[] = [];
  const planned: PlannedRow[] = [];
  const announced: Snapshot[] = [];
  const unplaced: string[] = [];
  const all = withGaps(
    snapshots.map((snapshot) => ({ snapshot, start: toStart(snapshot, releases) })),
    releases,
  );
  for (const { snapshot, start } of all) {
    checkNotice(snapshot, releases);
    const release = start === null ? undefined : releases[start];
    if (start === null) dated.push({ ...snapshot, date: snapshot.date ?? '' });
    else if (release === undefined) unplaced.push(describe(snapshot));
    else if (!release.planned) {
      const day = toReleaseDay(releases, release.version);
      dated.push({ ...snapshot, date: day, release: release.version, place: start });
    } else {
      if (hasValues(snapshot)) planned.push(toPlanned(snapshot, release.version));
      else unplaced.push(describe(snapshot));
      if (snapshot.notice !== undefined && asOf !== null)
        announced.push({ ...snapshot, date: asOf, precision: 'by' });
    }
  }
  return { snapshots: dated, planned, announced, unplaced };
};
