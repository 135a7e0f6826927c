import { describe, expect, it } from 'vitest';
import { deriveSharedConditions } from './citation';

const cite = (source: string, ...conditions: string[]) =>
  conditions.map((condition) => ({ source, condition }));

describe('the shared condition of a source', () => {
  it('is the most frequent one', () => {
    const cited = [...cite('Trial', 'bowls', 'cups', 'cups'), ...cite('Sold', 'in Studio', 'in Studio')];
    expect([...deriveSharedConditions(cited)]).toEqual([
      ['Trial', 'cups'],
      ['Sold', 'in Studio'],
    ]);
  });

  it('is missing if it occurs only once', () => {
    expect(deriveSharedConditions([...cite('Trial', 'bowls', 'cups'), ...cite('Sold', 'bowls')]).size).toBe(
      0,
    );
  });

  it('is missing if another clause of the source has no condition, because that clause would seem to have one', () => {
    expect(deriveSharedConditions(cite('Trial', 'cups', 'cups', '')).size).toBe(0);
  });

  it('is the first of equally frequent ones', () => {
    expect(deriveSharedConditions(cite('Trial', 'cups', 'bowls', 'bowls', 'cups')).get('Trial')).toBe('cups');
  });

  it('is missing without clauses', () => {
    expect(deriveSharedConditions([]).size).toBe(0);
  });
});
