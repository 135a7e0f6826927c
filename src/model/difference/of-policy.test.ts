import { describe, expect, it } from 'vitest';
import type { Policy, PolicyInput } from '../schema/policy';
import { comparePolicies } from './of-policy';
import { createPolicy } from '../../../tests/sample/rule';
import { samplePolicy } from '../../../tests/sample/policy';

const compare = (older: Policy, newer: Policy): string[] =>
  comparePolicies(older, newer).flatMap(({ about, text, values }) => [
    `${about}: ${text}`,
    ...values.map(({ field, from, to }) => `  ${field}: ${from ?? '-'} > ${to ?? '-'}`),
  ]);
const withClause = (id: string, more: Partial<NonNullable<PolicyInput['clauses']>[number]>): Policy =>
  createPolicy({
    clauses: samplePolicy.clauses.map((clause) => (clause.id === id ? { ...clause, ...more } : clause)),
  });

describe('comparePolicies', () => {
  it('reports the old and new value, sentence and days of a clause', () => {
    const newer = withClause('shared-help', {
      value: 'slow',
      sentence: 'In a week.',
      until: '2025-01-01',
      when: { kinds: ['clay'], editions: ['home'] },
    });
    expect(compare(samplePolicy, newer)).toEqual([
      'Clause shared-help (Shared, Help): Changed',
      '  value: Help from peers > Slow help',
      '  sentence: “Peers.” > “In a week.”',
      '  condition: - > clays, in Home',
      '  until: - > 1 January 2025',
    ]);
  });
  it('reports all parts of a new or removed clause', () => {
    const without = createPolicy({
      clauses: samplePolicy.clauses.filter(({ id }) => id !== 'proven-cracks'),
    });
    expect(compare(without, samplePolicy)).toEqual([
      'Clause proven-cracks (Proven, Cracks): New',
      '  value: - > Never',
      '  sentence: - > “It did not crack in 2023.”',
      '  from: - > 1 January 2023',
      '  until: - > 1 January 2024',
    ]);
    expect(compare(samplePolicy, without).slice(0, 2)).toEqual([
      'Clause proven-cracks (Proven, Cracks): Removed',
      '  value: Never > -',
    ]);
  });
  it('reports the new source of a clause, even if the words are the same', () => {
    expect(
      compare(
        samplePolicy,
        withClause('home-help', { of: { support: 'shared' }, when: { editions: ['studio'] } }),
      ),
    ).toEqual([
      'Clause home-help (Shared, Help): Changed',
      '  source: Home, Help > Shared, Help',
      '  condition: - > in Studio',
    ]);
    expect(compare(samplePolicy, withClause('whole-life', { of: { policy: 'support' } }))).toEqual([
      'Clause whole-life (The policy, Life): Changed',
      '  of.policy: stages > support',
    ]);
  });
  it('reports changed, added and removed values of an expectation', () => {
    const expectations = samplePolicy.expectations.map((expectation) =>
      expectation.id === 'cracks'
        ? {
            ...expectation,
            question: 'Does it crack?',
            scale: [
              { id: 'never', name: 'Not once' },
              { id: 'sometimes', name: 'Sometimes' },
              { id: 'often', name: 'Often' },
            ],
          }
        : expectation,
    );
    expect(compare(samplePolicy, createPolicy({ expectations }))).toEqual([
      'Expectation cracks: Changed',
      '  question: Can it crack? > Does it crack?',
      '  scale.never.name: Never > Not once',
      '  scale.often: - > { id: often, name: Often }',
    ]);
  });
  it('reports the values of every other part', () => {
    const newer = createPolicy({
      title: 'Kiln',
      transitions: [{ from: 'trial', to: 'proven', needs: ['documentation'] }],
      rules: { 'step-back': { severity: 'error' } },
    });
    expect(compare(samplePolicy, newer)).toEqual([
      'title: Changed',
      '  title: Kiln and Co > Kiln',
      'transitions: Changed',
      '  transitions: { from: sketch, to: trial, needs: [] } > -',
      '  transitions: - > { from: trial, to: proven, needs: [documentation] }',
      'rules: Changed',
      '  rules.step-back: - > { severity: error }',
    ]);
  });
  it('reports another order if nothing else changed', () => {
    expect(compare(samplePolicy, createPolicy({ stages: [...samplePolicy.stages].reverse() }))).toEqual([
      'Stages: Order changed',
      '  order: sketch, trial, proven, retired > retired, proven, trial, sketch',
    ]);
  });
});
