import { describe, expect, it } from 'vitest';
import { renderClauseSource, renderCondition, renderConditionPhrase } from './condition';
import { samplePolicy } from '../../../tests/sample/policy';

describe('renderCondition', () => {
  it('is empty for a clause that applies everywhere', () => {
    expect(renderCondition(samplePolicy, { when: {} })).toBe('');
  });

  it('names kinds in the plural, and editions', () => {
    expect(renderCondition(samplePolicy, { when: { kinds: ['clay'] } })).toBe('clays');
    expect(renderCondition(samplePolicy, { when: { kinds: ['clay', 'glaze'] } })).toBe('clays and glazes');
    expect(renderCondition(samplePolicy, { when: { editions: ['home'] } })).toBe('in Home');
    expect(renderCondition(samplePolicy, { when: { kinds: ['clay'], editions: ['home', 'studio'] } })).toBe(
      'clays, in Home and Studio',
    );
  });

  it('separates three with commas', () => {
    const policy = {
      ...samplePolicy,
      kinds: ['a', 'b', 'c'].map((id) => ({ id, name: id, plural: `${id}s`, description: id })),
    };
    expect(renderCondition(policy, { when: { kinds: ['a', 'b', 'c'] } })).toBe('as, bs and cs');
  });
});

describe('renderClauseSource', () => {
  it('uses the name of the source', () => {
    const source = (of: Parameters<typeof renderClauseSource>[1]['of']) =>
      renderClauseSource(samplePolicy, { of });
    expect(source({ stage: 'sketch' })).toBe('Sketch');
    expect(source({ support: 'shared' })).toBe('Shared');
    expect(source({ edition: 'home' })).toBe('Home');
    expect(source({ policy: 'support' })).toBe('The policy');
  });
});

describe('renderConditionPhrase', () => {
  it('adds a preposition where the condition lacks one', () => {
    expect(renderConditionPhrase('clays, in Studio')).toBe('for clays, in Studio');
    expect(renderConditionPhrase('in Studio')).toBe('in Studio');
  });
});
