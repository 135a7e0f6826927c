import type { Dataset } from '../../model/catalog/dataset';
import type { Day } from '../../model/time/calendar';
import { DataError } from '../command';
import { say } from '../../model/text/say';

/**
 * Refuses a day after the dataset's own. The message says what to do: `advice` for a future day, or else
 * how to update the dataset's day.
 */
export const refuseAhead = (
  option: string,
  day: Day,
  { today, dataAsOf }: Pick<Dataset, 'today' | 'dataAsOf'>,
  advice: string,
): void => {
  if (day <= today) return;
  const values = { option, day, today, advice };
  throw new DataError(
    today === dataAsOf ? say('edit-command.fixed-today', values) : say('edit-command.today', values),
  );
};
