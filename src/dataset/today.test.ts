import { expect, test } from 'vitest';
import { readToday } from './today';

test('returns the day of SOURCE_DATE_EPOCH in UTC', () => {
  expect(readToday({ SOURCE_DATE_EPOCH: '1735689599' })).toBe('2024-12-31');
  expect(readToday({ SOURCE_DATE_EPOCH: '1735689600' })).toBe('2025-01-01');
  expect(readToday({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01');
});
test('returns undefined if not set', () => {
  expect(readToday({})).toBeUndefined();
  expect(readToday({ SOURCE_DATE_EPOCH: '' })).toBeUndefined();
});
test.each(['tomorrow', '-1', '1e9', '12.5', '999999999999'])('rejects %s', (epoch) => {
  expect(() => readToday({ SOURCE_DATE_EPOCH: epoch })).toThrow(
    `SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds since 1970-01-01`,
  );
});
