import { describe, expect, it } from 'vitest';
import { contrast, grounds, hues, palette, renderPaletteCss, toLinear } from './palette';
import type { Scheme } from './palette';

const schemes: Scheme[] = ['light', 'dark'];

/**
 * Matrices for the perception of linear light with full colour vision and with the three common colour
 * deficiencies (Machado, Oliveira and Fernandes 2009, severity 1).
 */
const visions: Record<string, number[][]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toOklab = ([r, g, b]: number[]): number[] => {
  const l = Math.cbrt(0.4122214708 * (r ?? 0) + 0.5363325363 * (g ?? 0) + 0.0514459929 * (b ?? 0));
  const m = Math.cbrt(0.2119034982 * (r ?? 0) + 0.6806995451 * (g ?? 0) + 0.1073969566 * (b ?? 0));
  const s = Math.cbrt(0.0883024619 * (r ?? 0) + 0.2817188376 * (g ?? 0) + 0.6299787005 * (b ?? 0));
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const seenAs = (hex: string, matrix: number[][]): number[] => {
  const light = toLinear(hex);
  return toOklab(
    matrix.map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, f, i) => sum + f * (light[i] ?? 0), 0),
        ),
      ),
    ),
  );
};

const distance = (a: number[], b: number[]): number =>
  Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));

describe.each(schemes)('the palette in %s', (scheme) => {
  it.each(hues)('%s has enough contrast on its own background, on the page and on a panel', (hue) => {
    const { fg, bg, line } = palette[scheme][hue];
    for (const ground of [bg, grounds[scheme].page, grounds[scheme].panel]) {
      expect(contrast(fg, ground), `${fg} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(line, grounds[scheme].page), 'its line on the page').toBeGreaterThanOrEqual(2.5);
  });

  // A policy can give any two hues to two of its stages or support states.
  it.each(Object.keys(visions))('keeps any two hues distinguishable for %s vision', (vision) => {
    const matrix = visions[vision] ?? [];
    const seen = hues
      .filter((hue) => hue !== 'none')
      .map((hue) => ({ hue, colour: seenAs(palette[scheme][hue].fg, matrix) }));
    for (const [index, one] of seen.entries())
      for (const other of seen.slice(index + 1))
        expect(distance(one.colour, other.colour), `${one.hue} and ${other.hue}`).toBeGreaterThan(0.04);
  });
});

describe('contrast', () => {
  it('matches WCAG for black, white and grey', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

it('matches the stylesheet', async () => {
  await expect(renderPaletteCss()).toMatchFileSnapshot('../../css/palette.css');
});
