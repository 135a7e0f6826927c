import type { Day } from '../model/time/calendar';
import { say } from '../model/text/say';

/** SOURCE_DATE_EPOCH has an invalid value, which is a usage error. */
export class TodayError extends Error {
  override readonly name = 'TodayError';
}

/**
 * The day of SOURCE_DATE_EPOCH (seconds since 1970, UTC); undefined if not set. Throws a `TodayError` for an
 * invalid value, because a wrong "today" would be wrong everywhere.
 */
export const readToday = (env: Readonly<Record<string, string | undefined>>): Day | undefined => {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return undefined;
  const date = /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : null;
  if (date === null || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 2099)
    throw new TodayError(say('today.invalid', { value: epoch }));
  return date.toISOString().slice(0, 10);
};
