import { describe, expect, it } from 'vitest';
import type { Step } from '../subject/step';
import { layOut } from './drawing';

const ids = ['a', 'b', 'c', 'd', 'e'];
const step = (from: string, to: string): Step => ({ from, to, isAllowed: true, taken: 0, isPlanned: false });
/** Every possible step between five stages. */
const every = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => step(from, to)));

const numbers = (path: string): number[] => path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];

describe.each(['row', 'column'] as const)('layOut in a %s', (direction) => {
  const drawing = layOut(ids, every, direction);

  it('keeps every line and card inside the bounds', () => {
    const isInside = (x = -1, y = -1): boolean =>
      x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height;
    for (const { line, head } of drawing.arrows) {
      expect(isInside(...numbers(head)), head).toBe(true);
      const [x0 = 0, y0 = 0, x1, y1, x2, y2, x3, y3] = numbers(line);
      if (x2 === undefined || y2 === undefined || x3 === undefined || y3 === undefined) continue;
      // An arc is farthest from the cards in its middle.
      const middle = [(x0 + 3 * (x1 ?? 0) + 3 * x2 + x3) / 8, (y0 + 3 * (y1 ?? 0) + 3 * y2 + y3) / 8];
      expect(isInside(...middle), line).toBe(true);
    }
    for (const { x, y } of drawing.cards) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + drawing.card.width).toBeLessThanOrEqual(drawing.width);
      expect(y + drawing.card.height).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('never ends two arrows at one point', () => {
    const tips = drawing.arrows.map(({ head }) => head.split('L')[0]);
    expect(new Set(tips).size).toBe(tips.length);
  });

  it('returns the same drawing for the same input', () => {
    expect(layOut(ids, every, direction)).toEqual(drawing);
  });
});

it('draws one stage without an arrow', () => {
  const drawing = layOut(['a'], [], 'row');
  expect(drawing.cards).toHaveLength(1);
  expect(drawing.arrows).toEqual([]);
  expect(drawing.width).toBe(drawing.card.width + 4);
});

describe('the side of an arc', () => {
  const tip = (head: string): [number, number] => {
    const [x = -1, y = -1] = numbers(head);
    return [x, y];
  };

  it('is above a row and right of a column for steps forward, and opposite for steps back', () => {
    for (const [from, to] of [
      ['a', 'c'],
      ['c', 'a'],
    ] as const) {
      const back = from === 'c';
      const row = layOut(['a', 'b', 'c'], [step(from, to)], 'row');
      const column = layOut(['a', 'b', 'c'], [step(from, to)], 'column');
      const [above = -1] = row.arrows.map(({ head }) => tip(head)[1]);
      const [beside = -1] = column.arrows.map(({ head }) => tip(head)[0]);
      const y = row.cards[0]?.y ?? -1;
      const x = column.cards[0]?.x ?? -1;
      expect(above).toBe(back ? y + row.card.height + 2 : y - 2);
      expect(beside).toBe(back ? x - 2 : x + column.card.width + 2);
    }
  });

  it('leaves room for the farthest arc, and almost none on a side without arcs', () => {
    const over = [step('a', 'b'), step('a', 'c'), step('a', 'd')];
    const row = layOut(['a', 'b', 'c', 'd'], over, 'row');
    expect(row.cards.map(({ y }) => y)).toEqual([98, 98, 98, 98]);
    expect(row.height).toBe(98 + row.card.height + 4);
    const column = layOut(['a', 'b', 'c', 'd'], over, 'column');
    expect(column.cards.map(({ x }) => x)).toEqual([4, 4, 4, 4]);
    expect(column.width).toBe(4 + column.card.width + 60);
  });

  it('separates arcs forward and arcs back at a card, so that they do not cross', () => {
    const { arrows } = layOut(
      ['a', 'b', 'c', 'd', 'e'],
      [step('a', 'c'), step('c', 'e'), step('a', 'e')],
      'row',
    );
    const starts = arrows.map(({ line }) => numbers(line)[0]);
    const ends = arrows.map(({ head }) => tip(head)[0]);
    // At "a" the arc to the farther stage starts first; at "e" the arc from the farther stage ends last.
    expect(starts[2]).toBeLessThan(starts[0] ?? 0);
    expect(ends[2]).toBeGreaterThan(0);
    expect(ends[0]).toBeLessThan(starts[1] ?? 0);
    expect(ends[1]).toBeLessThan(ends[2] ?? 0);
  });
});
