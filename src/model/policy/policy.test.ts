import { describe, expect, it, test } from 'vitest';
import { findById, toAxesChoice, toClauseSource, toName } from './policy';
import { samplePolicy } from '../../../tests/sample/policy';

describe('toClauseSource', () => {
  it('returns the axis of a clause', () => {
    expect(toClauseSource({ of: { stage: 'a' } })).toEqual({ axis: 'stage', id: 'a' });
    expect(toClauseSource({ of: { support: 'b' } })).toEqual({ axis: 'support', id: 'b' });
    expect(toClauseSource({ of: { edition: 'c' } })).toEqual({ axis: 'edition', id: 'c' });
    expect(toClauseSource({ of: { policy: 'stages' } })).toEqual({ axis: 'policy', id: 'stages' });
  });
});

describe('findById and toName', () => {
  it('find an entry and its name, also for unknown values', () => {
    expect(findById(samplePolicy.stages, 'trial').name).toBe('Trial');
    expect(toName(samplePolicy.stages, 'trial')).toBe('Trial');
    expect(toName(samplePolicy.stages, 'unknown')).toBe('Unknown');
  });

  it('throw for an id that a check should have rejected, listing the valid ones', () => {
    expect(() => findById(samplePolicy.editions, 'moon')).toThrow('"moon" is not among studio, home');
  });
});

test('toAxesChoice names the axes in addition to stages', () => {
  const one = [{}];
  expect(toAxesChoice({ supportStates: [], editions: [] })).toBe('stage');
  expect(toAxesChoice({ supportStates: one, editions: [] })).toBe('support');
  expect(toAxesChoice({ supportStates: [], editions: one })).toBe('editions');
  expect(toAxesChoice(samplePolicy)).toBe('both');
});
