import { expect, test } from 'vitest';
import { toInitials } from './initial';

test('groups names by first letter, ignoring accents, and all others together', () => {
  const names = ['“Ash”', '7shifts', '100ms', 'ash', 'Äther', 'beta', 'Ωmega', '𝔾old'];
  expect([...toInitials(names)]).toEqual([
    ['#', 0],
    ['A', 3],
    ['B', 5],
    ['Ω', 6],
    ['G', 7],
  ]);
  expect(toInitials([''])).toEqual(new Map([['#', 0]]));
  expect(toInitials([])).toEqual(new Map());
});
