import { describe, expect, it } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { deriveFlows, deriveTrend, firstDayOf, lastDayOf } from './trend';
import { toExplorerCatalog } from './to-catalog';

const catalog = toExplorerCatalog(
  createDataset([
    createSubject('a', {
      transitions: [
        row({ date: '2023-11-15', stage: 'sketch' }),
        row({ date: '2023-12-31', stage: 'trial', support: 'backed' }),
        row({ date: '2024-03-01', stage: 'sketch' }),
        row({ date: '2024-08-20', status: 'planned', stage: 'proven' }),
      ],
    }),
    createSubject('b', {
      transitions: [
        row({ date: '2023-12-01', stage: 'sketch' }),
        row({ date: '2024-01-10', event: 'removed' }),
        row({ date: '2024-02-10', event: 'returned', stage: 'trial' }),
      ],
    }),
    createSubject('c', {
      transitions: [
        row({ date: '2024-01-01', stage: 'sketch' }),
        row({ date: '2024-01-20', stage: 'trial' }),
      ],
    }),
  ]),
);

describe('deriveTrend', () => {
  it('counts on the first day, at each month’s end, and after the last plan', () => {
    expect(
      deriveTrend(catalog, ['sketch', 'trial', 'proven']).map(({ day, stages, gone }) => [
        day,
        ...stages,
        gone,
      ]),
    ).toEqual([
      ['2023-11-15', 1, 0, 0, 0],
      ['2023-11-30', 1, 0, 0, 0],
      ['2023-12-31', 1, 1, 0, 0],
      ['2024-01-31', 0, 2, 0, 1],
      ['2024-02-29', 0, 3, 0, 0],
      ['2024-03-31', 1, 2, 0, 0],
      ['2024-04-30', 1, 2, 0, 0],
      ['2024-05-31', 1, 2, 0, 0],
      ['2024-06-30', 1, 2, 0, 0],
      ['2024-07-31', 1, 2, 0, 0],
      ['2024-08-20', 0, 2, 1, 0],
    ]);
  });

  it('is one point for an empty catalog', () => {
    const empty = toExplorerCatalog(createDataset([]));
    expect([firstDayOf(empty), lastDayOf(empty)]).toEqual(['2024-06-15', '2024-06-15']);
    expect(deriveTrend(empty, ['sketch'])).toEqual([{ day: '2024-06-15', stages: [0], gone: 0 }]);
  });
});

describe('deriveFlows', () => {
  it('counts steps between stages, and leaving and coming back, without plans', () => {
    expect(deriveFlows(catalog, 'stage')).toEqual([
      { from: 'sketch', to: 'trial', count: 2 },
      { from: 'gone', to: 'trial', count: 1 },
      { from: 'sketch', to: 'gone', count: 1 },
      { from: 'trial', to: 'sketch', count: 1 },
    ]);
  });

  it('counts support states too, from not recorded on', () => {
    expect(deriveFlows(catalog, 'support')).toContainEqual({ from: 'unknown', to: 'backed', count: 1 });
  });
});
