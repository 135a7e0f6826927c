import { describe, expect, it } from 'vitest';
import { countStages } from './count';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';

const dataset = createDataset([
  createSubject('a', { transitions: [row({ date: '2022-01-01', stage: 'trial', support: 'backed' })] }),
  createSubject('b', { kind: 'clay', transitions: [row({ date: '2022-01-01', stage: 'trial' })] }),
  createSubject('c', {
    transitions: [
      row({ date: '2022-01-01', support: 'shared' }),
      row({ date: '2023-01-01', event: 'removed' }),
    ],
  }),
  createSubject('d', { transitions: [row({ date: '2023-06-01', stage: 'sketch' })] }),
]);

describe('countStages', () => {
  it('counts present subjects in the order of the policy, including unknown values', () => {
    expect(countStages(dataset, '2022-06-01')).toEqual({
      stages: { sketch: 0, trial: 2, proven: 0, retired: 0, unknown: 1 },
      support: { backed: 1, shared: 1, unknown: 1 },
      removed: 0,
      present: 3,
    });
    expect(Object.keys(countStages(dataset, '2022-06-01').stages)).toEqual([
      'sketch',
      'trial',
      'proven',
      'retired',
      'unknown',
    ]);
  });

  it('counts removed subjects separately', () => {
    expect(countStages(dataset, '2024-01-01')).toMatchObject({
      stages: { sketch: 1, trial: 2, unknown: 0 },
      removed: 1,
      present: 3,
    });
  });

  it('counts only one kind if a kind is given', () => {
    expect(countStages(dataset, '2024-01-01', 'clay')).toMatchObject({ removed: 0, present: 1 });
  });
});
