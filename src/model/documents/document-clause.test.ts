import { describe, expect, it } from 'vitest';
import { samplePolicy } from '../../../tests/sample/policy';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { deriveDocumentContext, toSubjectDocument } from './to-subject-document';
import { toDocumentClause } from './document-clause';

describe('toDocumentClause', () => {
  it('includes the condition and the period of a clause', () => {
    const find = (id: string) => {
      const clause = samplePolicy.clauses.find((entry) => entry.id === id);
      return clause && toDocumentClause(samplePolicy, clause);
    };
    expect(find('sketch-cracks')?.condition).toBe('glazes, in Studio and Home');
    expect(find('proven-cracks')).toMatchObject({ from: '2023-01-01', until: '2024-01-01' });
    expect(find('whole-life')).toMatchObject({ source: 'The policy', value: null, facts: ['K1'] });
  });

  it('is in a subject’s document even if it is limited', () => {
    const subject = createSubject('a', {
      transitions: [row({ date: '2022-01-01', stage: 'proven', support: 'shared' })],
    });
    const { clauses } = toSubjectDocument(deriveDocumentContext(createDataset([subject])), subject);
    expect(Object.keys(clauses)).toEqual(['proven-help', 'shared-help', 'home-help', 'proven-cracks']);
  });
});
