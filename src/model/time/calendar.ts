/** A day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** `on` that day, `by` that day (first recorded then), or some day of that `month`. */
export type Precision = 'on' | 'by' | 'month';

/** The last day of a month given as `YYYY-MM`. */
export const lastDayOfMonth = (month: string): Day => {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10);
};

/**
 * The day from which a date as written is certain to hold: the day itself, or the last one of a month,
 * because within the month nobody knows whether it has happened yet.
 */
export const toEffectiveDay = (written: string): Day =>
  written.length === 7 ? lastDayOfMonth(written) : written;

/** Whole days from one day to another; negative when `to` is the earlier one. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The day so many days later. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "5 May 2022", or "May 2022" for a month. Written out, so that nobody takes a day for a month. */
export const renderDate = (day: Day, precision: Precision = 'on'): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = monthNames[Number(month) - 1] ?? month;
  return precision === 'month' || date === '' ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
};

const prepositions: Record<Precision, string> = { on: 'on', by: 'by', month: 'in' };

/** "on 5 May 2022", "by 5 May 2022", "in May 2022". */
export const renderDateWithPrecision = (day: Day, precision: Precision): string =>
  `${prepositions[precision]} ${renderDate(day, precision)}`;
