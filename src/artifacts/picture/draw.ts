import type { HueOrNone } from '../../model/appearance/palette';
import type { Appearance } from '../../model/appearance/appearance';
import type { Rasterizer } from './rasterizer';
import type { TextBlock, Words } from './text';
import { glyphShapes } from '../../model/appearance/glyph';
import { grounds, palette } from '../../model/appearance/palette';
import { renderShapes } from '../glyph';
import { setText } from './text';

/** The size that social networks recommend, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** A picture's content: text at the left, one large glyph at the right, all stages in a row below. */
export interface Scene {
  /** The site's title. */
  readonly title: Words | null;
  readonly headline: Words;
  /** A second line with its own glyph, such as the support state below a stage. */
  readonly second: (Words & Pick<Appearance, 'glyph' | 'hue'>) | null;
  /** A sentence that explains the headline. */
  readonly summary: Words | null;
  /** The large glyph; null if the row of stages is the main content. */
  readonly emblem: Pick<Appearance, 'glyph' | 'hue'> | null;
  /** The stages in order; `isMeant` marks the picture's own stage. */
  readonly row: readonly (Pick<Appearance, 'glyph' | 'hue'> & { readonly isMeant: boolean })[];
}

const { width, height } = pictureSize;
export const margin = 84;
const emblemCentre = { x: 936, y: 306 };
export const ink = '#e8ebf1';
export const quiet = '#aab3c4';
const faint = '#525d70';

/** A glyph in one colour: `x` and `y` are the corner of its square, the line width is in pixels. */
export const renderGlyph = (
  { glyph }: Pick<Appearance, 'glyph'>,
  x: number,
  y: number,
  size: number,
  line: number,
  color: string,
): string => {
  const scale = size / 16;
  return (
    `<g transform="translate(${x} ${y})scale(${scale})" color="${color}" fill="${color}" stroke-width="${line / scale}" stroke-linecap="round">` +
    `${renderShapes(glyphShapes(glyph))}</g>`
  );
};

/** The halo around the emblem: discs in its hue, fainter towards the outside. */
const renderHalo = (hue: HueOrNone): string =>
  [330, 272, 214]
    .map(
      (radius, index) =>
        `<circle cx="${emblemCentre.x}" cy="${emblemCentre.y}" r="${radius}" fill="${palette.dark[hue].bg}" fill-opacity="${[0.35, 0.55, 1][index] ?? 1}"/>`,
    )
    .join('');

const renderEmblem = (appearance: Pick<Appearance, 'glyph' | 'hue'>): string => {
  const size = 384;
  const { x, y } = emblemCentre;
  const glyph = renderGlyph(
    appearance,
    x - size / 2,
    y - size / 2,
    size,
    11,
    palette.dark[appearance.hue].fg,
  );
  return renderHalo(appearance.hue) + glyph;
};

/** Draws every stage once and marks the picture's own. */
const renderRow = (row: Scene['row'], isLarge: boolean): string => {
  const most = width - 2 * margin;
  const step = Math.min(isLarge ? 190 : 66, most / Math.max(row.length, 1));
  const size = step * (isLarge ? 0.72 : 0.6);
  const y = isLarge ? 412 : 528;
  return row
    .map((appearance, index) => {
      const color = isLarge || appearance.isMeant ? palette.dark[appearance.hue].fg : faint;
      // A glyph has a margin of an eighth of its square at each side.
      return renderGlyph(appearance, margin + index * step - size / 8, y, size, isLarge ? 5 : 3.5, color);
    })
    .join('');
};

/** The headline and the lines below it, vertically centred in the free height. */
const renderWords = (rasterizer: Rasterizer, { headline, second, summary, emblem }: Scene): string => {
  const isWide = emblem === null;
  const block = (y: number, rest: Pick<TextBlock, 'size' | 'least' | 'weight' | 'mostLines' | 'color'>) => ({
    x: margin,
    y,
    width: isWide ? width - 2 * margin : 560,
    ...rest,
  });
  const top = setText(
    rasterizer,
    headline,
    block(0, { size: 88, least: 48, weight: 700, mostLines: 2, color: ink }),
  );
  let markup = top.markup;
  let { next } = top;
  if (second !== null) {
    const color = palette.dark[second.hue].fg;
    const line = setText(rasterizer, second, {
      ...block(next - 8, { size: 40, least: 28, weight: 400, mostLines: 2, color }),
      x: margin + 62,
      width: 498,
    });
    markup += renderGlyph(second, margin - 6, next - 43, 52, 4, color) + line.markup;
    next = line.next;
  }
  if (summary !== null) {
    const text = setText(
      rasterizer,
      summary,
      block(next - 16, { size: 36, least: 28, weight: 400, mostLines: 4, color: quiet }),
    );
    markup += text.markup;
    next = text.next;
  }
  const y = isWide ? 214 : Math.round(emblemCentre.y + 82 - next / 2);
  return `<g transform="translate(0 ${y})">${markup}</g>`;
};

export const titleBlock: TextBlock = {
  x: margin,
  y: 104,
  width: 640,
  size: 34,
  least: 26,
  weight: 700,
  mostLines: 1,
  color: quiet,
};

/** The SVG of a link preview. */
export const renderPicture = (rasterizer: Rasterizer, scene: Scene): string => {
  const { title, emblem, row } = scene;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${grounds.dark.page}"/>` +
    (emblem === null ? '' : renderEmblem(emblem)) +
    (title === null ? '' : setText(rasterizer, title, titleBlock).markup) +
    renderWords(rasterizer, scene) +
    `${renderRow(row, emblem === null)}</svg>`
  );
};
