import { expect, test } from 'vitest';
import { createPolicy, findBreaches } from '../../../tests/sample/rule';
import { returnFromEnd } from './return-from-end';
import { row } from '../../../tests/sample/subject';
import { stepBack } from './step-back';
import { stepSkipped } from './step-skipped';

const rows = (...stages: [string, string][]) => ({
  transitions: stages.map(([date, stage]) => row({ date, stage })),
});
const all = (...stages: [string, string][]): string[] =>
  [stepBack, returnFromEnd, stepSkipped].flatMap((rule) => findBreaches(rule, rows(...stages)));

test('accepts an allowed step, a first record and a repeated value', () => {
  expect(all(['2023-01-01', 'sketch'], ['2023-02-01', 'trial'])).toEqual([]);
  expect(all(['2023-01-01', 'proven'], ['2023-02-01', 'proven'])).toEqual([]);
  expect(all(['2023-01-01', 'proven'], ['2023-02-01', 'unknown'], ['2023-03-01', 'sketch'])).toEqual([]);
});
test('reports a step back', () => {
  expect(findBreaches(stepBack, rows(['2023-01-01', 'trial'], ['2023-02-01', 'sketch']))).toEqual([
    '2023-02-01– Went back from Trial to Sketch on 1 February 2023',
  ]);
  expect(all(['2023-01-01', 'trial'], ['2023-02-01', 'sketch'])).toHaveLength(1);
});
test('reports a return from the last stage', () => {
  expect(all(['2023-01-01', 'retired'], ['2023-02', 'trial'])).toEqual([
    '2023-02-28– Returned from Retired to Trial in February 2023',
  ]);
});
test('reports a skipped stage', () => {
  expect(all(['2023-01-01', 'sketch'], ['2023-02-01', 'proven'])).toEqual([
    '2023-02-01– Skipped a required stage: Sketch to Proven on 1 February 2023',
  ]);
});
test('ignores plans', () => {
  const transitions = [
    row({ date: '2023-01-01', stage: 'trial' }),
    row({ date: '2025-01-01', stage: 'sketch', status: 'planned' }),
  ];
  expect(findBreaches(stepBack, { transitions })).toEqual([]);
});
test('is not set by a policy without transitions', () => {
  expect(stepBack.isSet(createPolicy({ transitions: [] }))).toBe(false);
  expect(stepBack.isSet(createPolicy({}))).toBe(true);
});
