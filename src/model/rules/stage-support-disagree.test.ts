import { expect, test } from 'vitest';
import { createPolicy, findBreaches } from '../../../tests/sample/rule';
import { row } from '../../../tests/sample/subject';
import { stageSupportDisagree } from './stage-support-disagree';

const policy = createPolicy({
  disagreements: [{ stage: 'retired', support: 'backed', because: 'Nobody fires it.' }],
});

test('lasts as long as the two disagree', () => {
  const transitions = [
    row({ date: '2023-01-01', stage: 'proven', support: 'backed' }),
    row({ date: '2023-02-01', stage: 'retired' }),
    row({ date: '2023-03-01', version: '2' }),
    row({ date: '2023-04-01', support: 'shared' }),
  ];
  const words = 'Retired and Backed since 1 February 2023. Nobody fires it.';
  expect(findBreaches(stageSupportDisagree, { transitions }, policy)).toEqual([
    `2023-02-01–2023-04-01 ${words}`,
  ]);
  expect(findBreaches(stageSupportDisagree, { transitions: transitions.slice(0, 3) }, policy)).toEqual([
    `2023-02-01– ${words}`,
  ]);
});
test('ends when the subject is removed', () => {
  const transitions = [
    row({ date: '2023-01-01', stage: 'retired', support: 'backed' }),
    row({ date: '2023-02-01', event: 'removed' }),
  ];
  expect(findBreaches(stageSupportDisagree, { transitions }, policy)).toEqual([
    '2023-01-01–2023-02-01 Retired and Backed since 1 January 2023. Nobody fires it.',
  ]);
});
test('is based on the clauses that answer one question for both', () => {
  expect(stageSupportDisagree.toClauses(policy)).toEqual(['retired-help', 'backed-help']);
});
