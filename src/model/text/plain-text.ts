/**
 * Characters that XML files, calendars and badges cannot contain: control characters, halves of a surrogate
 * pair, characters that change the reading direction, and the two code points that are no characters.
 */
const unfit = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const halfPair = /\p{Surrogate}/gu;

/** Text that every format can contain. Returns the same string if nothing has to be removed. */
export const toPlainText = (text: string): string => text.replace(halfPair, '\ufffd').replace(unfit, '');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for an element or a quoted attribute of XML or HTML. */
export const escapeXml = (text: string): string =>
  toPlainText(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** Null in Firefox before 125, where a letter and its accent count as two. */
const graphemes = 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : null;
const plainAscii = /^[\u0020-\u007e]*$/;

/**
 * Splits text into the characters that a reader sees: a letter with its accents is one, an emoji sequence is
 * one.
 */
export const splitGraphemes = (text: string): string[] =>
  graphemes === null || plainAscii.test(text)
    ? Array.from(text)
    : Array.from(graphemes.segment(text), ({ segment }) => segment);

/** Limits a text to `most` characters, the last one an ellipsis if the text was cut. */
export const shorten = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const characters = splitGraphemes(text.slice(0, most * 16));
  return characters.length <= most && text.length <= most * 16
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};

/** Whether a link is safe in a page or a feed: http or https only, nothing that runs code. */
export const isWebLink = (link: string): boolean => /^https?:\/\/[^\s/]/i.test(link) && URL.canParse(link);
