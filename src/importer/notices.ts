import type { Snapshot } from '../model/schema/mapped';
import type { Row } from './row';
import { sortByDay } from './snapshot';

const hasSameEnds = (a: Row, b: Row): boolean => a.endOfSupport === b.endOfSupport && a.removal === b.removal;

const ends = ['endOfSupport', 'removal', 'until', 'removedIn'] as const;

/** The announced ends of snapshots, oldest first: one for each change. */
export const toNotices = (snapshots: readonly Snapshot[]): Row[] => {
  const notices: Row[] = [];
  for (const { date, release, source, notice } of sortByDay(snapshots)) {
    if (notice === undefined) continue;
    const last = notices.at(-1);
    if (last !== undefined && ends.every((key) => last[key] === notice[key])) continue;
    const isDated = notice.announced !== undefined || notice.since !== undefined;
    const ofSnapshot = release === undefined ? { announced: date, precision: 'by' } : { since: release };
    const dating = isDated ? {} : ofSnapshot;
    notices.push({ ...dating, source, ...notice });
  }
  return notices;
};

const isAnnouncedBy = ({ precision }: Row): boolean => precision === 'by';

/** Whether two notices are the same one. The exact day of an announcement can be found later. */
export const isSameNotice = (existing: Row, imported: Row): boolean =>
  existing.announced === imported.announced
    ? existing.source === imported.source || hasSameEnds(existing, imported)
    : isAnnouncedBy(existing) &&
      !isAnnouncedBy(imported) &&
      String(imported.announced) < String(existing.announced) &&
      hasSameEnds(existing, imported);

/** The notices of an import for a file: without those that only repeat the newest one up to their day. */
export const withoutRepeatedNotices = (existing: readonly Row[], imported: readonly Row[]): Row[] =>
  imported.filter((notice) => {
    if (!isAnnouncedBy(notice)) return true;
    const newest = existing
      .filter(({ announced }) => String(announced) <= String(notice.announced))
      .sort((a, b) => String(a.announced).localeCompare(String(b.announced), 'en'))
      .at(-1);
    return newest === undefined || newest.announced === notice.announced || !hasSameEnds(newest, notice);
  });
