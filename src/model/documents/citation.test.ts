import { describe, expect, it } from 'vitest';
import { deriveSharedConditions } from './citation';

const cite = (source: string, ...conditions: string[]) =>
  conditions.map((condition) => ({ source, condition }));

describe('the condition that clauses of one source share', () => {
  it('is the one that most of them have', () => {
    const cited = [...cite('Trial', 'bowls', 'cups', 'cups'), ...cite('Sold', 'in Studio', 'in Studio')];
    expect([...deriveSharedConditions(cited)]).toEqual([
      ['Trial', 'cups'],
      ['Sold', 'in Studio'],
    ]);
  });

  it('is none where it is said once only', () => {
    expect(deriveSharedConditions([...cite('Trial', 'bowls', 'cups'), ...cite('Sold', 'bowls')]).size).toBe(
      0,
    );
  });

  it('is none where a clause of that source holds without any: it would be read as having it', () => {
    expect(deriveSharedConditions(cite('Trial', 'cups', 'cups', '')).size).toBe(0);
  });

  it('is the first of those that are said as often', () => {
    expect(deriveSharedConditions(cite('Trial', 'cups', 'bowls', 'bowls', 'cups')).get('Trial')).toBe('cups');
  });

  it('is none of nothing', () => {
    expect(deriveSharedConditions([]).size).toBe(0);
  });
});
