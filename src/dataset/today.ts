import type { Day } from '../model/time/calendar';

/** SOURCE_DATE_EPOCH is set to something that is no day: a mistake of who calls the program. */
export class TodayError extends Error {
  override readonly name = 'TodayError';
}

/**
 * The day that SOURCE_DATE_EPOCH names (seconds since 1970, UTC); undefined when it is not set.
 * Throws a `TodayError` when it is set to something else, because a wrong "today" would be wrong everywhere.
 */
export const readToday = (env: Readonly<Record<string, string | undefined>>): Day | undefined => {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return undefined;
  const date = /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : null;
  if (date === null || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 2199)
    throw new TodayError(
      `SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds since 1970-01-01. Write such as $(date +%s), or leave it unset.`,
    );
  return date.toISOString().slice(0, 10);
};
