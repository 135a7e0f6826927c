import { expect, test } from 'vitest';
import { createPolicy, findBreaches } from '../../../tests/sample/rule';
import { notConfirmed } from './not-confirmed';
import { row } from '../../../tests/sample/subject';

const policy = createPolicy({ confirmedFor: 100 });
const find = (verified: string | undefined, ...dates: string[]): string[] =>
  findBreaches(
    notConfirmed,
    { verified, transitions: dates.map((date) => row({ date, version: date })) },
    policy,
  );

test('reports from the day after the allowed time', () => {
  expect(find(undefined, '2024-03-07')).toEqual([]);
  expect(find(undefined, '2024-03-06')).toEqual([
    '2024-06-15– Last confirmed on 6 March 2024, more than 100 days ago',
  ]);
});
test('counts the later of verification and history', () => {
  expect(find('2024-06-01', '2023-01-01')).toEqual([]);
  expect(find('2022-01-01', '2024-06-01')).toEqual([]);
  expect(find('2023-02-01', '2023-01-01')).toEqual([
    '2023-05-13– Last confirmed on 1 February 2023, more than 100 days ago',
  ]);
});
test('reports nothing if the policy sets no time, and nothing for removed subjects', () => {
  expect(notConfirmed.isSet(createPolicy({}))).toBe(false);
  const transitions = [row({ date: '2023-01-01', event: 'removed' })];
  expect(findBreaches(notConfirmed, { transitions }, policy)).toEqual([]);
});
