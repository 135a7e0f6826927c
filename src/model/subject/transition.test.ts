import { describe, expect, it } from 'vitest';
import { countsAt, isOverdue, sortTransitions, toTransition } from './transition';
import { createSubject, row } from '../../../tests/sample/subject';

const source = 'https://kiln.example/log';

describe('toTransition', () => {
  it('makes every absence explicit', () => {
    expect(toTransition({ date: '2022-05-05', status: 'done', stage: 'sketch', source })).toEqual({
      date: '2022-05-05',
      precision: 'on',
      after: null,
      release: null,
      status: 'done',
      stage: 'sketch',
      support: null,
      availability: {},
      reasons: {},
      event: null,
      version: null,
      source,
      note: null,
    });
  });

  it('dates a month by its last day, and keeps precision, version, support and note', () => {
    expect(
      toTransition({
        date: '2022-12',
        status: 'planned',
        support: 'backed',
        version: '1.10',
        note: 'Late.',
        source,
      }),
    ).toMatchObject({
      date: '2022-12-31',
      precision: 'month',
      after: null,
      status: 'planned',
      support: 'backed',
      version: '1.10',
      note: 'Late.',
    });
    expect(toTransition({ date: '2022-12-01', precision: 'by', status: 'done', source }).precision).toBe(
      'by',
    );
  });

  it('reads removals, moves and splits with their new ids', () => {
    const event = (more: object) =>
      toTransition({ date: '2022-05-05', status: 'done', source, ...more }).event;
    expect(event({ event: 'removed' })).toEqual({ is: 'removed' });
    expect(event({ event: 'returned' })).toEqual({ is: 'returned' });
    expect(event({ event: 'moved', to: 'heir' })).toEqual({ is: 'moved', to: ['heir'] });
    expect(event({ event: 'split', to: ['a', 'b'] })).toEqual({ is: 'split', to: ['a', 'b'] });
  });

  it('rejects a move without a target, which would be read as a removal', () => {
    const read = (more: object) => () =>
      toTransition({ date: '2022-05-05', status: 'done', source, ...more });
    expect(read({ event: 'moved' })).toThrow('needs one id in "to"');
    expect(read({ event: 'split', to: 'one' })).toThrow('needs a list of ids in "to"');
  });
});

describe('sortTransitions', () => {
  it('sorts by day, then done before planned, then by content', () => {
    const { transitions } = createSubject('celadon', {
      transitions: [
        row({ date: '2023-01-01', stage: 'trial' }),
        row({ date: '2022-01-01', status: 'planned', support: 'backed' }),
        row({ date: '2022-01-01', stage: 'sketch' }),
      ],
    });
    expect(transitions.map(({ date, status }) => `${date} ${status}`)).toEqual([
      '2022-01-01 done',
      '2022-01-01 planned',
      '2023-01-01 done',
    ]);
    const twins = [
      row({ date: '2022-01-01', version: '2.0' }),
      row({ date: '2022-01-01', version: '1.0' }),
    ].map(({ date = '', ...record }) => toTransition({ status: 'done', date, ...record }));
    expect(sortTransitions(twins).map(({ version }) => version)).toEqual(['1.0', '2.0']);
    expect(sortTransitions([...twins].reverse())).toEqual(sortTransitions(twins));
  });
});

describe('countsAt and isOverdue', () => {
  const done = { status: 'done', date: '2024-06-15' } as const;
  const planned = { status: 'planned', date: '2024-06-15' } as const;

  it('counts a done transition from its day', () => {
    expect(countsAt(done, '2024-06-14', '2025-01-01')).toBe(false);
    expect(countsAt(done, '2024-06-15', '2025-01-01')).toBe(true);
  });

  it('counts a plan only while it is in the future', () => {
    expect(countsAt(planned, '2024-06-15', '2024-06-14')).toBe(true);
    expect(countsAt(planned, '2024-06-14', '2024-06-14')).toBe(false);
    expect(countsAt(planned, '2024-06-15', '2024-06-15')).toBe(false);
  });

  it('is due on its day and overdue from the next', () => {
    expect(isOverdue(planned, '2024-06-14')).toBe(false);
    expect(isOverdue(planned, '2024-06-15')).toBe(false);
    expect(isOverdue(planned, '2024-06-16')).toBe(true);
    expect(isOverdue(done, '2024-06-16')).toBe(false);
  });
});
