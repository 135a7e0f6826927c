import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { escapeXml, splitGraphemes } from '../../model/text/plain-text';

export type Weight = 400 | 700;

/** The needs of a rasterizer. Files are passed as bytes, so that no system font or library is involved. */
export interface RasterizerFiles {
  /** The rasterizer as WebAssembly, which gives the same bytes on every machine. */
  readonly rasteriser: Uint8Array;
  /** TrueType files of one family: regular and bold. */
  readonly typeface: readonly Uint8Array[];
  readonly encode: Rasterizer['encode'];
}

/** Draws PNG files and measures the text in them. */
export interface Rasterizer {
  /** The width of a line of text, in pixels. */
  readonly measure: (text: string, size: number, weight: Weight) => number;
  /** Whether the typeface has every character of a text. */
  readonly has: (text: string) => boolean;
  /** Converts an SVG to a PNG. */
  readonly paint: (svg: string) => Uint8Array;
  /** Converts an SVG to its pixels: red, green, blue and alpha of each, row by row. */
  readonly read: (svg: string) => Uint8Array;
  /** Writes a picture with few colours as a PNG, ten times as fast as `paint`. */
  readonly encode: (picture: IndexedPicture) => Uint8Array;
}

/** A picture whose pixels are numbers of colours. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of up to 256 colours. */
  readonly colors: Uint8Array;
  readonly pixels: Uint8Array;
}

/** Text is measured at this size and scaled, because outlines scale linearly. */
const measured = 100;
/** A code point that no typeface has. A character that is drawn like it is missing too. */
const nowhere = '\u{10ffff}';

let ready: Promise<void> | undefined;

/**
 * The WebAssembly module can be initialised only once in a process. Docusaurus loads this file again for each language
 * of a site, but not the module.
 */
const initialise = async (rasteriser: Uint8Array): Promise<void> => {
  try {
    await initWasm(rasteriser);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('Already initialized')) throw error;
  }
};

export const createRasterizer = async ({
  rasteriser,
  typeface,
  encode,
}: RasterizerFiles): Promise<Rasterizer> => {
  await (ready ??= initialise(rasteriser));
  const font = { fontBuffers: [...typeface] };

  const use = <T>(svg: string, read: (drawing: InstanceType<typeof Resvg>) => T): T => {
    const drawing = new Resvg(svg, { font });
    const result = read(drawing);
    drawing.free();
    return result;
  };
  const toLine = (text: string, weight: Weight): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-size="${measured}" font-weight="${weight}">${escapeXml(text)}</text></svg>`;

  const widths = new Map<string, number>();
  const measure = (text: string, size: number, weight: Weight): number => {
    const key = `${weight} ${text}`;
    const known = widths.get(key);
    const width =
      known ??
      use(toLine(text, weight), (drawing) => {
        const box = drawing.getBBox();
        return box === undefined ? 0 : box.x + box.width;
      });
    widths.set(key, width);
    return (width * size) / measured;
  };

  const outline = (text: string): string => use(toLine(text, 400), (drawing) => drawing.toString());
  const missing = outline(nowhere);
  const known = new Map<string, boolean>();
  const hasCharacter = (character: string): boolean => {
    const isThere = known.get(character) ?? outline(character) !== missing;
    known.set(character, isThere);
    return isThere;
  };

  return {
    measure,
    has: (text) => splitGraphemes(text).every(hasCharacter),
    paint: (svg) =>
      use(svg, (drawing) => {
        const image = drawing.render();
        const png = image.asPng();
        image.free();
        return png;
      }),
    read: (svg) =>
      use(svg, (drawing) => {
        const image = drawing.render();
        const { pixels } = image;
        image.free();
        return pixels;
      }),
    encode,
  };
};
