import type { Dataset } from '../../model/catalog/dataset';
import type { Day } from '../../model/time/calendar';
import { DataError } from '../command';

/**
 * Refuses a day after the dataset's own. The message says what to do: `otherwise` for a future day, or else
 * how to update the dataset's day.
 */
export const refuseAhead = (
  option: string,
  day: Day,
  { today, dataAsOf }: Pick<Dataset, 'today' | 'dataAsOf'>,
  otherwise: string,
): void => {
  if (day <= today) return;
  const [why, remedy] =
    today === dataAsOf
      ? [
          '"asOf" in policy.yaml',
          `set "asOf: ${day}" there first, which says that all data was confirmed on that day`,
        ]
      : ['today', `run it with SOURCE_DATE_EPOCH set to that day or a later one`];
  throw new DataError(
    `--${option} is ${day}, after ${today} (${why}). If the day has not come yet, ${otherwise}. If it has, ${remedy}.`,
  );
};
