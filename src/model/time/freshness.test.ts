import { expect, test } from 'vitest';
import { createDataset } from '../../../tests/sample/subject';
import { deriveDataAge, toLastKnownDay } from './freshness';

const age = (dataAsOf: string | null, today: string) =>
  deriveDataAge({ policy: { freshness: { days: 30 } }, dataAsOf, today });

test.each([
  ['2024-01-01', '2024-01-01', 'current'],
  ['2024-01-01', '2024-01-31', 'current'],
  ['2024-01-01', '2024-02-01', 'stale'],
  ['2024-02-01', '2024-01-01', 'current'],
])('data of %s are on %s: %s', (dataAsOf, today, freshness) => {
  expect(age(dataAsOf, today).freshness).toBe(freshness);
});

test('the age of data without a day is unknown, and not old', () => {
  expect(age(null, '2024-01-01')).toEqual({ dataAsOf: null, freshUntil: null, freshness: 'unknown' });
});

test('data say nothing about the days after they were read', () => {
  expect(toLastKnownDay({ dataAsOf: '2024-01-01', today: '2030-01-01' })).toBe('2024-01-01');
  expect(toLastKnownDay({ dataAsOf: '2024-01-01', today: '2023-01-01' })).toBe('2023-01-01');
  expect(toLastKnownDay({ dataAsOf: null, today: '2030-01-01' })).toBe('2030-01-01');
});

test('the sample dataset was read on another day than its today', () => {
  const { dataAsOf, today } = createDataset([]);
  expect(dataAsOf).not.toBe(today);
});
