import { splitGraphemes } from '../../model/text/plain-text';

/**
 * Advance widths of Helvetica, U+0020 to U+007E, in thousandths of the font size, from its published metrics.
 * Arial, Liberation Sans and Nimbus Sans have the same widths.
 */
const ascii: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Characters that do not decompose into an ASCII letter and an accent. */
const others: Readonly<Record<string, number>> = {
  æ: 889, Æ: 1000, œ: 944, Œ: 1000, ø: 611, Ø: 778, ß: 611, ł: 222, Ł: 556, đ: 556, Đ: 722, ð: 556, þ: 556, Þ: 667,
  ı: 278, '…': 1000, '–': 556, '—': 1000, '·': 278, '’': 222, '‘': 222, '“': 333, '”': 333, '™': 1000, '©': 737, '®': 737,
}; // prettier-ignore

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const capital = /\p{Lu}/u;

/** Letters of other scripts get the width of an average capital or small letter. */
const widthOfOther = (character: string): number => {
  if (emoji.test(character)) return 1300;
  if (wide.test(character)) return 1000;
  const base = character.normalize('NFD').charAt(0);
  const width = others[character.charAt(0)] ?? ascii[base.charCodeAt(0) - 32];
  return width ?? (capital.test(character) ? 722 : 600);
};

/**
 * Width of a text in Helvetica or Arial, in pixels. Widths of other scripts are estimated, rather too wide.
 */
export const measureText = (text: string, size: number): number => {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const width = ascii[text.charCodeAt(index) - 32];
    if (width === undefined) return (measureOther(text) * size) / 1000;
    sum += width;
  }
  return (sum * size) / 1000;
};

const measureOther = (text: string): number =>
  splitGraphemes(text).reduce(
    (sum, character) =>
      sum +
      (character.length === 1
        ? (ascii[character.charCodeAt(0) - 32] ?? widthOfOther(character))
        : widthOfOther(character)),
    0,
  );
