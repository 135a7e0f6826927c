import { describe, expect, it } from 'vitest';
import type { Snapshot, Step } from './track';
import { beganAt, deriveTrack, sinceAt, stepAt, toBeginning } from './track';
import { createSubject, row } from '../../../tests/sample/subject';

const today = '2024-06-15';
const track = (...transitions: Parameters<typeof row>[0][]): Step[] =>
  deriveTrack(createSubject('raku', { transitions: transitions.map(row) }), ['studio', 'home'], today);

describe('deriveTrack', () => {
  it('returns the state from each day on', () => {
    expect(
      track(
        { date: '2023-01-01', precision: 'by', stage: 'sketch', availability: { home: 'offered' } },
        { date: '2023-05', event: 'moved', to: 'heir' },
      ),
    ).toEqual([
      {
        day: '2023-01-01',
        snapshot: {
          presence: 'present',
          to: [],
          stage: 'sketch',
          support: 'unknown',
          offers: ['unknown', 'offered'],
          planned: false,
        },
        isNews: false,
        precision: 'by',
        after: null,
      },
      {
        day: '2023-05-31',
        snapshot: {
          presence: 'moved',
          to: ['heir'],
          stage: 'sketch',
          support: 'unknown',
          offers: ['unknown', 'offered'],
          planned: false,
        },
        isNews: true,
        precision: 'month',
        after: null,
      },
    ]);
  });

  it('omits rows without changes, and overdue plans', () => {
    const days = track(
      { date: '2022-12-01', status: 'planned', stage: 'proven' },
      { date: '2023-01-01', stage: 'sketch' },
      { date: '2023-02-01', stage: 'sketch' },
      { date: '2023-03-01', version: '1.0' },
      { date: '2024-06-14', status: 'planned', stage: 'trial' },
      { date: '2024-12-01', status: 'planned', stage: 'trial' },
    );
    expect(days.map(({ day, snapshot }) => [day, snapshot.stage, snapshot.planned])).toEqual([
      ['2023-01-01', 'sketch', false],
      ['2024-12-01', 'trial', true],
    ]);
  });

  it('has the lowest precision of all records of a day', () => {
    const [step] = track(
      { date: '2023-01-31', stage: 'sketch' },
      { date: '2023-01', support: 'backed' },
      { date: '2023-01-31', precision: 'by', availability: { home: 'offered' } },
    );
    expect(step).toMatchObject({ day: '2023-01-31', precision: 'by', isNews: true });
    const [exact, month] = track(
      { date: '2023-01-31', stage: 'sketch' },
      { date: '2023-02-28', support: 'backed' },
      { date: '2023-02', stage: 'trial' },
    );
    expect([exact?.precision, month?.precision]).toEqual(['on', 'month']);
  });

  it('is empty without records', () => {
    expect(track()).toEqual([]);
  });
});

const snapshot = (stage: string, support = 'backed'): Snapshot => ({
  presence: 'present',
  to: [],
  stage,
  support,
  offers: [],
  planned: false,
});
const step = (day: string, stage: string, support?: string): Step => ({
  day,
  snapshot: snapshot(stage, support),
  isNews: true,
  precision: day.endsWith('31') ? 'month' : 'on',
  after: null,
});
const steps = [
  step('2022-01-01', 'sketch'),
  step('2022-01-31', 'sketch', 'shared'),
  step('2023-01-01', 'trial', 'shared'),
  step('2024-01-31', 'unknown', 'backed'),
  step('2024-03-01', 'trial', 'unknown'),
];

describe('a day of a track', () => {
  it('belongs to the last step before or on that day', () => {
    const at = (day: string) => stepAt(steps, day)?.day ?? null;
    expect(
      ['2021-12-31', '2022-01-01', '2022-01-30', '2022-01-31', '2023-12-31', '2025-01-01'].map(at),
    ).toEqual([null, '2022-01-01', '2022-01-01', '2022-01-31', '2023-01-01', '2024-03-01']);
    expect(stepAt([], '2024-01-01')).toBeNull();
  });

  it('has the step that brought the value of each axis', () => {
    const since = (axis: 'stage' | 'support', day: string) => sinceAt(steps, axis, day);
    expect(since('stage', '2021-12-31')).toBeNull();
    expect([since('stage', '2022-12-31'), since('support', '2022-12-31')]).toEqual([
      '2022-01-01',
      '2022-01-31',
    ]);
    expect([since('stage', '2023-01-01'), since('support', '2023-01-01')]).toEqual([
      '2023-01-01',
      '2022-01-31',
    ]);
    expect(since('stage', '2024-06-01')).toBe('2024-03-01');
    expect(beganAt(steps, 'stage', '2023-06-01')).toBe(steps[2]);
  });

  it('has no beginning of an unknown value, and an open one for a month', () => {
    expect(toBeginning(steps, 'stage', '2024-02-01')).toBeNull();
    expect(toBeginning(steps, 'support', '2024-03-01')).toBeNull();
    expect(toBeginning(steps, 'stage', '2021-12-31')).toBeNull();
    expect(toBeginning(steps, 'support', '2022-12-31')).toEqual({
      day: '2022-01-31',
      precision: 'month',
      after: null,
    });
    expect(toBeginning(steps, 'stage', '2024-03-01')).toEqual({
      day: '2024-03-01',
      precision: 'on',
      after: null,
    });
  });
});
