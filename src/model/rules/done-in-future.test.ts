import { expect, test } from 'vitest';
import { complainOf } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { doneInFuture } from './done-in-future';

test.each([
  ['2024-06-15', 'done', 0],
  ['2024-06-16', 'done', 1],
  ['2024-06-16', 'planned', 0],
  ['2024-06', 'done', 0],
  ['2024-07', 'done', 1],
] as const)('%s %s', (date, status, count) => {
  const subject = createSubject('celadon', { transitions: [row({ date, status, stage: 'trial' })] });
  expect(complainOf(doneInFuture, subject)).toHaveLength(count);
});
test('reports both dates', () => {
  const facets = [{ id: 'rim', name: 'Rim', transitions: [row({ date: '2025-01', stage: 'trial' })] }];
  expect(complainOf(doneInFuture, createSubject('celadon', { facets }))).toEqual([
    'catalog/celadon.yaml: January 2025 is after today, 15 June 2024, but the row is not a plan',
  ]);
});
