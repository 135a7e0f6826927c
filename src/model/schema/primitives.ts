import * as z from 'zod';
import { patterns } from './patterns';
import { say } from '../text/say';

/** The id of a fact that is not recorded. Reserved: no stage, state or edition can have it. */
export const UNKNOWN = 'unknown';

/** The id of an announced end of support that has passed. Reserved: no support state can have it. */
export const SUPPORT_ENDED = 'support-ended';

/** The id of an axis that an item cannot have. Reserved: no support state can have it. */
export const NOT_APPLICABLE = 'not-applicable';

/** The message of a check that rejects a value, and the hint how to fix the value. */
export const refuse = (error: string, hint: string) => ({ error, params: { hint } });

/** Names that Windows reserves for devices, with any extension, and the name of a folder's index file. */
const reservedName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|index)$/;

/**
 * Lowercase letters, digits and single hyphens, at most 64 characters, because ids become file names and
 * parts of addresses.
 */
export const id = z
  .string()
  .max(64, say('schema.over-64'))
  .regex(patterns.id.regex, patterns.id.error)
  .refine(
    (value) => !reservedName.test(value),
    refuse(say('schema.reserved-file'), say('schema.other-id-hint')),
  );

/** An id of an entry that the policy defines, which therefore cannot be "unknown". */
export const namedId = id.refine(
  (value) => value !== UNKNOWN,
  refuse(say('schema.reserved-unknown', { id: UNKNOWN }), say('schema.other-id-hint')),
);

/** Ids that published paths already use: /badges/stages/, /badges/support/. */
export const reservedSubjectIds: readonly string[] = ['stages', 'support', UNKNOWN];

/** A visible character: letters, digits and signs, but none that are drawn as nothing. */
const visible = /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u;

const lineBreak = /[\n\r\u0085\u2028\u2029]/;

/** One line of readable text, without control characters or characters that change the reading direction. */
export const text = z
  .string()
  .trim()
  .min(1, { error: say('schema.empty'), abort: true })
  .max(2000, say('schema.over-2000'))
  .refine((value) => !lineBreak.test(value), refuse(say('schema.line-break'), say('schema.line-break-hint')))
  .refine(
    (value) => !/\p{Surrogate}/u.test(value),
    refuse(say('schema.surrogate'), say('schema.surrogate-hint')),
  )
  .regex(patterns.readable.regex, patterns.readable.error)
  .refine((value) => visible.test(value), refuse(say('schema.invisible'), say('schema.invisible-hint')));

/** The valid years of the catalog; any other is a typing mistake. */
const firstYear = 1900;
const lastYear = 2099;
const isPossibleYear = (value: string): boolean => {
  const year = Number(value.slice(0, 4));
  return year >= firstYear && year <= lastYear;
};
const impossibleYear = {
  ...refuse(say('schema.year', { first: firstYear, last: lastYear }), say('schema.year-hint')),
  abort: true,
};
const noDay = refuse(say('schema.no-day'), say('schema.no-day-hint'));

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
/** Characters that an address contains only if escaped, including all invisible ones. */
const unfitForLink = /[\p{Z}\p{Cc}\p{Cf}\p{Cs}"<>\\]/u;
const credentials = /^[a-z]+:\/\/[^/?#]*@/i;

const wholeAddress = say('schema.address-hint');

/** An absolute link, http or https. */
export const link = z
  .string()
  .max(2000, say('schema.over-2000'))
  .refine((value) => linkStart.test(value), {
    ...refuse(say('schema.web-address'), wholeAddress),
    abort: true,
  })
  .refine((value) => !unfitForLink.test(value), {
    ...refuse(say('schema.characters-of-link'), say('schema.characters-of-link-hint')),
    abort: true,
  })
  .refine((value) => !credentials.test(value), {
    ...refuse(say('schema.password'), say('schema.password-hint')),
    abort: true,
  })
  .refine((value) => URL.canParse(value), refuse(say('schema.no-link'), wholeAddress));

/** A link with `{path}` after its host, to be replaced by a file's path. */
export const linkTemplate = z
  .string()
  .regex(patterns.linkTemplate.regex, { error: patterns.linkTemplate.error, abort: true })
  .pipe(link);

/** A version or the name of a release, as a string, because 1.10 as a number would lose its zero. */
export const version = z
  .string()
  .min(1, say('schema.empty'))
  .max(64, say('schema.over-64'))
  .regex(patterns.version.regex, patterns.version.error);
