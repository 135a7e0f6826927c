import { expect, test } from 'vitest';
import { toWords } from './words';

test('uses the words of a language for its regions, and English for others', () => {
  const { text, list, date } = toWords('de-AT');
  expect(text('see', { to: list(['Ofen', 'Brand $1']) })).toBe('siehe Ofen und Brand $1');
  expect(text('stale', { day: date('2025-01-05') })).toBe('Datenstand 5.\u00a0Jänner 2025, veraltet');
  expect(toWords('en').date('2025-01-05')).toBe('5 January 2025');
  expect(toWords('en-US').date('2025-01-05')).toBe('January 5, 2025');
  for (const tag of ['xx', '', undefined]) expect(toWords(tag).text('missing')).toBe('no such item');
});
