import type { DataAge } from '../api/parts';
import type { Day } from './calendar';
import { addDays, renderDate } from './calendar';

/** For how many days data count as current where the policy does not set it. */
export const defaultFreshDays = 30;

/** When a dataset was last read from its source, null where nobody recorded it, and the day that answers are for. */
interface Dated {
  readonly dataAsOf: Day | null;
  readonly today: Day;
}

/** How old a dataset is on its today, and whether its policy allows that. */
export const deriveDataAge = ({
  policy,
  dataAsOf,
  today,
}: Dated & { readonly policy: { readonly freshness: { readonly days: number } } }): DataAge => {
  if (dataAsOf === null) return { dataAsOf, freshUntil: null, freshness: 'unknown' };
  const freshUntil = addDays(dataAsOf, policy.freshness.days);
  return { dataAsOf, freshUntil, freshness: today > freshUntil ? 'stale' : 'current' };
};

/** The last day that the data say anything about: later changes are not in them. Today, where nobody recorded their day. */
export const toLastKnownDay = ({ dataAsOf, today }: Dated): Day =>
  dataAsOf !== null && dataAsOf < today ? dataAsOf : today;

/** Whether the data were read on another day than the one that answers are for, or nobody knows when. */
export const isOtherDay = (asOf: Day, { dataAsOf }: Pick<DataAge, 'dataAsOf'>): boolean => dataAsOf !== asOf;

/** "2 September 2025", or "an unknown day". */
export const renderDataDay = ({ dataAsOf }: Pick<DataAge, 'dataAsOf'>): string =>
  dataAsOf === null ? 'an unknown day' : renderDate(dataAsOf);

/** "1 January 2030, data from 2 September 2025"; one day alone where both are the same. */
export const renderAsOf = (asOf: Day, age: Pick<DataAge, 'dataAsOf'>): string =>
  isOtherDay(asOf, age) ? `${renderDate(asOf)}, data from ${renderDataDay(age)}` : renderDate(asOf);

/** What every surface says of data that are older than the policy allows; empty for others. */
export const renderStaleness = (age: DataAge): string =>
  age.freshness === 'stale'
    ? `This data is out of date. It was last read on ${renderDataDay(age)}, so newer changes are missing.`
    : '';
