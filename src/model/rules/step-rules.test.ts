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

test('an allowed step, a first record and a value said again are no breach', () => {
  expect(all(['2023-01-01', 'sketch'], ['2023-02-01', 'trial'])).toEqual([]);
  expect(all(['2023-01-01', 'proven'], ['2023-02-01', 'proven'])).toEqual([]);
  expect(all(['2023-01-01', 'proven'], ['2023-02-01', 'unknown'], ['2023-03-01', 'sketch'])).toEqual([]);
});
test('a step back', () => {
  expect(findBreaches(stepBack, rows(['2023-01-01', 'trial'], ['2023-02-01', 'sketch']))).toEqual([
    '2023-02-01– It went back from Trial to Sketch on 1 February 2023',
  ]);
  expect(all(['2023-01-01', 'trial'], ['2023-02-01', 'sketch'])).toHaveLength(1);
});
test('a return from the end', () => {
  expect(all(['2023-01-01', 'retired'], ['2023-02', 'trial'])).toEqual([
    '2023-02-28– It came back from Retired to Trial in February 2023',
  ]);
});
test('a stage left out', () => {
  expect(all(['2023-01-01', 'sketch'], ['2023-02-01', 'proven'])).toEqual([
    '2023-02-01– It went straight from Sketch to Proven on 1 February 2023',
  ]);
});
test('a plan is no step', () => {
  const transitions = [
    row({ date: '2023-01-01', stage: 'trial' }),
    row({ date: '2025-01-01', stage: 'sketch', status: 'planned' }),
  ];
  expect(findBreaches(stepBack, { transitions })).toEqual([]);
});
test('a policy without transitions sets nothing', () => {
  expect(stepBack.isSet(createPolicy({ transitions: [] }))).toBe(false);
  expect(stepBack.isSet(createPolicy({}))).toBe(true);
});
