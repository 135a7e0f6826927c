import type { Day } from '../time/calendar';
import type { Policy } from './policy';
import { toEffectiveDay } from '../time/calendar';

type Releases = Pick<Policy, 'releases'>;

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
