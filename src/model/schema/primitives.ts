import * as z from 'zod';
import { patterns } from './patterns';

/** The word for a fact that is not recorded. No stage, state or edition may be called so. */
export const UNKNOWN = 'unknown';

/** The word for an announced end of support that has passed. No support state may be called so. */
export const SUPPORT_ENDED = 'support-ended';

/** What a check says of a value that it refuses, and what to do about it. */
export const refuse = (error: string, hint: string) => ({ error, params: { hint } });

/** Names that Windows keeps for devices, with any ending, and the name of the file that a folder's address is served from. */
const reservedName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|index)$/;

/** Lowercase letters, digits and single hyphens, at most 64 characters. Ids become names of files and parts of addresses. */
export const id = z
  .string()
  .max(64, 'is longer than 64 characters')
  .regex(patterns.id.regex, patterns.id.error)
  .refine(
    (value) => !reservedName.test(value),
    refuse('is reserved: Windows or a web server uses this file name', 'Choose another id.'),
  );

/** An id of something that the policy names itself, so it can't take the word for "not recorded". */
export const namedId = id.refine(
  (value) => value !== UNKNOWN,
  refuse(`"${UNKNOWN}" is reserved for facts that are not recorded`, 'Choose another id.'),
);

/** Ids that the published paths use for something else: /badges/stages/, /badges/support/. */
export const reservedSubjectIds: readonly string[] = ['stages', 'support', UNKNOWN];

/** A character that leaves a mark: letters, digits, signs, and none of those that are drawn as nothing. */
const visible = /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u;

const lineBreak = /[\n\r\u0085\u2028\u2029]/;

/** One line of text that a person reads, without control characters or characters that turn the reading direction. */
export const text = z
  .string()
  .trim()
  .min(1, { error: 'is empty', abort: true })
  .max(2000, 'is longer than 2,000 characters')
  .refine(
    (value) => !lineBreak.test(value),
    refuse('has a line break; it is one line of text', 'Write it in one line.'),
  )
  .refine(
    (value) => !/\p{Surrogate}/u.test(value),
    refuse(
      'has half of a character (a surrogate such as \\uD800)',
      'Write the whole character, such as 😀, instead of an escape.',
    ),
  )
  .regex(patterns.readable.regex, patterns.readable.error)
  .refine(
    (value) => visible.test(value),
    refuse('has no visible character', 'Write a name that people can see.'),
  );

/** Years that a date of this catalog can have; another one is a slip of the keyboard. */
const firstYear = 1900;
const lastYear = 2199;
const isPossibleYear = (value: string): boolean => {
  const year = Number(value.slice(0, 4));
  return year >= firstYear && year <= lastYear;
};
const impossibleYear = {
  ...refuse(`has an impossible year: use ${firstYear} to ${lastYear}`, 'Correct the year.'),
  abort: true,
};
const noDay = refuse('is no day of the calendar', 'Check the month and its number of days.');

const isCalendarDate = (value: string): boolean => {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(patterns.day.regex, { error: patterns.day.error, abort: true })
  .refine(isPossibleYear, impossibleYear)
  .refine(isCalendarDate, noDay);

/** A day or a month, `YYYY-MM-DD` or `YYYY-MM`. */
export const dayOrMonth = z
  .string()
  .regex(patterns.dayOrMonth.regex, { error: patterns.dayOrMonth.error, abort: true })
  .refine(isPossibleYear, impossibleYear)
  .refine((value) => isCalendarDate(value.length === 7 ? `${value}-01` : value), noDay);

/** A year, a month or a day. */
export const yearOrLater = z
  .string()
  .regex(patterns.yearOrLater.regex, { error: patterns.yearOrLater.error, abort: true })
  .refine(isPossibleYear, impossibleYear)
  .refine((value) => isCalendarDate(`${value}-01-01`.slice(0, 10)), noDay);

const linkStart = /^https?:\/\/[^\s/?#]/i;
/** What no address holds unless it is escaped, among it all that is invisible. */
const unfitForLink = /[\p{Z}\p{Cc}\p{Cf}\p{Cs}"<>\\]/u;
const credentials = /^[a-z]+:\/\/[^/?#]*@/i;

const wholeAddress = 'Write the whole address, such as https://example.com/page.';

/** An absolute link, http or https. */
export const link = z
  .string()
  .max(2000, 'is longer than 2,000 characters')
  .refine((value) => linkStart.test(value), {
    ...refuse('must be a link that begins with https:// or http://', wholeAddress),
    abort: true,
  })
  .refine((value) => !unfitForLink.test(value), {
    ...refuse(
      'is a link with a space, a quote, a backslash or an invisible character',
      'Copy the address from the address bar of a browser.',
    ),
    abort: true,
  })
  .refine((value) => !credentials.test(value), {
    ...refuse(
      'is a link with a user name or password',
      'Delete everything up to the "@": every reader of the site would see it.',
    ),
    abort: true,
  })
  .refine((value) => URL.canParse(value), refuse('is no valid link', wholeAddress));

/** A link with `{path}` behind its host, to be replaced by the path of a file. */
export const linkTemplate = z
  .string()
  .regex(patterns.linkTemplate.regex, { error: patterns.linkTemplate.error, abort: true })
  .pipe(link);

/** A version, as a string: 1.10 as a number would lose its zero. */
export const version = z
  .string()
  .min(1, 'is empty')
  .max(64, 'is longer than 64 characters')
  .regex(patterns.version.regex, patterns.version.error);
