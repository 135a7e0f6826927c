import { expect, test } from 'vitest';
import { readToday } from './today';

test('today is what SOURCE_DATE_EPOCH says, in UTC', () => {
  expect(readToday({ SOURCE_DATE_EPOCH: '1735689599' })).toBe('2024-12-31');
  expect(readToday({ SOURCE_DATE_EPOCH: '1735689600' })).toBe('2025-01-01');
  expect(readToday({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01');
});
test('nothing set is nothing said', () => {
  expect(readToday({})).toBeUndefined();
  expect(readToday({ SOURCE_DATE_EPOCH: '' })).toBeUndefined();
});
test.each(['tomorrow', '-1', '1e9', '12.5', '999999999999'])('%s is refused', (epoch) => {
  expect(() => readToday({ SOURCE_DATE_EPOCH: epoch })).toThrow(
    `SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds since 1970-01-01`,
  );
});
