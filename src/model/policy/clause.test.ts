import { describe, expect, it } from 'vitest';
import type { Clause } from './policy';
import { isFitting, isInForce, isMoreSpecific, keepMostSpecific, toSourceKey } from './clause';
import { samplePolicy } from '../../../tests/sample/policy';

const clause = (more: Partial<Clause>): Clause => ({
  id: 'c',
  of: { stage: 'sketch' },
  expectation: 'help',
  when: {},
  sentence: 'It helps.',
  facts: [],
  ...more,
});

describe('isFitting', () => {
  const bound = clause({ when: { kinds: ['clay', 'glaze'], editions: ['home'] } });

  it('is true for a clause without a condition', () => {
    expect(isFitting(clause({}), { kind: 'any', edition: 'any' })).toBe(true);
  });

  it('requires both a kind and an edition of the condition', () => {
    expect(isFitting(bound, { kind: 'glaze', edition: 'home' })).toBe(true);
    expect(isFitting(bound, { kind: 'glaze', edition: 'studio' })).toBe(false);
    expect(isFitting(bound, { kind: 'brick', edition: 'home' })).toBe(false);
  });
});

describe('isInForce', () => {
  const limited = clause({ from: '2023-01-01', until: '2024-01-01' });

  it('includes the first day and excludes the day of the end', () => {
    expect(isInForce(limited, '2022-12-31')).toBe(false);
    expect(isInForce(limited, '2023-01-01')).toBe(true);
    expect(isInForce(limited, '2023-12-31')).toBe(true);
    expect(isInForce(limited, '2024-01-01')).toBe(false);
    expect(isInForce(clause({}), '1900-01-01')).toBe(true);
  });
});

describe('isMoreSpecific', () => {
  const wide = clause({});
  const kinds = clause({ when: { kinds: ['clay'] } });
  const more = clause({ when: { kinds: ['clay', 'glaze'] } });
  const editions = clause({ when: { editions: ['home'] } });
  const both = clause({ when: { kinds: ['clay'], editions: ['home'] } });

  it('is true for a proper subset of kinds, editions or both', () => {
    expect(isMoreSpecific(kinds, wide)).toBe(true);
    expect(isMoreSpecific(kinds, more)).toBe(true);
    expect(isMoreSpecific(both, kinds)).toBe(true);
    expect(isMoreSpecific(both, editions)).toBe(true);
  });

  it('is false for equal, broader and overlapping conditions', () => {
    expect(isMoreSpecific(wide, clause({}))).toBe(false);
    expect(isMoreSpecific(kinds, clause({ when: { kinds: ['clay'] } }))).toBe(false);
    expect(isMoreSpecific(wide, kinds)).toBe(false);
    expect(isMoreSpecific(kinds, editions)).toBe(false);
    expect(isMoreSpecific(editions, kinds)).toBe(false);
  });
});

describe('keepMostSpecific', () => {
  const wide = clause({ id: 'wide' });
  const narrow = clause({ id: 'narrow', when: { kinds: ['clay'] } });

  it('drops a clause that a more specific one of the same source and expectation replaces', () => {
    expect(keepMostSpecific([wide, narrow]).map(({ id }) => id)).toEqual(['narrow']);
  });

  it('keeps a clause of another source or expectation', () => {
    const other = clause({ id: 'other', when: { kinds: ['clay'] }, expectation: 'cracks' });
    const elsewhere = clause({ id: 'elsewhere', when: { kinds: ['clay'] }, of: { stage: 'trial' } });
    expect(keepMostSpecific([wide, other, elsewhere])).toHaveLength(3);
  });
});

describe('toSourceKey', () => {
  it('contains axis and id, and treats the policy as one source', () => {
    expect(samplePolicy.clauses.map(toSourceKey)).toContain('stage:sketch');
    expect(toSourceKey(clause({ of: { support: 'backed' } }))).toBe('support:backed');
    expect(toSourceKey(clause({ of: { edition: 'home' } }))).toBe('edition:home');
    expect(toSourceKey(clause({ of: { policy: 'stages' } }))).toBe('policy');
    expect(toSourceKey(clause({ of: { policy: 'support' } }))).toBe('policy');
  });
});
