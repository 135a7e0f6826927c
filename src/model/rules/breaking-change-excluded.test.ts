import { expect, test } from 'vitest';
import { breakingChangeExcluded } from './breaking-change-excluded';
import { createPolicy, findBreaches } from '../../../tests/sample/rule';
import { row } from '../../../tests/sample/subject';
import { samplePolicy } from '../../../tests/sample/policy';

/**
 * The value "never" excludes breaking changes, and the clause "proven-cracks" says "never" for the year 2023.
 */
const policy = createPolicy({
  expectations: samplePolicy.expectations.map((expectation) => ({
    ...expectation,
    scale: expectation.scale?.map((value) =>
      value.id === 'never' ? { ...value, excludes: 'breaking-change' as const } : value,
    ),
  })),
});
const history = [
  row({ date: '2022-01-01', stage: 'trial', version: '1.0' }),
  row({ date: '2023-02-01', stage: 'proven', version: '1.9' }),
  row({ date: '2023-06-01', support: 'backed', version: '1.11' }),
];
const find = (version: string, more: { date?: string; current?: string } = {}): string[] =>
  findBreaches(
    breakingChangeExcluded,
    { transitions: history, version: more.current, breakingChanges: [{ version, date: more.date }] },
    policy,
  );

test('decides by the recorded day', () => {
  expect(find('2.0', { date: '2023-02-01' })).toEqual([
    '2023-02-01– celadon 2.0, released on 1 February 2023, has breaking changes, but Proven allows none',
  ]);
  expect(find('2.0', { date: '2022-02-01' })).toEqual([]);
});
test('counts a clause only while it is in force', () => {
  expect(find('2.0', { date: '2024-01-01' })).toEqual([]);
});
test('brackets a release by the versions before and after it: 1.10 is between 1.9 and 1.11', () => {
  expect(find('1.10')).toEqual([
    '2023-06-01– celadon 1.10, released between 1 February 2023 and 1 June 2023, has breaking changes, but Proven allows none',
  ]);
});
test('decides nothing if the bracket contains two stages', () => {
  expect(find('1.5')).toEqual([
    '?– undecided: Cannot check the breaking release 1.5 of celadon: its stage at that time was Trial or Proven',
  ]);
});
test('decides nothing without a version before or after it', () => {
  const words = 'we don’t know the versions before and after it';
  for (const version of ['0.5', '3.0'])
    expect(find(version)).toEqual([
      `?– undecided: Cannot check the breaking release ${version} of celadon: ${words}`,
    ]);
});
test('uses the current version as a version after it', () => {
  expect(find('1.12', { current: '1.12' })).toEqual([
    '?– undecided: Cannot check the breaking release 1.12 of celadon: its stage was Proven, and the policy for that stage changed during that time',
  ]);
});
test('decides nothing for a day before the first record', () => {
  expect(find('0.1', { date: '2021-01-01' })).toEqual([
    '?– undecided: Cannot check the breaking release 0.1 of celadon: it has no recorded stage for that time',
  ]);
});
test('is based on the clauses with such a value', () => {
  expect(breakingChangeExcluded.toClauses(policy)).toEqual(['proven-cracks']);
  expect(breakingChangeExcluded.isSet(samplePolicy)).toBe(false);
});
