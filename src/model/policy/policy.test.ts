import { describe, expect, it } from 'vitest';
import { findById, toClauseSource, toName } from './policy';
import { samplePolicy } from '../../../tests/sample/policy';

describe('toClauseSource', () => {
  it('names the one axis that a clause is of', () => {
    expect(toClauseSource({ of: { stage: 'a' } })).toEqual({ axis: 'stage', id: 'a' });
    expect(toClauseSource({ of: { support: 'b' } })).toEqual({ axis: 'support', id: 'b' });
    expect(toClauseSource({ of: { edition: 'c' } })).toEqual({ axis: 'edition', id: 'c' });
    expect(toClauseSource({ of: { policy: 'stages' } })).toEqual({ axis: 'policy', id: 'stages' });
  });
});

describe('findById and toName', () => {
  it('find an entry, and name what is not recorded', () => {
    expect(findById(samplePolicy.stages, 'trial').name).toBe('Trial');
    expect(toName(samplePolicy.stages, 'trial')).toBe('Trial');
    expect(toName(samplePolicy.stages, 'unknown')).toBe('Unknown');
  });

  it('throw on an id that a check would have refused, naming those there are', () => {
    expect(() => findById(samplePolicy.editions, 'moon')).toThrow('"moon" is not among studio, home');
  });
});
