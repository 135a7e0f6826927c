import type { DataAge } from '../api/parts';
import type { Day } from './calendar';
import { addDays, renderDate } from './calendar';
import { say } from '../text/say';

/** The number of days for which data count as current, unless the policy sets another. */
export const defaultFreshDays = 30;

/** The day on which a dataset was last read from its source, or null, and the day of the answers. */
interface Dated {
  readonly dataAsOf: Day | null;
  readonly today: Day;
}

/** The age of a dataset, and whether its policy allows that age. */
export const deriveDataAge = ({
  policy,
  dataAsOf,
  today,
}: Dated & { readonly policy: { readonly freshness: { readonly days: number } } }): DataAge => {
  if (dataAsOf === null) return { dataAsOf, freshUntil: null, freshness: 'unknown' };
  const freshUntil = addDays(dataAsOf, policy.freshness.days);
  return { dataAsOf, freshUntil, freshness: today > freshUntil ? 'stale' : 'current' };
};

/** The last day that the data cover; today if the day of the data is not recorded. */
export const toLastKnownDay = ({ dataAsOf, today }: Dated): Day =>
  dataAsOf !== null && dataAsOf < today ? dataAsOf : today;

/** Whether the day of the data differs from the day of the answers, or is unknown. */
export const isOtherDay = (asOf: Day, { dataAsOf }: Pick<DataAge, 'dataAsOf'>): boolean => dataAsOf !== asOf;

/** "2 September 2025", or "an unknown day". */
export const renderDataDay = ({ dataAsOf }: Pick<DataAge, 'dataAsOf'>): string =>
  dataAsOf === null ? say('date.unknown') : renderDate(dataAsOf);

/** "1 January 2030, data from 2 September 2025"; only one day if both are the same. */
export const renderAsOf = (asOf: Day, age: Pick<DataAge, 'dataAsOf'>): string =>
  isOtherDay(asOf, age)
    ? say('date.as-of', { day: renderDate(asOf), dataDay: renderDataDay(age) })
    : renderDate(asOf);

/** The warning about stale data on every surface; empty for current data. */
export const renderStaleness = (age: DataAge): string =>
  age.freshness === 'stale' ? say('date.stale', { day: renderDataDay(age) }) : '';
