import { describe, expect, it } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { createPolicy } from '../../../tests/sample/rule';
import { samplePolicy } from '../../../tests/sample/policy';
import { toAnswering, toPolicyDocument } from './policy-document';

describe('toPolicyDocument', () => {
  const dataset = createDataset([
    createSubject('celadon', { transitions: [row({ date: '2022-01-01', stage: 'trial' })] }),
  ]);
  const document = toPolicyDocument({
    ...dataset,
    policy: { ...dataset.policy, disclaimer: 'Nobody’s promise.' },
  });

  it('has its day, and the counts of the catalog without naming a subject', () => {
    expect(document).toMatchObject({
      title: 'Kiln and Co',
      tagline: 'What each glaze promises',
      language: 'en',
      asOf: '2024-06-15',
      disclaimer: 'Nobody’s promise.',
      counts: { present: 1, stages: { trial: 1 } },
    });
    expect(JSON.stringify(document)).not.toContain('celadon');
    expect(toPolicyDocument(dataset).disclaimer).toBeNull();
  });

  it('uses the given day, even if the policy names another', () => {
    const later = { ...dataset, today: '2025-01-31', policy: { ...dataset.policy, asOf: '2024-06-15' } };
    expect(toPolicyDocument(later).asOf).toBe('2025-01-31');
  });

  it('keeps the lists of the policy in order', () => {
    const { policy } = dataset;
    expect(document.stages).toEqual(policy.stages);
    expect(document.clauses.map(({ id }) => id)).toEqual(policy.clauses.map(({ id }) => id));
    expect(document.expectations).toEqual(policy.expectations);
    expect(document.publishers).toEqual(policy.publishers);
  });

  it('counts each kind separately', () => {
    const clay = createSubject('shino', {
      kind: 'clay',
      transitions: [row({ date: '2022-01-01', stage: 'sketch' })],
    });
    const { countsByKind } = toPolicyDocument(createDataset([...dataset.subjects, clay]));
    expect(countsByKind).toMatchObject({
      glaze: { present: 1, stages: { trial: 1, sketch: 0 } },
      clay: { present: 1, stages: { trial: 0, sketch: 1 } },
    });
  });

  it('contains everything for answers, which converts back to the policy', () => {
    const base = { expectation: 'help', value: 'slow', sentence: 'x', facts: ['K1'] };
    const policy = createPolicy({
      facts: ['K1'],
      clauses: [
        ...samplePolicy.clauses,
        { ...base, id: 'one', of: { support: 'backed' }, when: { kinds: ['clay'], editions: ['home'] } },
        { ...base, id: 'two', of: { edition: 'studio' }, from: '2024-01-01', until: '2024-02-01' },
        { ...base, id: 'three', of: { policy: 'support' } },
      ],
    });
    const { clauses, expectations } = toAnswering(toPolicyDocument({ ...dataset, policy }));
    expect(clauses).toEqual(policy.clauses);
    expect(expectations).toEqual(policy.expectations);
  });

  it('gives a clause its axis, its condition as data and as text, and its address', () => {
    expect(document.clauses.find(({ id }) => id === 'sketch-clay-help')).toMatchObject({
      of: { axis: 'stage', id: 'sketch' },
      when: { kinds: ['clay'] },
      condition: 'clays',
      permalink: '/stages/sketch/#sketch-clay-help',
    });
  });
});
