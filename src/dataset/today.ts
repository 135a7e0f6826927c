import type { Day } from '../model/calendar';

/**
 * The day that SOURCE_DATE_EPOCH names (seconds since 1970, UTC); undefined when it is not set.
 * Throws when it is set to something else, because a wrong "today" would be wrong everywhere.
 */
export const readToday = (env: Readonly<Record<string, string | undefined>>): Day | undefined => {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return undefined;
  const date = /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : null;
  if (date === null || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 2199)
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds since 1970-01-01`);
  return date.toISOString().slice(0, 10);
};
