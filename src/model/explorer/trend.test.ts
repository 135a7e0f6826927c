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
  it('counts nothing between the last known day and today', () => {
    const days = deriveTrend(catalog, [], '2024-02-10').map(({ day }) => day);
    expect(days).toContain('2024-02-10');
    expect(days.filter((day) => day > '2024-02-10' && day <= '2024-06-15')).toEqual([]);
    expect(days).toContain('2024-06-30');
  });

  it('counts on the first day, at the end of each month, and after the last plan', () => {
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

describe('the days of a trend', () => {
  const between = (first: string, last: string): string[] => {
    const dataset = createDataset(
      [
        createSubject('a', {
          transitions: [row({ date: first, stage: 'sketch' }), row({ date: last, stage: 'trial' })],
        }),
      ],
      last,
    );
    return deriveTrend(toExplorerCatalog(dataset), ['sketch', 'trial']).map(({ day }) => day);
  };

  it('are unique, also if the history begins or ends with a month', () => {
    expect(between('2023-12-31', '2024-01-31')).toEqual(['2023-12-31', '2024-01-31']);
    expect(between('2023-11-30', '2024-02-01')).toEqual([
      '2023-11-30',
      '2023-12-31',
      '2024-01-31',
      '2024-02-01',
    ]);
    expect(between('2024-01-10', '2024-01-20')).toEqual(['2024-01-10', '2024-01-20']);
    expect(between('1999-12-30', '2000-01-31')).toEqual(['1999-12-30', '1999-12-31', '2000-01-31']);
  });

  it('reach from the first record to the last plan, whichever subjects have none', () => {
    const dataset = createDataset([
      createSubject('a', { transitions: [row({ date: '2024-02-01', stage: 'sketch' })] }),
      createSubject('b', { transitions: [row({ date: '2023-02-01', stage: 'sketch' })] }),
      createSubject('c', { transitions: [row({ date: '2024-12-01', status: 'planned', stage: 'trial' })] }),
      createSubject('d', { transitions: [row({ date: '2024-09-01', status: 'planned', stage: 'trial' })] }),
      createSubject('e'),
    ]);
    const empty = toExplorerCatalog(dataset);
    expect([firstDayOf(empty), lastDayOf(empty)]).toEqual(['2023-02-01', '2024-12-01']);
    expect(deriveTrend(empty, ['trial']).at(0)).toEqual({ day: '2023-02-01', stages: [0], gone: 0 });
    expect(deriveTrend(empty, ['trial']).at(-1)).toEqual({ day: '2024-12-01', stages: [2], gone: 0 });
  });

  it('count removed subjects as removed, whatever their stage was', () => {
    const dataset = createDataset([
      createSubject('a', {
        transitions: [
          row({ date: '2024-01-01', support: 'backed' }),
          row({ date: '2024-02-01', event: 'removed' }),
        ],
      }),
    ]);
    expect(deriveTrend(toExplorerCatalog(dataset), []).map(({ gone }) => gone)).toEqual([
      0, 0, 1, 1, 1, 1, 1,
    ]);
  });
});

describe('deriveFlows', () => {
  it('counts steps between stages, removals and returns, without plans', () => {
    expect(deriveFlows(catalog, 'stage')).toEqual([
      { from: 'sketch', to: 'trial', count: 2 },
      { from: 'gone', to: 'trial', count: 1 },
      { from: 'sketch', to: 'gone', count: 1 },
      { from: 'trial', to: 'sketch', count: 1 },
    ]);
  });

  it('counts support states too, from unknown on', () => {
    expect(deriveFlows(catalog, 'support')).toContainEqual({ from: 'unknown', to: 'backed', count: 1 });
  });

  it('sorts by count, then alphabetically', () => {
    const went = (id: string, ...stages: string[]) =>
      createSubject(id, {
        transitions: stages.map((stage, place) => row({ date: `202${place}-01-01`, stage })),
      });
    const dataset = createDataset([
      went('a', 'trial', 'sketch', 'proven', 'trial', 'retired'),
      went('b', 'retired', 'proven'),
      went('c', 'proven', 'retired', 'sketch', 'proven'),
    ]);
    const flows = deriveFlows(toExplorerCatalog(dataset), 'stage');
    expect(flows.map(({ from, to, count }) => `${from} ${to} ${count}`)).toEqual([
      'sketch proven 2',
      'proven retired 1',
      'proven trial 1',
      'retired proven 1',
      'retired sketch 1',
      'trial retired 1',
      'trial sketch 1',
    ]);
  });

  it('omits first records and the future, but counts changes of today', () => {
    const dataset = createDataset([
      createSubject('a', {
        transitions: [
          row({ date: '2022-01-01', stage: 'sketch' }),
          row({ date: '2023-01-01', stage: 'trial', precision: 'by' }),
          row({ date: '2023-05-01', support: 'backed' }),
          row({ date: '2024-06-15', stage: 'proven' }),
          row({ date: '2024-06-16', status: 'planned', stage: 'retired' }),
        ],
      }),
    ]);
    expect(deriveFlows(toExplorerCatalog(dataset), 'stage')).toEqual([
      { from: 'trial', to: 'proven', count: 1 },
    ]);
  });
});
