import { describe, expect, it } from 'vitest';
import { createSubject, row } from '../../../tests/sample/subject';
import { deriveState } from './state';
import { samplePolicy } from '../../../tests/sample/policy';
import { toStatus } from './status';

const status = (more: Parameters<typeof row>[0], asOf = '2024-01-01') =>
  toStatus(samplePolicy, deriveState(createSubject('a', { transitions: [row(more)] }), asOf, '2024-06-15'));

describe('toStatus', () => {
  it('names both axes', () => {
    expect(status({ date: '2022-01-01', stage: 'proven', support: 'backed' })).toEqual({
      stage: 'Proven',
      support: 'Backed',
      text: 'Proven, Backed',
    });
  });

  it('says for each axis if it is not recorded', () => {
    expect(status({ date: '2022-01-01', stage: 'proven' }).text).toBe('Proven, Support state not recorded');
    expect(status({ date: '2022-01-01', support: 'backed' }).text).toBe('Stage not recorded, Backed');
  });

  it('says why there is neither', () => {
    const alone = (word: string) => ({ stage: word, support: null, text: word });
    expect(status({ date: '2022-01-01', event: 'removed' })).toEqual(alone('Removed'));
    expect(status({ date: '2022-01-01', event: 'moved', to: 'b' })).toEqual(alone('Moved'));
    expect(status({ date: '2022-01-01', event: 'split', to: ['b', 'c'] })).toEqual(alone('Split'));
    expect(status({ date: '2022-01-01', stage: 'proven' }, '2021-01-01')).toEqual(alone('Not recorded yet'));
  });
});
