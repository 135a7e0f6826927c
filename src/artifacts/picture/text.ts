import type { Rasterizer, Weight } from './rasterizer';
import { escapeXml, shorten, toPlainText } from '../../model/text/plain-text';

/**
 * A text, and its replacement if the typeface lacks a character: an id, which is always ASCII, or nothing.
 * The picture's alternative text always contains the original.
 */
export interface Words {
  readonly text: string;
  readonly otherwise: string;
}

/** The position, size and style of a block of text. */
export interface TextBlock {
  readonly x: number;
  /** Position of the first baseline. */
  readonly y: number;
  readonly width: number;
  /** The preferred size, and the smallest allowed one. */
  readonly size: number;
  readonly least: number;
  readonly weight: Weight;
  readonly mostLines: number;
  readonly color: string;
}

/** A drawn text: its markup, and the baseline after its last line. */
export interface SetText {
  readonly markup: string;
  readonly next: number;
}

const mostCharacters = 240;

/** Breaks words into lines. A word that is wider than a line gets its own line. */
const wrap = (words: readonly string[], fits: (line: string) => boolean): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** Shortens a line until it fits, with an ellipsis. */
const cut = (line: string, fits: (line: string) => boolean): string => {
  if (fits(line)) return line;
  let [most, tooMany] = [1, line.length];
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (fits(shorten(line, middle))) most = middle;
    else tooMany = middle;
  }
  return shorten(line, most);
};

/**
 * The lines of a text in the largest size that fits. In the smallest size, lines that are too long are cut.
 */
const toLines = (
  { measure }: Pick<Rasterizer, 'measure'>,
  text: string,
  block: TextBlock,
): { size: number; lines: string[] } => {
  const { width, least, weight, mostLines } = block;
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let { size } = block; ; size -= 4) {
    const fits = (line: string): boolean => measure(line, size, weight) <= width;
    const lines = wrap(words, fits);
    if (lines.length <= mostLines && lines.every(fits)) return { size, lines };
    if (size - 4 < least) {
      const rest = lines.slice(mostLines - 1).join(' ');
      return { size, lines: [...lines.slice(0, mostLines - 1), rest].map((line) => cut(line, fits)) };
    }
  }
};

/** The lines of words in their block, their size, and the distance of their baselines. */
export const breakLines = (
  rasterizer: Pick<Rasterizer, 'measure' | 'has'>,
  words: Words,
  block: TextBlock,
): { readonly size: number; readonly lines: readonly string[]; readonly leading: number } => {
  const plain = shorten(toPlainText(words.text), mostCharacters);
  const { size, lines } = toLines(rasterizer, rasterizer.has(plain) ? plain : words.otherwise, block);
  return { size, lines, leading: Math.round(size * (block.weight === 700 ? 1.08 : 1.32)) };
};

/** Draws words in their block. */
export const setText = (rasterizer: Rasterizer, words: Words, block: TextBlock): SetText => {
  const { x, y, weight, color } = block;
  const { size, lines, leading } = breakLines(rasterizer, words, block);
  const markup = lines.map(
    (line, index) =>
      `<text x="${x}" y="${y + index * leading}" font-size="${size}" font-weight="${weight}" fill="${color}">${escapeXml(line)}</text>`,
  );
  return { markup: markup.join(''), next: y + lines.length * leading };
};
