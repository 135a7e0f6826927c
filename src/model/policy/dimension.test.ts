import { describe, expect, it } from 'vitest';
import { describeEditions, listEditionsIn, resolveDimensions } from './dimension';
import { renderCondition } from './condition';
import { renderEditions } from './editions';
import { dimensioned } from '../../../tests/sample/dimensioned';

const all = dimensioned.editions.map(({ id }) => id);

describe('listEditionsIn', () => {
  it('has the editions with one of the values in each dimension', () => {
    expect(listEditionsIn(dimensioned, { tier: ['premium', '365'] })).toEqual([
      'premium-hosted',
      'premium-self-managed',
      '365-hosted',
      '365-dedicated',
    ]);
    expect(listEditionsIn(dimensioned, { tier: ['premium', '365'], constructor: ['hosted'] })).toEqual([
      'premium-hosted',
      '365-hosted',
    ]);
    expect(listEditionsIn(dimensioned, { tier: ['free'], constructor: ['dedicated'] })).toEqual([]);
    expect(listEditionsIn(dimensioned, { toString: ['hosted'] })).toEqual([]);
  });
});

describe('describeEditions', () => {
  it('finds the fewest values that mean the same editions', () => {
    expect(describeEditions(dimensioned, ['free-hosted', 'free-self-managed'])).toEqual({ tier: ['free'] });
    expect(describeEditions(dimensioned, ['free-hosted', 'premium-hosted'])).toEqual({
      tier: ['free', 'premium'],
      constructor: ['hosted'],
    });
  });

  it('is null for editions that values do not describe, and for one edition or all', () => {
    expect(describeEditions(dimensioned, ['free-hosted', 'premium-self-managed'])).toBeNull();
    expect(describeEditions(dimensioned, ['free-hosted'])).toBeNull();
    expect(describeEditions(dimensioned, all)).toBeNull();
    expect(describeEditions({ ...dimensioned, editionDimensions: [] }, all.slice(0, 2))).toBeNull();
  });
});

describe('renderEditions', () => {
  it('names values where they say the same, else editions', () => {
    expect(renderEditions(dimensioned, ['free-hosted', 'free-self-managed'])).toBe('Free');
    expect(renderEditions(dimensioned, ['free-hosted', 'premium-hosted'])).toBe('Free and Premium (Hosted)');
    expect(renderEditions(dimensioned, ['premium-self-managed'])).toBe('Premium Self-Managed');
    expect(renderEditions(dimensioned, ['free-hosted', 'premium-self-managed'])).toBe(
      'Free Hosted and Premium Self-Managed',
    );
  });
});

describe('resolveDimensions', () => {
  it('gives conditions and channels the editions of their values', () => {
    const [clause] = dimensioned.clauses;
    expect(clause?.when.editions).toEqual(['premium-hosted', 'premium-self-managed']);
    expect(dimensioned.publishers[0]?.channels[0]?.editions).toEqual(['365-dedicated']);
    expect(clause && renderCondition(dimensioned, clause)).toBe('in Premium');
  });

  it('leaves a policy without dimensions alone', () => {
    const plain = { ...dimensioned, editionDimensions: [] };
    expect(resolveDimensions(plain)).toBe(plain);
  });
});
