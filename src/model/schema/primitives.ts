import * as z from 'zod';

/** The word for a fact that is not recorded. No stage, state or edition may be called so. */
export const UNKNOWN = 'unknown';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lowercase letters, digits and single hyphens, at most 64 characters. */
export const id = z
  .string()
  .max(64, 'is longer than 64 characters')
  .regex(idPattern, 'must be lowercase letters, digits and single hyphens');

/** An id of something that the policy names itself, so it can't take the word for "not recorded". */
export const namedId = id.refine(
  (value) => value !== UNKNOWN,
  `"${UNKNOWN}" is reserved for facts that are not recorded`,
);

/** Ids that the published paths use for something else: /badges/stages/, /badges/support/. */
export const reservedSubjectIds: readonly string[] = ['stages', 'support', UNKNOWN];

/** One line of text that a person reads, without control characters or characters that turn the reading direction. */
export const text = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(2000, 'is longer than 2,000 characters')
  // eslint-disable-next-line no-control-regex -- control characters are what this refuses
  .regex(/^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$/u, {
    message: 'holds a control character, or one that turns the reading direction',
  });

const isCalendarDate = (value: string): boolean => {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a date written YYYY-MM-DD', abort: true })
  .refine(isCalendarDate, 'is no day of the calendar');

/** A day or a month, `YYYY-MM-DD` or `YYYY-MM`. */
export const dayOrMonth = z
  .string()
  .regex(/^\d{4}-\d{2}(?:-\d{2})?$/, {
    error: 'must be a date written YYYY-MM-DD, or a month written YYYY-MM',
    abort: true,
  })
  .refine((value) => isCalendarDate(value.length === 7 ? `${value}-01` : value), 'is no day of the calendar');

const isWebLink = (value: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
};

/** An absolute link, http or https. */
export const link = z
  .string()
  .max(2000, 'is longer than 2,000 characters')
  .refine(isWebLink, 'must be a link that begins with https:// or http://');

/** A version, as a string: 1.10 as a number would lose its zero. */
export const version = z
  .string()
  .min(1, 'is empty')
  .max(64, 'is longer than 64 characters')
  .regex(/^[\w.+~-]+$/, 'is no version');
