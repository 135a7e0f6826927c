import type { Precision } from '../api/parts';
import { rememberForLocale } from '../text/locale';
import { say } from '../text/say';

/** A day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** How exactly a date is known; the precision is null if there is no date. */
export interface Dating {
  readonly precision: Precision | null;
  /** With `by`: the last day on which the fact was not yet true. Null if there was no earlier check. */
  readonly after: Day | null;
  /** The release that the record names in place of a date. */
  readonly release?: string | null;
}

export const onTheDay = { precision: 'on', after: null, release: null } as const satisfies Dating;

/** Whether the fact was only first recorded on that day, and was possibly true for years before. */
export const isFirstRecord = ({ precision, after }: Dating): boolean =>
  precision === 'release' || (precision === 'by' && after === null);

/** Whether a record names a release in place of a date. */
export const isOfRelease = ({ release }: Dating): boolean => release !== null && release !== undefined;

/** The last day of a month given as `YYYY-MM`. */
export const lastDayOfMonth = (month: string): Day => {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10);
};

/**
 * The first day on which a written date is certain: the day itself, or the last day of a month, because an
 * event of that month has possibly not happened earlier.
 */
export const toEffectiveDay = (written: string): Day =>
  written.length === 7 ? lastDayOfMonth(written) : written;

/** Whole days from one day to another; negative if `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The day this many days later. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const forms = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  'day-of-year': { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const toFormat = rememberForLocale((locale) => {
  const create = (form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
  return { day: create(forms.day), 'day-of-year': create(forms['day-of-year']), month: create(forms.month) };
});

/** Without a line break between the number of a day and its month: "5. Mai". */
const keepDayWithMonth = (date: string): string => date.replace(/(\d\.) /, '$1\u00A0');

const format = (day: Day, form: keyof typeof forms): string =>
  keepDayWithMonth(toFormat()[form].format(Date.parse(day)));

/** "between 3 and 5 May 2022", without repeating the common part. */
const renderInterval = (after: Day, day: Day): string => {
  const from =
    after.slice(0, 7) === day.slice(0, 7)
      ? say('date.day-of-month', { number: Number(after.slice(8)) })
      : format(after, after.slice(0, 4) === day.slice(0, 4) ? 'day-of-year' : 'day');
  return say('date.between', { from, to: renderDate(day) });
};

/**
 * "5 May 2022", "May 2022" for a month, "between 3 and 5 May 2022" for an interval, "1.28 (15 August 2023)" for
 * a release, "1.28" for one without a date. With the month as a word, so that day and month are not confused.
 */
export const renderDate = (day: Day, { precision, after, release }: Dating = onTheDay): string => {
  if (after !== null) return renderInterval(after, day);
  const date = format(day, precision === 'month' || day.length === 7 ? 'month' : 'day');
  if (release === null || release === undefined) return date;
  return precision === 'release' ? release : say('date.release', { release, day: date });
};

/** "on 5 May 2022", "by 5 May 2022", "in May 2022", "between 3 and 5 May 2022". */
export const renderDateWithPrecision = (written: Day, dating: Dating): string => {
  const day = renderDate(written, dating);
  if (dating.after !== null) return day;
  if (isOfRelease(dating)) return say('date.in-release', { release: day });
  switch (dating.precision) {
    case 'by':
      return say('date.by', { day });
    case 'month':
      return say('date.in', { day });
    default:
      return say('date.on', { day });
  }
};

/** "since 5 May 2022", "started between 3 and 5 May 2022". The day is a text of `renderStart`, or an element's place. */
export const sayBegun = (dating: Dating, day: string): string => {
  const { precision, after } = dating;
  if (after !== null) return say('date.started', { day });
  if (isOfRelease(dating)) return say('date.since-release', { release: day });
  return precision === 'month' ? say('date.since-month', { day }) : say('date.since', { day });
};

/** The same, but "by 5 May 2022" for a fact that was first recorded on that day. */
export const sayRecorded = (dating: Dating, day: string): string =>
  isFirstRecord(dating) && !isOfRelease(dating) ? say('date.recorded-by', { day }) : sayBegun(dating, day);

/** The first day of something: "5 May 2022", or "5 May 2022 or earlier" if only first recorded then. */
export const renderStart = (day: Day, dating: Dating): string =>
  isFirstRecord(dating) && !isOfRelease(dating)
    ? say('date.or-earlier', { day: renderDate(day, dating) })
    : renderDate(day, dating);

/** A day, or a release with its noun where the language needs one. The day is null for a release without a date. */
export const renderNamed = (day: Day | null, dating: Dating): string => {
  const text = day === null ? (dating.release ?? '') : renderDate(day, dating);
  return isOfRelease(dating) ? say('date.named-release', { release: text }) : text;
};
