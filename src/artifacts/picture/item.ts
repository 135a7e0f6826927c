import type { Appearance } from '../../model/appearance/appearance';
import type { IndexedPicture, Rasterizer, Weight } from './rasterizer';
import type { TextBlock, Words } from './text';
import { breakLines, setText } from './text';
import { grounds, palette } from '../../model/appearance/palette';
import { ink, margin, pictureSize, quiet, renderGlyph, titleBlock } from './draw';
import { toColors } from './colors';

/** The content of an item's picture: its name and verdict, with its stage and support state below. */
export interface ItemScene {
  /** The site's title. */
  readonly title: Words;
  readonly headline: Words;
  readonly level: Appearance;
  readonly sentence: Words;
  /** Rows of marks, the most detailed first. The picture has the first one that fits. */
  readonly marks: readonly (readonly Appearance[])[];
}

const { width, height } = pictureSize;

const headlineBlock: TextBlock = {
  x: margin,
  y: 246,
  width: width - 2 * margin,
  size: 84,
  least: 52,
  weight: 700,
  mostLines: 2,
  color: ink,
};
const sentenceBlock: TextBlock = {
  ...headlineBlock,
  y: 390,
  size: 38,
  least: 28,
  weight: 400,
  mostLines: 4,
  color: quiet,
};

/** Above a name of two lines. */
const titleBaseline = 68;
const levelSize = 46;
const levelBaseline = 330;
const markBaseline = 588;

/** A glyph with its name beside it. */
const renderMark = (
  rasterizer: Rasterizer,
  appearance: Appearance,
  place: { readonly x: number; readonly baseline: number; readonly size: number },
): string => {
  const { x, baseline, size } = place;
  const { fg } = palette.dark[appearance.hue];
  const name = setText(
    rasterizer,
    { text: appearance.name, otherwise: '' },
    { x: x + size * 1.35, y: baseline, width, size, least: size, weight: 700, mostLines: 1, color: fg },
  );
  return (
    renderGlyph(appearance, x - size / 8, baseline - size * 0.96, size * 1.25, size / 10, fg) + name.markup
  );
};

/** Sizes of the marks, the best first. */
const markSizes: readonly [number, ...number[]] = [30, 26, 22, 18];

/** The marks beside each other, each with its start and end. */
const placeMarks = (rasterizer: Rasterizer, row: readonly Appearance[], size: number) => {
  let x = margin;
  return row.map((mark) => {
    const start = x;
    const end = start + size * 1.35 + rasterizer.measure(mark.name, size, 700);
    x = end + size * 1.25;
    return { mark, start, end };
  });
};

/** The first row that fits at the best size, or else the last row, smaller and as far as it fits. */
export const renderMarks = (rasterizer: Rasterizer, rows: ItemScene['marks']): string => {
  const [best, ...smaller] = markSizes;
  const choices = [
    ...rows.map((row) => ({ row, size: best })),
    ...smaller.map((size) => ({ row: rows.at(-1) ?? [], size })),
  ].map(({ row, size }) => ({ size, placed: placeMarks(rasterizer, row, size) }));
  const fits = ({ end }: { readonly end: number }): boolean => end <= width - margin;
  const chosen = choices.find(({ placed }) => placed.every(fits)) ?? choices.at(-1);
  return (chosen?.placed ?? [])
    .filter((place, index) => index === 0 || fits(place))
    .map(({ mark, start }) =>
      renderMark(rasterizer, mark, { x: start, baseline: markBaseline, size: chosen?.size ?? best }),
    )
    .join('');
};

/** The part of the picture that many items share. */
const renderShared = (rasterizer: Rasterizer, { title, level, marks }: ItemScene): string => {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${grounds.dark.page}"/>` +
    `<rect width="14" height="${height}" fill="${palette.dark[level.hue].fg}"/>` +
    setText(rasterizer, title, { ...titleBlock, y: titleBaseline }).markup +
    renderMark(rasterizer, level, { x: margin, baseline: levelBaseline, size: levelSize }) +
    `${renderMarks(rasterizer, marks)}</svg>`
  );
};

/** The shades between the ground and a text's colour. Enough for smooth letters. */
const shades = 32;

const toChannels = (color: string): number[] =>
  [1, 3, 5].map((place) => Number.parseInt(color.slice(place, place + 2), 16));

const toShades = (color: string): number[] => {
  const ground = toChannels(grounds.dark.page);
  const full = toChannels(color);
  return Array.from({ length: shades }, (_, shade) =>
    full.map((channel, place) => {
      const from = ground[place] ?? 0;
      return Math.round(from + ((channel - from) * shade) / (shades - 1));
    }),
  ).flat();
};

/** A word in shades of its colour: 0 where the ground shows. */
interface DrawnWord {
  readonly columns: number;
  readonly rows: number;
  readonly pixels: Uint8Array;
}

/** Space around a word for the parts of letters that stick out. */
const pad = 4;

const drawWord = (rasterizer: Rasterizer, word: string, size: number, weight: Weight): DrawnWord => {
  const columns = Math.ceil(rasterizer.measure(word, size, weight)) + 2 * pad;
  const rows = Math.ceil(size * 1.5);
  const { markup } = setText(
    rasterizer,
    { text: word, otherwise: '' },
    { x: pad, y: size, width: columns, size, least: size, weight, mostLines: 1, color: '#ffffff' },
  );
  const data = rasterizer.read(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${columns}" height="${rows}"><rect width="100%" height="100%"/>${markup}</svg>`,
  );
  const pixels = new Uint8Array(columns * rows);
  for (let index = 0; index < pixels.length; index++)
    pixels[index] = Math.round(((data[4 * index] ?? 0) * (shades - 1)) / 255);
  return { columns, rows, pixels };
};

/**
 * Paints the pictures of items. There are thousands of them, and painting each from scratch would take longer than
 * everything else of a build. So the parts that many have in common are painted once: the background with the
 * stage and the level, and each word.
 */
export const createItemPainter = (rasterizer: Rasterizer): ((scene: ItemScene) => Uint8Array) => {
  const backgrounds = new Map<string, Pick<IndexedPicture, 'colors' | 'pixels'>>();
  const words = new Map<string, DrawnWord>();
  const widths = new Map<string, number>();
  const ramps = [ink, quiet].map(toShades);

  const toBackground = (scene: ItemScene) => {
    const svg = renderShared(rasterizer, scene);
    const background = backgrounds.get(svg) ?? toColors(rasterizer.read(svg), Uint8Array.from(ramps.flat()));
    backgrounds.set(svg, background);
    return background;
  };
  const getWord = (word: string, size: number, weight: Weight): DrawnWord => {
    const key = `${weight} ${size} ${word}`;
    const drawn = words.get(key) ?? drawWord(rasterizer, word, size, weight);
    words.set(key, drawn);
    return drawn;
  };
  /** Measures word by word, so that no line is measured that occurs only once. */
  const measure = (text: string, size: number, weight: Weight): number => {
    const key = `${weight} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known * size;
    const parts = text.split(' ');
    const space = rasterizer.measure('a a', 1, weight) - 2 * rasterizer.measure('a', 1, weight);
    const unit =
      parts.length === 1
        ? rasterizer.measure(text, 1, weight)
        : parts.reduce((sum, part) => sum + measure(part, 1, weight), (parts.length - 1) * space);
    if (parts.length === 1) widths.set(key, unit);
    return unit * size;
  };

  const place = (pixels: Uint8Array, word: DrawnWord, left: number, top: number, ramp: number): void => {
    for (let row = Math.max(0, -top); row < word.rows && top + row < height; row++) {
      const from = row * word.columns;
      const to = (top + row) * width + left;
      const end = Math.min(word.columns, width - left);
      for (let column = 0; column < end; column++) {
        const shade = word.pixels[from + column] ?? 0;
        if (shade > 0) pixels[to + column] = ramp * shades + shade;
      }
    }
  };

  /** Writes a text. `isFromBelow` means that the block's baseline is that of the last line. */
  const write = (pixels: Uint8Array, text: Words, block: TextBlock, isFromBelow: boolean): void => {
    const { weight } = block;
    const { size, lines, leading } = breakLines({ measure, has: rasterizer.has }, text, block);
    const first = isFromBelow ? block.y - (lines.length - 1) * leading : block.y;
    lines.forEach((line, index) => {
      let { x } = block;
      for (const word of line.split(' ')) {
        const drawn = getWord(word, size, weight);
        place(
          pixels,
          drawn,
          Math.round(x) - pad,
          first + index * leading - size,
          block.color === ink ? 0 : 1,
        );
        x += measure(`${word} a`, size, weight) - measure('a', size, weight);
      }
    });
  };

  return (scene) => {
    const { colors, pixels } = toBackground(scene);
    const own = pixels.slice();
    write(own, scene.headline, headlineBlock, true);
    write(own, scene.sentence, sentenceBlock, false);
    return rasterizer.encode({ width, height, colors, pixels: own });
  };
};
