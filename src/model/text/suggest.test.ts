import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, renderSuggestion, suggest } from './suggest';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 8 });

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['kiln', 'kiln', 0],
    ['kiln', 'klin', 1],
    ['kiln', 'kilns', 1],
    ['kiln', 'kin', 1],
    ['kiln', 'kilt', 1],
    ['kiln', 'milk', 2],
    ['ab', 'ba', 1],
    ['ab', 'ca', 2],
    ['ab', 'bc', 2],
    ['kilnab', 'kilnba', 1],
    ['', 'abc', 3],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  it('is symmetric, zero only for equal texts, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 99);
        expect(editDistance(b, a, 99)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('gives up beyond its limit and is exact within', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, limit) => {
        const exact = editDistance(a, b, 99);
        expect(editDistance(a, b, limit)).toBe(exact <= limit ? exact : limit + 1);
      }),
    );
  });
});

describe('suggest', () => {
  const known = ['source-mysql', 'source-postgres', 'source-postgres-strict', 'destination-mysql', 'ash'];

  it('finds mistyped ids, best first', () => {
    expect(suggest('source-postgers', known)[0]).toBe('source-postgres');
    expect(suggest('Source-MySQL', known)[0]).toBe('source-mysql');
    expect(suggest('ahs', known)).toEqual(['ash']);
  });

  it('finds a part of an id, and an id within the typed text', () => {
    expect(suggest('mysql', known)).toEqual(['source-mysql', 'destination-mysql']);
    expect(suggest('the-ash-glaze-of-old', known)).toEqual(['ash']);
  });

  it('finds nothing if nothing is near', () => {
    expect(suggest('kubernetes-operator', known)).toEqual([]);
    expect(suggest('', ['source-mysql'])).toEqual([]);
    expect(suggest('so', known)).toEqual([]);
  });

  it('returns at most the requested number', () => {
    expect(suggest('source', known, 1)).toHaveLength(1);
    expect(suggest('source-m', ['source-a', 'source-b', 'source-c', 'source-d'])).toEqual([
      'source-a',
      'source-b',
      'source-c',
    ]);
  });

  it('sorts by distance, then by id, whatever the order of the known ids', () => {
    expect(suggest('source-x', ['source-b', 'source-c', 'source-a'])).toEqual([
      'source-a',
      'source-b',
      'source-c',
    ]);
    expect(suggest('ashe', ['ashier', 'ash', 'ashen', 'ashe'])).toEqual(['ashe', 'ash', 'ashen']);
    expect(suggest('mysql', ['destination-mysql', 'source-mysql'])).toEqual([
      'source-mysql',
      'destination-mysql',
    ]);
  });

  it('requires at least three letters for a part of an id', () => {
    expect(suggest('ash', ['the-ash-glaze'])).toEqual(['the-ash-glaze']);
    expect(suggest('as', ['the-ash-glaze'])).toEqual([]);
    expect(suggest('the-ox-glaze-of-old', ['ox'])).toEqual([]);
    expect(suggest('the-ash-glaze-of-old', ['ash'])).toEqual(['ash']);
  });

  it('is fast for very long input', () => {
    expect(suggest('x'.repeat(100_000), known)).toEqual([]);
  });
});

describe('renderSuggestion', () => {
  it('asks, or returns the alternative', () => {
    expect(renderSuggestion('ahs', ['ash'], 'List them.')).toBe('Did you mean "ash"?');
    expect(renderSuggestion('mysql', ['a-mysql', 'b-mysql'], 'List them.')).toBe(
      'Did you mean "a-mysql" or "b-mysql"?',
    );
    expect(renderSuggestion('zzz', ['ash'], 'List them.')).toBe('List them.');
  });
});
