import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Rasterizer } from '../../artifacts/picture';
import { createRasterizer } from '../../artifacts/picture';
import { encodePng } from './png';

const { resolve } = createRequire(import.meta.url);

/** The site's own typeface as TrueType files, so no system font is needed. */
const typeface = '@expo-google-fonts/atkinson-hyperlegible-next';

export const loadRasterizer = (): Promise<Rasterizer> =>
  createRasterizer({
    rasteriser: readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')),
    typeface: [
      readFileSync(resolve(`${typeface}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`)),
      readFileSync(resolve(`${typeface}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`)),
    ],
    encode: encodePng,
  });
