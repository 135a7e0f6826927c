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

test('data without a day have an unknown age and are not stale', () => {
  expect(age(null, '2024-01-01')).toEqual({ dataAsOf: null, freshUntil: null, freshness: 'unknown' });
});

test('data contain nothing about the days after their reading', () => {
  expect(toLastKnownDay({ dataAsOf: '2024-01-01', today: '2030-01-01' })).toBe('2024-01-01');
  expect(toLastKnownDay({ dataAsOf: '2024-01-01', today: '2023-01-01' })).toBe('2023-01-01');
  expect(toLastKnownDay({ dataAsOf: null, today: '2030-01-01' })).toBe('2030-01-01');
});

test('the sample dataset has different days for its data and its answers', () => {
  const { dataAsOf, today } = createDataset([]);
  expect(dataAsOf).not.toBe(today);
});
