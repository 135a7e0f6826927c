import { say } from '../text/say';

/** The required form of a text, the message for any other, and the hint. */
interface Pattern {
  readonly regex: RegExp;
  readonly error: string;
  readonly hint: string;
}

const aDay = say('format.day-hint');

/** One table, because an issue of zod contains the pattern that a text does not match, but no hint. */
export const patterns = {
  id: {
    regex: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    error: say('format.id'),
    hint: say('format.id-hint'),
  },
  /**
   * No control characters, no characters that change the reading direction, none that XML forbids. Line
   * breaks have their own message.
   */
  readable: {
    regex:
      // eslint-disable-next-line no-control-regex -- control characters are what this rejects
      /^[^\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$/u,
    error: say('format.readable'),
    hint: say('format.readable-hint'),
  },
  day: { regex: /^\d{4}-\d{2}-\d{2}$/, error: say('format.day'), hint: aDay },
  dayOrMonth: {
    regex: /^\d{4}-\d{2}(?:-\d{2})?$/,
    error: say('format.day-or-month'),
    hint: aDay,
  },
  yearOrLater: {
    regex: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    error: say('format.year'),
    hint: say('format.year-hint'),
  },
  linkTemplate: {
    regex: /^[^?#]*:\/\/[^/?#{]*[/?#].*\{path\}/,
    error: say('format.link-template'),
    hint: say('format.link-template-hint'),
  },
  /** A version, or the name of a release with several words, such as "Firefox ESR 128". */
  version: {
    regex: /^[\w.+~-]+(?: [\w.+~-]+)*$/,
    error: say('format.version'),
    hint: say('format.version-hint'),
  },
  language: {
    regex: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
    error: say('format.language'),
    hint: say('format.language-hint'),
  },
  domain: {
    regex: /^[a-z0-9.-]+\.[a-z]{2,}$/,
    error: say('format.domain'),
    hint: say('format.domain-hint'),
  },
  color: {
    regex: /^#[0-9a-fA-F]{6}$/,
    error: say('format.color'),
    hint: say('format.color-hint'),
  },
  origin: {
    regex: /^https?:\/\/[^/?#@\s]+$/,
    error: say('format.origin'),
    hint: say('format.origin-hint'),
  },
  basePath: {
    regex: /^\/(?:[A-Za-z0-9._~-]+\/)*$/,
    error: say('format.base-path'),
    hint: say('format.base-path-hint'),
  },
  /** A path within a folder: relative, and without a way out of the folder. */
  file: {
    regex: /^(?!\.{1,2}\/)[\w.@~-]+(?:\/(?!\.{1,2}\/)[\w.@~-]+)*$/,
    error: say('format.file'),
    hint: say('format.file-hint'),
  },
  /** A picture within the static folder. */
  logo: {
    regex: /^(?!\.{1,2}\/)[\w.@~-]+(?:\/(?!\.{1,2}\/)[\w.@~-]+)*\.(?:svg|png|webp)$/,
    error: say('format.logo'),
    hint: say('format.logo-hint'),
  },
  fontFamily: {
    regex: /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u,
    error: say('format.font'),
    hint: say('format.font-hint'),
  },
  sitePath: {
    regex: /^\/(?!\/)[^\s"<>\\]*$/,
    error: say('format.site-path'),
    hint: say('format.site-path-hint'),
  },
  permalink: {
    regex: /^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/,
    error: say('format.permalink'),
    hint: say('format.permalink-hint'),
  },
} as const satisfies Readonly<Record<string, Pattern>>;
