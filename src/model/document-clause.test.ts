import { describe, expect, it } from 'vitest';
import { samplePolicy } from '../../tests/sample/policy';
import { toDocumentClause } from './to-subject-document';

describe('toDocumentClause', () => {
  it('shows a clause with its condition and its time', () => {
    const find = (id: string) => {
      const clause = samplePolicy.clauses.find((entry) => entry.id === id);
      return clause && toDocumentClause(samplePolicy, clause);
    };
    expect(find('sketch-cracks')?.condition).toBe('glazes, in Studio and Home');
    expect(find('proven-cracks')).toMatchObject({ from: '2023-01-01', until: '2024-01-01' });
    expect(find('whole-life')).toMatchObject({ source: 'The policy', value: null, facts: ['K1'] });
  });
});
