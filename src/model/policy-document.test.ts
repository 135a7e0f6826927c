import { describe, expect, it } from 'vitest';
import { createDataset, createSubject, row } from '../../tests/sample/subject';
import { toPolicyDocument } from './policy-document';

describe('toPolicyDocument', () => {
  const dataset = createDataset([
    createSubject('celadon', { transitions: [row({ date: '2022-01-01', stage: 'trial' })] }),
  ]);
  const document = toPolicyDocument({
    ...dataset,
    policy: { ...dataset.policy, disclaimer: 'Nobody’s promise.' },
  });

  it('says for which day, and counts the catalog without naming a subject', () => {
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

  it('keeps the lists of the policy in its order', () => {
    const { policy } = dataset;
    expect(document.stages).toEqual(policy.stages);
    expect(document.clauses.map(({ id }) => id)).toEqual(policy.clauses.map(({ id }) => id));
    expect(document.expectations).toEqual(policy.expectations);
    expect(document.publishers).toEqual(policy.publishers);
  });

  it('gives a clause its axis, its condition as data and in words, and its address', () => {
    expect(document.clauses.find(({ id }) => id === 'sketch-clay-help')).toMatchObject({
      of: { axis: 'stage', id: 'sketch' },
      when: { kinds: ['clay'] },
      condition: 'clays',
      permalink: '/stages/sketch/#sketch-clay-help',
    });
  });
});
