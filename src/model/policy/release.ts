import type { Day } from '../time/calendar';
import type { Policy } from './policy';
import { toEffectiveDay } from '../time/calendar';

interface Releases {
  readonly releases: readonly Policy['releases'][number][];
}

/** The place of a release in the table, which decides the order; -1 for an unknown one. */
export const toReleasePlace = ({ releases }: Releases, version: string): number =>
  releases.findIndex((release) => release.version === version);

/** The place of the newest release on a day. Null if there is none, or if a later one without a date was possibly there. */
export const findReleaseAt = ({ releases }: Releases, day: Day): number | null => {
  const place = releases.findLastIndex(
    ({ date, planned }) => date !== undefined && !planned && toEffectiveDay(date) <= day,
  );
  const next = releases[place + 1];
  const isUnsure = next !== undefined && next.date === undefined && !next.planned;
  return place < 0 || isUnsure ? null : place;
};

/** The end that a record announces: a day, a release, or a release with its day. */
export interface End {
  readonly day: Day | undefined;
  readonly release: string | null;
}

/** The order of two ends, by the table where both are releases. Null if it is not certain. */
export const compareEnds = (policy: Releases, a: End, b: End): number | null => {
  if (a.release !== null && b.release !== null)
    return toReleasePlace(policy, a.release) - toReleasePlace(policy, b.release);
  if (a.day !== undefined && b.day !== undefined) return Number(a.day > b.day) - Number(a.day < b.day);
  if (a.day === undefined) {
    const order = compareEnds(policy, b, a);
    return order === null ? null : -order;
  }
  if (b.release === null) return null;
  // A release without a date comes between its neighbours that have one.
  const place = toReleasePlace(policy, b.release);
  const toDay = (release: Policy['releases'][number] | undefined): Day | undefined =>
    release?.date === undefined ? undefined : toEffectiveDay(release.date);
  const before = toDay(policy.releases.slice(0, place).findLast(({ date }) => date !== undefined));
  const after = toDay(policy.releases.slice(place + 1).find(({ date }) => date !== undefined));
  if (before !== undefined && a.day <= before) return -1;
  return after !== undefined && a.day >= after ? 1 : null;
};
