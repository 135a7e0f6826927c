import type { IndexedPicture } from './rasterizer';

const most = 256;

/** Whether two colours differ by at most this much in each channel. */
const isNear = (a: number, b: number, distance: number): boolean =>
  [0, 8, 16].every((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) <= distance);

/** Colours by frequency, without those that are near a more frequent one. */
const choose = (
  byFrequency: readonly number[],
  room: number,
): { readonly chosen: number[]; distance: number } => {
  for (let distance = 4; ; distance *= 2) {
    const chosen: number[] = [];
    for (const color of byFrequency)
      if (!chosen.some((other) => isNear(color, other, distance))) chosen.push(color);
    if (chosen.length <= room) return { chosen, distance };
  }
};

/**
 * Reduces pixels of four bytes to numbers of colours. `first` are colours that come before the pixels' own, for
 * what is drawn over them.
 */
export const toColors = (data: Uint8Array, first: Uint8Array): Pick<IndexedPicture, 'colors' | 'pixels'> => {
  const counts = new Map<number, number>();
  const read = (index: number): number =>
    ((data[index] ?? 0) << 16) | ((data[index + 1] ?? 0) << 8) | (data[index + 2] ?? 0);
  for (let index = 0; index < data.length; index += 4) {
    const color = read(index);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const byFrequency = [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
  const offset = first.length / 3;
  const { chosen, distance } = choose(byFrequency, most - offset);
  const numbers = new Map(
    byFrequency.map((color) => [color, offset + chosen.findIndex((other) => isNear(color, other, distance))]),
  );
  const pixels = new Uint8Array(data.length / 4);
  for (let index = 0; index < pixels.length; index++) pixels[index] = numbers.get(read(4 * index)) ?? 0;
  const own = chosen.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]);
  return { colors: Uint8Array.from([...first, ...own]), pixels };
};
