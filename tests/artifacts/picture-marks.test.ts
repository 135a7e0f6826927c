import { expect, test } from 'vitest';
import type { Appearance } from '../../src/model/appearance/appearance';
import { loadRasterizer } from '../../src/plugins/lifecycle/load-rasterizer';
import { renderMarks } from '../../src/artifacts/picture/item';

const rasterizer = await loadRasterizer();
const mark: Appearance = { name: '', short: '', glyph: 'moon-full', hue: 'green' };

test('a picture has the most detailed row of marks that fits, and else the last one, smaller or cut', () => {
  const repeat = (count: number, name: string) => Array.from({ length: count }, () => ({ ...mark, name }));
  const read = (...rows: (typeof mark)[][]): [string, number][] => {
    const svg = renderMarks(rasterizer, rows);
    const texts = svg.matchAll(/font-size="(\d+)"[^>]*>([^<]+)</g);
    return Array.from(texts, ([, size, name = '']) => [name, Number(size)]);
  };
  expect(read(repeat(2, 'Long'), repeat(1, 'Short'))).toEqual([
    ['Long', 30],
    ['Long', 30],
  ]);
  expect(read(repeat(30, 'Long'), repeat(1, 'Short'))).toEqual([['Short', 30]]);
  const smaller = read(repeat(30, 'Long'), repeat(11, 'Word'));
  expect(smaller).toHaveLength(11);
  expect([26, 22, 18]).toContain(smaller[0]?.[1]);
  const cut = read(repeat(30, 'Word'));
  expect(cut.length).toBeGreaterThan(8);
  expect(cut.length).toBeLessThan(30);
  expect(cut[0]).toEqual(['Word', 18]);
  // The first mark stays, whatever its length.
  expect(read(repeat(2, 'W'.repeat(90)))).toHaveLength(1);
});
