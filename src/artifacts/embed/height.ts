import { measureText } from '../badge/text-width';

/** In pixels, as in the card's style sheet. */
const fontSize = 15;
const lineHeight = 22.5;
const sidePadding = 16;
const endPadding = 12;
const termWidth = 135;
const columnGap = 14;

/** The space above a block of each kind, in pixels. */
const above: Readonly<Record<string, number>> = { h1: 0, h2: 10, p: 6, dl: 6, row: 2 };
/** A badge is 22 pixels high and sits on the text's baseline. */
const badgeHeight = 29;

/** The reader's typeface can be wider than the measured one, as DejaVu is. Headings are also bold. */
const allowance = 1.25;
const boldAllowance = 1.4;

/** The number of lines of a text in a width, broken between words, and within words that are too wide. */
const countLines = (text: string, width: number, wider = allowance): number => {
  const toWidth = (words: string): number => measureText(words, fontSize) * wider;
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = toWidth(word);
    const after = used === 0 ? length : used + toWidth(' ') + length;
    if (after <= width) used = after;
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(length / width) - 1;
      used = length % width;
    }
  }
  return lines;
};

/** The text of our own markup, with one character for each entity. */
const toText = (markup: string): string =>
  markup
    // A sign is as wide as two letters.
    .replace(/<svg.*?<\/svg>/g, 'MM')
    .replace(/<[^>]*>/g, '')
    .replace(/&[^;]*;/g, '&');

const block =
  /<(?<kind>h1|h2|p)>(?<text>.*?)<\/\k<kind>>|<dt>(?<term>.*?)<\/dt><dd>(?<value>.*?)<\/dd>|<dl>/g;

/**
 * The greatest possible height of a card of this width, in pixels. Read from the card's markup, so no part is
 * forgotten.
 */
export const measureCard = (html: string, width: number): number => {
  const inner = width - 2 * sidePadding;
  let height = 2 * endPadding;
  for (const { groups = {} } of html.matchAll(block)) {
    const { kind, text = '', term, value = '' } = groups;
    if (term !== undefined) {
      const valueLines = countLines(toText(value), inner - termWidth - columnGap);
      height += (above.row ?? 0) + Math.max(countLines(toText(term), termWidth), valueLines) * lineHeight;
    } else if (kind === undefined) height += above.dl ?? 0;
    else if (text.startsWith('<svg')) height += (above[kind] ?? 0) + badgeHeight;
    else {
      const wider = kind === 'p' ? allowance : boldAllowance;
      height += (above[kind] ?? 0) + countLines(toText(text), inner, wider) * lineHeight;
    }
  }
  return Math.ceil(height);
};
