import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../api/subject';
import { absent, deriveBands } from './band';

const entry = (
  date: string,
  changes: TimelineEntry['changes'],
  more: Partial<TimelineEntry> = {},
): TimelineEntry => ({
  date,
  precision: 'on',
  after: null,
  release: null,
  status: 'done',
  changes,
  version: null,
  source: 'https://example.org/',
  note: null,
  isNews: true,
  ...more,
});
const stage = (from: string, to: string): TimelineEntry['changes'][number] => ({ axis: 'stage', from, to });
const spans = (timeline: TimelineEntry[]) =>
  deriveBands(timeline, 'stage').map(({ value, from, to }) => [value, from, to]);

describe('deriveBands', () => {
  it('joins the values of an axis without gaps and leaves the last one open', () => {
    expect(
      spans([
        entry('2020-01-01', [stage('unknown', 'seed')], { precision: 'by' }),
        entry('2021-01-01', [stage('seed', 'tree')]),
      ]),
    ).toEqual([
      ['seed', '2020-01-01', '2021-01-01'],
      ['tree', '2021-01-01', null],
    ]);
  });

  it('shows an absence, and the earlier value after a return', () => {
    expect(
      spans([
        entry('2020-01-01', [stage('unknown', 'seed')]),
        entry('2021-01-01', [{ axis: 'presence', event: { is: 'removed' } }]),
        entry('2022-01-01', [{ axis: 'presence', event: { is: 'returned' } }]),
      ]),
    ).toEqual([
      ['seed', '2020-01-01', '2021-01-01'],
      [absent, '2021-01-01', '2022-01-01'],
      ['seed', '2022-01-01', null],
    ]);
  });

  it('says why the subject is absent', () => {
    const bands = deriveBands(
      [
        entry('2020-01-01', [stage('unknown', 'seed')]),
        entry('2021-01-01', [{ axis: 'presence', event: { is: 'split', to: ['leaf', 'root'] } }]),
      ],
      'stage',
    );
    expect(bands.map(({ absence }) => absence)).toEqual([undefined, 'split']);
  });

  it('includes future plans and no overdue ones', () => {
    const bands = deriveBands(
      [
        entry('2020-01-01', [stage('unknown', 'seed')]),
        entry('2021-01-01', [stage('seed', 'tree')], { status: 'overdue' }),
        entry('2030-01-01', [stage('seed', 'wood')], { status: 'planned' }),
      ],
      'stage',
    );
    expect(bands.map(({ value, planned }) => [value, planned])).toEqual([
      ['seed', false],
      ['wood', true],
    ]);
  });

  it('joins entries that do not change the axis, and drops values that lasted no day', () => {
    expect(
      spans([
        entry('2020-01-01', [stage('unknown', 'seed')]),
        entry('2020-06-01', [{ axis: 'support', from: 'unknown', to: 'backed' }]),
        entry('2021-01-01', [stage('seed', 'tree')]),
        entry('2021-01-01', [stage('tree', 'wood')]),
      ]),
    ).toEqual([
      ['seed', '2020-01-01', '2021-01-01'],
      ['wood', '2021-01-01', null],
    ]);
  });

  it('begins with an unknown value if another axis was recorded first', () => {
    expect(
      spans([
        entry('2020-01-01', [{ axis: 'support', from: 'unknown', to: 'backed' }]),
        entry('2021-01-01', [stage('unknown', 'seed')]),
      ]),
    ).toEqual([
      ['unknown', '2020-01-01', '2021-01-01'],
      ['seed', '2021-01-01', null],
    ]);
  });

  it('returns nothing for an axis without entries', () => {
    expect(deriveBands([], 'support')).toEqual([]);
  });

  const backed = entry('2020-01-01', [
    stage('unknown', 'seed'),
    { axis: 'support', from: 'unknown', to: 'backed' },
  ]);
  const announce = (what: 'end-of-support' | 'removal' | 'upgrade', date: string, isPast = false) => ({
    what,
    date,
    isPast,
  });
  const supportSpans = (timeline: TimelineEntry[], ...deadlines: ReturnType<typeof announce>[]) =>
    deriveBands(timeline, 'support', deadlines).map(({ value, from, planned }) => [value, from, planned]);

  it('ends the support on the announced day, and the stage only on the day of the removal', () => {
    const announced = [announce('end-of-support', '2027-04-30'), announce('removal', '2027-06-30')];
    expect(supportSpans([backed], ...announced)).toEqual([
      ['backed', '2020-01-01', false],
      ['support-ended', '2027-04-30', true],
      [absent, '2027-06-30', true],
    ]);
    expect(deriveBands([backed], 'stage', announced).map(({ value, from, to }) => [value, from, to])).toEqual(
      [
        ['seed', '2020-01-01', '2027-06-30'],
        [absent, '2027-06-30', null],
      ],
    );
  });

  it('ends nothing on a past day, on an upgrade deadline, or if something follows on that day', () => {
    const still = [['backed', '2020-01-01', false]];
    expect(supportSpans([backed], announce('removal', '2024-01-01', true))).toEqual(still);
    expect(supportSpans([backed], announce('upgrade', '2027-01-01'))).toEqual(still);
    const successor = entry('2027-04-30', [{ axis: 'support', from: 'backed', to: 'shared' }], {
      status: 'planned',
    });
    expect(supportSpans([backed, successor], announce('end-of-support', '2027-04-30'))).toEqual([
      ...still,
      ['shared', '2027-04-30', true],
    ]);
  });
});
