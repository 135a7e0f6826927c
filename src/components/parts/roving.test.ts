import { expect, it } from 'vitest';
import fc from 'fast-check';
import { findNext, toStop } from './roving';

const rows = [['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2', 'c3']];
const press = (from: string, key: string, ctrlKey = false): string | null =>
  findNext(rows, from, { key, ctrlKey });

it('moves to the next control with each arrow', () => {
  expect(press('a2', 'ArrowLeft')).toBe('a1');
  expect(press('a2', 'ArrowRight')).toBe('a3');
  expect(press('b1', 'ArrowUp')).toBe('a1');
  expect(press('b1', 'ArrowDown')).toBe('c1');
});

it('moves to the last control of a shorter row', () => {
  expect(press('a3', 'ArrowDown')).toBe('b1');
  expect(press('c3', 'ArrowUp')).toBe('b1');
});

it('stops at each edge', () => {
  expect(press('a1', 'ArrowUp')).toBeNull();
  expect(press('a1', 'ArrowLeft')).toBeNull();
  expect(press('c3', 'ArrowDown')).toBeNull();
  expect(press('c3', 'ArrowRight')).toBeNull();
});

it('moves to the ends of the row, and with Ctrl to the ends of all rows', () => {
  expect(press('c2', 'Home')).toBe('c1');
  expect(press('a2', 'End')).toBe('a3');
  expect(press('c2', 'Home', true)).toBe('a1');
  expect(press('a2', 'End', true)).toBe('c3');
});

it('ignores other keys and other controls', () => {
  for (const key of ['Tab', 'Enter', ' ', 'x', 'PageDown', 'constructor', 'toString'])
    expect(press('a2', key)).toBeNull();
  for (const key of ['ArrowDown', 'Home', 'End']) expect(press('elsewhere', key, true)).toBeNull();
  expect(findNext([], 'a1', { key: 'Home', ctrlKey: true })).toBeNull();
});

it('reaches every control from any other by arrows', () => {
  const shape = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(shape, (lengths) => {
      const grid = lengths.map((length, row) => Array.from({ length }, (_, column) => `${row}/${column}`));
      const reached = new Set(grid.at(-1)?.slice(-1));
      // Iterating over a set includes items added during the iteration.
      for (const from of reached)
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          const next = findNext(grid, from, { key, ctrlKey: false });
          if (next !== null) reached.add(next);
        }
      expect([...reached].sort()).toEqual(grid.flat().sort());
    }),
  );
});

it('makes only the first control a tab stop', () => {
  expect([toStop(true).tabIndex, toStop(false).tabIndex]).toEqual([0, -1]);
});
