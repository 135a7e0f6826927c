import { expect, test } from 'vitest';
import { createSubject, row } from '../../../tests/sample/subject';
import { toRowPath } from './row';

const on = '2024-01-01';
const subject = createSubject('celadon', {
  transitions: [
    row({ date: '2024-01-02', support: 'shared', status: 'planned' }),
    row({ date: on, version: '2' }),
    row({ date: on, support: 'backed' }),
    row({ date: on, stage: 'trial' }),
    row({ date: '2024-01-02', stage: 'retired' }),
  ],
});
const find = (day: string, axis?: 'stage' | 'support'): unknown => {
  const [key, found, ...more] = toRowPath(subject, day, axis);
  expect(more).toEqual([]);
  return key === undefined ? 'the whole record' : [key, found];
};
const of = (more: object): unknown => ['transitions', expect.objectContaining({ date: on, ...more })];

test('finds the row of a day that sets the axis, and never a plan', () => {
  expect(find(on, 'stage')).toEqual(of({ stage: 'trial' }));
  expect(find(on, 'support')).toEqual(of({ support: 'backed' }));
});
test('finds any row of the day if no axis is given or no row sets it', () => {
  expect(find(on)).toEqual(of({ status: 'done' }));
  expect(find('2024-01-02', 'support')).toEqual([
    'transitions',
    expect.objectContaining({ stage: 'retired' }),
  ]);
});
test('finds the whole record on a day without a row', () => {
  expect(find('2024-01-03', 'stage')).toBe('the whole record');
});
