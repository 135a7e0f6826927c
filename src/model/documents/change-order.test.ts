import { expect, it } from 'vitest';
import { groupChanges } from './change-order';

const days = ['2031-05-02', '2031-05-01', '2031-04-30', '2030-05-01', '2031-05-02'];
const changes = days.map((date, place) => ({ date, place }));
const group = (by: 'year' | 'month' | 'day') =>
  groupChanges(changes, by).map(([time, own]) => [time, own.map(({ place }) => place)]);

it('groups changes by a part of their date and keeps their order', () => {
  expect(group('year')).toEqual([
    ['2031', [0, 1, 2, 4]],
    ['2030', [3]],
  ]);
  expect(group('month')).toEqual([
    ['2031-05', [0, 1, 4]],
    ['2031-04', [2]],
    ['2030-05', [3]],
  ]);
  expect(group('day').map(([time]) => time)).toEqual(days.slice(0, 4));
  expect(groupChanges([], 'day')).toEqual([]);
});
