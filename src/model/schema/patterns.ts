/** The required form of a text, the message for any other, and the hint. */
interface Pattern {
  readonly regex: RegExp;
  readonly error: string;
  readonly hint: string;
}

const aDay = 'Write a day such as 2025-03-31, with all its zeros.';

/** One table, because an issue of zod contains the pattern that a text does not match, but no hint. */
export const patterns = {
  id: {
    regex: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    error: 'must be lowercase letters, digits and single hyphens',
    hint: 'Write an id such as "source-postgres".',
  },
  /**
   * No control characters, no characters that change the reading direction, none that XML forbids. Line
   * breaks have their own message.
   */
  readable: {
    regex:
      // eslint-disable-next-line no-control-regex -- control characters are what this rejects
      /^[^\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$/u,
    error: 'contains a control character, or one that turns the reading direction',
    hint: 'Type the text again instead of pasting it.',
  },
  day: { regex: /^\d{4}-\d{2}-\d{2}$/, error: 'must be a date written YYYY-MM-DD', hint: aDay },
  dayOrMonth: {
    regex: /^\d{4}-\d{2}(?:-\d{2})?$/,
    error: 'must be a date written YYYY-MM-DD, or a month written YYYY-MM',
    hint: aDay,
  },
  yearOrLater: {
    regex: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    error: 'must be a year, a month or a day',
    hint: 'Write a year such as "2025", in quotes.',
  },
  linkTemplate: {
    regex: /^[^?#]*:\/\/[^/?#{]*[/?#].*\{path\}/,
    error: 'must be a link with {path} in its path',
    hint: 'Write an address such as https://example.com/edit/main/{path}.',
  },
  version: {
    regex: /^[\w.+~-]+$/,
    error: 'is no version',
    hint: 'Write letters, digits, dots, hyphens, plus signs and underscores only.',
  },
  language: {
    regex: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
    error: 'must be a language tag such as "en"',
    hint: 'Write a tag such as "en" or "pt-BR".',
  },
  domain: {
    regex: /^[a-z0-9.-]+\.[a-z]{2,}$/,
    error: 'must be a domain name',
    hint: 'Write a name such as "example.com", in lowercase.',
  },
  color: {
    regex: /^#[0-9a-fA-F]{6}$/,
    error: 'must be a colour such as #24479c',
    hint: 'Write "#" and six digits from 0 to 9 and a to f, in quotes.',
  },
  origin: {
    regex: /^https?:\/\/[^/?#@\s]+$/,
    error: 'must be an address without a path, such as https://stages.example.com',
    hint: 'Write the path into "baseUrl".',
  },
  basePath: {
    regex: /^\/(?:[A-Za-z0-9._~-]+\/)*$/,
    error: 'must be a path such as /stages/',
    hint: 'Write the path with a slash at both ends; "/" is the host itself.',
  },
  /** A path within a folder: relative, and without a way out of the folder. */
  file: {
    regex: /^(?!\.{1,2}\/)[\w.@~-]+(?:\/(?!\.{1,2}\/)[\w.@~-]+)*$/,
    error: 'must be a file of the static folder, such as img/logo.svg',
    hint: 'Write the path from the static folder, without a slash at the start.',
  },
  fontFamily: {
    regex: /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u,
    error: 'must be the name of a font family',
    hint: 'Write a name such as "Inter" or "system-ui".',
  },
  sitePath: {
    regex: /^\/(?!\/)[^\s"<>\\]*$/,
    error: 'must be a path of this site, such as /about/answers/',
    hint: 'Write the path without the host and the base path. For another site, use "href".',
  },
  permalink: {
    regex: /^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/,
    error: 'must be a path of a page, such as /stages/beta/ or /stages/beta/#beta-support',
    hint: 'Write the path without the host and the base path, with a slash at both ends.',
  },
} as const satisfies Readonly<Record<string, Pattern>>;
