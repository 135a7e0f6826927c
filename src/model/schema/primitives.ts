import * as z from 'zod';

/** The word for a fact that is not recorded. No stage, state or edition may be called so. */
export const UNKNOWN = 'unknown';

/** The word for an announced end of support that has passed. No support state may be called so. */
export const SUPPORT_ENDED = 'support-ended';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that Windows keeps for devices, with any ending, and the name of the file that a folder's address is served from. */
const reservedName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|index)$/;

/** Lowercase letters, digits and single hyphens, at most 64 characters. Ids become names of files and parts of addresses. */
export const id = z
  .string()
  .max(64, 'is longer than 64 characters')
  .regex(idPattern, 'must be lowercase letters, digits and single hyphens')
  .refine((value) => !reservedName.test(value), 'is reserved: Windows or a web server uses this file name');

/** An id of something that the policy names itself, so it can't take the word for "not recorded". */
export const namedId = id.refine(
  (value) => value !== UNKNOWN,
  `"${UNKNOWN}" is reserved for facts that are not recorded`,
);

/** Ids that the published paths use for something else: /badges/stages/, /badges/support/. */
export const reservedSubjectIds: readonly string[] = ['stages', 'support', UNKNOWN];

/** A character that leaves a mark: letters, digits, signs, and none of those that are drawn as nothing. */
const visible = /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u;

const lineBreak = /[\n\r\u0085\u2028\u2029]/;

/** No control characters, none that turn the reading direction, none that XML refuses. Line breaks have words of their own. */
const readable =
  // eslint-disable-next-line no-control-regex -- control characters are what this refuses
  /^[^\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$/u;

/** One line of text that a person reads, without control characters or characters that turn the reading direction. */
export const text = z
  .string()
  .trim()
  .min(1, { error: 'is empty', abort: true })
  .max(2000, 'is longer than 2,000 characters')
  .refine((value) => !lineBreak.test(value), 'has a line break; it is one line of text')
  .refine((value) => !/\p{Surrogate}/u.test(value), 'has half of a character (a surrogate such as \\uD800)')
  .regex(readable, 'holds a control character, or one that turns the reading direction')
  .refine((value) => visible.test(value), 'has no visible character');

/** Years that a date of this catalog can have; another one is a slip of the keyboard. */
const firstYear = 1900;
const lastYear = 2199;
const isPossibleYear = (value: string): boolean => {
  const year = Number(value.slice(0, 4));
  return year >= firstYear && year <= lastYear;
};
const impossibleYear = { error: `has an impossible year: use ${firstYear} to ${lastYear}`, abort: true };

const isCalendarDate = (value: string): boolean => {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a date written YYYY-MM-DD', abort: true })
  .refine(isPossibleYear, impossibleYear)
  .refine(isCalendarDate, 'is no day of the calendar');

/** A day or a month, `YYYY-MM-DD` or `YYYY-MM`. */
export const dayOrMonth = z
  .string()
  .regex(/^\d{4}-\d{2}(?:-\d{2})?$/, {
    error: 'must be a date written YYYY-MM-DD, or a month written YYYY-MM',
    abort: true,
  })
  .refine(isPossibleYear, impossibleYear)
  .refine((value) => isCalendarDate(value.length === 7 ? `${value}-01` : value), 'is no day of the calendar');

/** A year, a month or a day. */
export const yearOrLater = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: 'must be a year, a month or a day', abort: true })
  .refine(isPossibleYear, impossibleYear)
  .refine((value) => isCalendarDate(`${value}-01-01`.slice(0, 10)), 'is no day of the calendar');

const linkStart = /^https?:\/\/[^\s/?#]/i;
/** What no address holds unless it is escaped, among it all that is invisible. */
const unfitForLink = /[\p{Z}\p{Cc}\p{Cf}\p{Cs}"<>\\]/u;
const credentials = /^[a-z]+:\/\/[^/?#]*@/i;

/** An absolute link, http or https. */
export const link = z
  .string()
  .max(2000, 'is longer than 2,000 characters')
  .refine((value) => linkStart.test(value), {
    error: 'must be a link that begins with https:// or http://',
    abort: true,
  })
  .refine((value) => !unfitForLink.test(value), {
    error: 'is a link with a space, a quote, a backslash or an invisible character',
    abort: true,
  })
  .refine((value) => !credentials.test(value), {
    error: 'is a link with a user name or password',
    abort: true,
  })
  .refine((value) => URL.canParse(value), 'is no valid link');

/** A link with `{path}` behind its host, to be replaced by the path of a file. */
export const linkTemplate = z
  .string()
  .regex(/^[^?#]*:\/\/[^/?#{]*[/?#].*\{path\}/, {
    error: 'must be a link with {path} in its path',
    abort: true,
  })
  .pipe(link);

/** A version, as a string: 1.10 as a number would lose its zero. */
export const version = z
  .string()
  .min(1, 'is empty')
  .max(64, 'is longer than 64 characters')
  .regex(/^[\w.+~-]+$/, 'is no version');
