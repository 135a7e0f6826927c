import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../api/subject';
import { deriveSteps } from './step';

const lifecycle = {
  stages: [{ id: 'seed' }, { id: 'tree' }, { id: 'wood' }],
  transitions: [
    { from: 'seed', to: 'tree' },
    { from: 'tree', to: 'wood' },
  ],
};
const went = (
  date: string,
  from: string,
  to: string,
  status: TimelineEntry['status'] = 'done',
): TimelineEntry => ({
  date,
  precision: 'on',
  after: null,
  release: null,
  status,
  changes: [{ axis: 'stage', from, to }],
  version: null,
  source: 'https://example.org/',
  note: null,
  isNews: true,
});

describe('deriveSteps', () => {
  it('returns the allowed steps in the order of the stages', () => {
    expect(deriveSteps(lifecycle).map(({ from, to, taken }) => [from, to, taken])).toEqual([
      ['seed', 'tree', 0],
      ['tree', 'wood', 0],
    ]);
  });

  it('counts taken steps, also forbidden ones, and marks plans', () => {
    const steps = deriveSteps(lifecycle, [
      went('2020-01-01', 'unknown', 'seed'),
      went('2021-01-01', 'seed', 'tree'),
      went('2022-01-01', 'tree', 'seed'),
      went('2023-01-01', 'seed', 'tree'),
      went('2030-01-01', 'tree', 'wood', 'planned'),
    ]);
    expect(steps).toEqual([
      { from: 'seed', to: 'tree', isAllowed: true, taken: 2, isPlanned: false },
      { from: 'tree', to: 'seed', isAllowed: false, taken: 1, isPlanned: false },
      { from: 'tree', to: 'wood', isAllowed: true, taken: 0, isPlanned: true },
    ]);
  });

  it('ignores a gap in the record, which is neither a stage nor a return', () => {
    const taken = (...entries: TimelineEntry[]) =>
      deriveSteps(lifecycle, entries).flatMap(({ from, to, taken: times }) =>
        times === 0 ? [] : [`${from} ${to} ${times}`],
      );
    const first = went('2020-01-01', 'unknown', 'seed');
    const lost = went('2021-01-01', 'seed', 'unknown');
    expect(taken(first, lost, went('2022-01-01', 'unknown', 'tree'))).toEqual(['seed tree 1']);
    expect(taken(first, lost, went('2022-01-01', 'unknown', 'seed'))).toEqual([]);
  });
});
