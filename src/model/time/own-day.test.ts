import { expect, it } from 'vitest';
import { toOwnDay } from './own-day';

it('is the day of the last reading, even a partial one', () => {
  expect(toOwnDay({ asOf: '2025-09-02' })).toBe('2025-09-02');
  expect(toOwnDay({ asOf: '2025-09-02', partlyReadOn: '2025-09-04' })).toBe('2025-09-04');
  expect(toOwnDay({ asOf: '2025-09-05', partlyReadOn: '2025-09-04' })).toBe('2025-09-05');
});

it('is null if the data were never read completely, so that the day of the build applies', () => {
  expect(toOwnDay({})).toBeNull();
  expect(toOwnDay({ partlyReadOn: '2025-09-04' })).toBeNull();
});
