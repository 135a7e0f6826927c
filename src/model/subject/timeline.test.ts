import { describe, expect, it } from 'vitest';
import { createSubject, row } from '../../../tests/sample/subject';
import { deriveTimeline } from './timeline';

const today = '2024-06-15';
const timeline = (...transitions: Parameters<typeof row>[0][]) =>
  deriveTimeline(createSubject('a', { transitions: transitions.map(row) }), today);

describe('deriveTimeline', () => {
  it('returns the changes of each row with old and new value', () => {
    const entries = timeline(
      { date: '2022-01-01', precision: 'by', stage: 'sketch', availability: { home: 'offered' } },
      { date: '2023-01-01', stage: 'trial', support: 'shared', version: '1.10', note: 'At last.' },
    );
    expect(entries).toEqual([
      {
        date: '2022-01-01',
        precision: 'by',
        after: null,
        release: null,
        status: 'done',
        changes: [
          { axis: 'stage', from: 'unknown', to: 'sketch' },
          { axis: 'availability', edition: 'home', from: 'unknown', to: 'offered' },
        ],
        version: null,
        source: 'https://kiln.example/log',
        note: null,
        isNews: false,
      },
      {
        date: '2023-01-01',
        precision: 'on',
        after: null,
        release: null,
        status: 'done',
        changes: [
          { axis: 'stage', from: 'sketch', to: 'trial' },
          { axis: 'support', from: 'unknown', to: 'shared' },
        ],
        version: '1.10',
        source: 'https://kiln.example/log',
        note: 'At last.',
        isNews: true,
      },
    ]);
  });

  it('omits rows that repeat the known state', () => {
    const entries = timeline(
      { date: '2022-01-01', stage: 'sketch', availability: { home: 'offered' } },
      { date: '2022-02-01', stage: 'sketch', availability: { home: 'offered' }, version: '1.1' },
    );
    expect(entries.map(({ date }) => date)).toEqual(['2022-01-01']);
  });

  it('keeps a first row that says that the stage is unknown', () => {
    expect(timeline({ date: '2022-01-01', stage: 'unknown' })).toMatchObject([
      { changes: [{ axis: 'stage', from: 'unknown', to: 'unknown' }] },
    ]);
  });

  it('puts removal and return before other changes of the row', () => {
    const [, gone, back] = timeline(
      { date: '2022-01-01', stage: 'proven' },
      { date: '2022-02-01', event: 'removed' },
      { date: '2022-03-01', event: 'returned', stage: 'trial' },
    );
    expect(gone?.changes).toEqual([{ axis: 'presence', event: { is: 'removed' } }]);
    expect(back?.changes).toEqual([
      { axis: 'presence', event: { is: 'returned' } },
      { axis: 'stage', from: 'proven', to: 'trial' },
    ]);
  });

  it('includes plans, also due and overdue ones, and builds only on those that will count', () => {
    const entries = timeline(
      { date: '2022-01-01', stage: 'sketch' },
      { date: '2024-01-01', status: 'planned', stage: 'trial' },
      { date: today, status: 'planned', support: 'backed' },
      { date: '2024-09-01', status: 'planned', stage: 'proven' },
      { date: '2025-09-01', status: 'planned', stage: 'retired', support: 'shared' },
    );
    expect(entries.map(({ status, changes }) => [status, ...changes])).toEqual([
      ['done', { axis: 'stage', from: 'unknown', to: 'sketch' }],
      ['overdue', { axis: 'stage', from: 'sketch', to: 'trial' }],
      ['planned', { axis: 'support', from: 'unknown', to: 'backed' }],
      ['planned', { axis: 'stage', from: 'sketch', to: 'proven' }],
      [
        'planned',
        { axis: 'stage', from: 'proven', to: 'retired' },
        { axis: 'support', from: 'unknown', to: 'shared' },
      ],
    ]);
  });

  it('omits rows that are done after the given day', () => {
    expect(
      timeline({ date: today, stage: 'sketch' }, { date: '2024-06-16', stage: 'trial' }).map(
        ({ date }) => date,
      ),
    ).toEqual([today]);
  });
});
