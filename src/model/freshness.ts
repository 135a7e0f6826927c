import type { Dataset } from './dataset';
import type { Day } from './calendar';
import type { Policy } from './policy';
import { addDays } from './calendar';

/** Whether the data are recent enough to rely on. `unknown`: nobody recorded on which day they were read. */
export type Freshness = 'current' | 'stale' | 'unknown';

/** How old the data are on the day that answers are for. */
export interface DataAge {
  /** The day on which the data were last read from their source. */
  readonly dataAsOf: Day | null;
  /** The last day on which the data count as current. */
  readonly freshUntil: Day | null;
  readonly freshness: Freshness;
}

type Dated = Pick<Dataset, 'dataAsOf' | 'today'>;

/** How old a dataset is on its today, and whether its policy allows that. */
export const deriveDataAge = ({
  policy,
  dataAsOf,
  today,
}: Dated & { readonly policy: Pick<Policy, 'freshness'> }): DataAge => {
  if (dataAsOf === null) return { dataAsOf, freshUntil: null, freshness: 'unknown' };
  const freshUntil = addDays(dataAsOf, policy.freshness.days);
  return { dataAsOf, freshUntil, freshness: today > freshUntil ? 'stale' : 'current' };
};

/** The last day that the data say anything about: later changes are not in them. Today, where nobody recorded their day. */
export const toLastKnownDay = ({ dataAsOf, today }: Dated): Day =>
  dataAsOf !== null && dataAsOf < today ? dataAsOf : today;
