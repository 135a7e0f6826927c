import { expect, test } from 'vitest';
import { findBreaches } from '../../../tests/sample/rule';
import { planOverdue } from './plan-overdue';
import { row } from '../../../tests/sample/subject';

const plan = (date: string) => row({ date, status: 'planned', stage: 'trial' });

test('reports a plan whose day has passed', () => {
  expect(findBreaches(planOverdue, { transitions: [plan('2024-06-14')] })).toEqual([
    '2024-06-14– The planned change was due on 14 June 2024 and is not done',
  ]);
  expect(findBreaches(planOverdue, { transitions: [plan('2024-06-15')] })).toEqual([]);
});
test('dates a month by its last day, and checks parts too', () => {
  const facets = [{ id: 'rim', name: 'Rim', transitions: [plan('2024-05')] }];
  expect(findBreaches(planOverdue, { transitions: [plan('2024-06')], facets })).toEqual([
    '2024-05-31– The planned change was due in May 2024 and is not done',
  ]);
});
test('reports an announced removal that did not happen', () => {
  const transitions = [row({ date: '2023-01-01', stage: 'retired' })];
  const notices = [{ announced: '2024-01-01', removal: '2024-06-14', source: 'https://kiln.example/end' }];
  expect(findBreaches(planOverdue, { transitions, deprecation: { notices } })).toEqual([
    '2024-06-14– Removal was announced for 14 June 2024, but the item is still in the catalog',
  ]);
  const removed = row({ date: '2024-06-10', event: 'removed' });
  expect(
    findBreaches(planOverdue, { transitions: [...transitions, removed], deprecation: { notices } }),
  ).toEqual([]);
});
