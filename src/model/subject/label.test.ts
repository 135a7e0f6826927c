import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySubjects } from '../../../tests/sample/arbitrary';
import { createSubject } from '../../../tests/sample/subject';
import { deriveLabels, toCategoryName } from './label';
import { samplePolicy } from '../../../tests/sample/policy';

const labels = (...subjects: ReturnType<typeof createSubject>[]) =>
  Object.fromEntries(deriveLabels(samplePolicy, subjects));

describe('deriveLabels', () => {
  it('keeps a name that is unique, and adds the category', () => {
    expect(
      labels(createSubject('a', { name: 'Shino' }), createSubject('b', { name: 'Raku', category: 'matt' })),
    ).toEqual({ a: 'Shino', b: 'Raku, matt' });
  });

  it('does not repeat a category that the name contains', () => {
    expect(labels(createSubject('a', { name: 'glaze-matt-v2', category: 'matt' }))).toEqual({
      a: 'glaze-matt-v2',
    });
  });

  it('adds nothing else if the category distinguishes two subjects', () => {
    expect(
      labels(
        createSubject('a', { name: 'Shino', category: 'matt' }),
        createSubject('b', { name: 'SHINO', category: 'glossy' }),
      ),
    ).toEqual({ a: 'Shino, matt', b: 'SHINO, glossy' });
  });

  it('adds as many qualifiers as three subjects need', () => {
    expect(
      labels(
        createSubject('a', { name: 'Shino', category: 'matt' }),
        createSubject('b', { name: 'Shino', category: 'glossy' }),
        createSubject('c', { name: 'Shino', category: 'matt', publisher: 'guild' }),
      ),
    ).toEqual({ a: 'Shino, matt, Kiln and Co', b: 'Shino, glossy', c: 'Shino, matt, The Guild' });
  });

  it('uses the kind, and finally the id', () => {
    expect(
      labels(createSubject('a', { name: 'Shino' }), createSubject('b', { name: 'Shino', kind: 'clay' })),
    ).toEqual({ a: 'Shino, glaze', b: 'Shino, clay' });
    expect(labels(createSubject('a', { name: 'Shino' }), createSubject('b', { name: 'Shino' }))).toEqual({
      a: 'Shino, a',
      b: 'Shino, b',
    });
  });

  it('distinguishes a subject with a category from one without', () => {
    expect(
      labels(createSubject('a', { name: 'Shino' }), createSubject('b', { name: 'Shino', category: 'matt' })),
    ).toEqual({ a: 'Shino, a', b: 'Shino, matt' });
  });

  it('treats different Unicode compositions of a letter as equal', () => {
    expect(
      Object.values(labels(createSubject('a', { name: 'É' }), createSubject('b', { name: 'E\u0301' }))),
    ).toEqual(['É, a', 'E\u0301, b']);
  });

  it('distinguishes names that read the same, and keeps different numbers', () => {
    expect(
      labels(
        createSubject('a', { name: 'Shino.red', category: 'matt' }),
        createSubject('b', { name: 'Shino Red', category: 'glossy' }),
        createSubject('c', { name: 'Kiln 1.1' }),
        createSubject('d', { name: 'Kiln 11' }),
      ),
    ).toEqual({ a: 'Shino.red, matt', b: 'Shino Red, glossy', c: 'Kiln 1.1', d: 'Kiln 11' });
  });

  it('distinguishes a qualified name from a subject with that name', () => {
    expect(
      labels(
        createSubject('a', { name: 'Shino', category: 'matt' }),
        createSubject('b', { name: 'Shino', category: 'glossy' }),
        createSubject('c', { name: 'Shino, matt' }),
      ),
    ).toEqual({ a: 'Shino, matt, a', b: 'Shino, glossy', c: 'Shino, matt, c' });
  });

  it('never gives two subjects the same label', () => {
    fc.assert(
      fc.property(arbitrarySubjects, (subjects) => {
        const all = [...deriveLabels(samplePolicy, subjects).values()].map((label) => label.toLowerCase());
        expect(new Set(all).size).toBe(subjects.length);
      }),
    );
  });
});

it('a label keeps the capital letter of a proper noun', () => {
  const kind = {
    id: 'operator',
    name: 'Kubernetes operator',
    plural: 'Kubernetes operators',
    properNoun: true,
  };
  const policy = { ...samplePolicy, kinds: [...samplePolicy.kinds, kind] };
  const labels = deriveLabels(policy, [
    createSubject('raku', { name: 'Raku' }),
    createSubject('raku-operator', { name: 'Raku', kind: 'operator' }),
  ]);
  expect(labels.get('raku-operator')).toBe('Raku, Kubernetes operator');
});

describe('toCategoryName', () => {
  it('returns the id if the policy has no name', () => {
    expect(toCategoryName(samplePolicy, 'matt')).toBe('Matt');
    expect(toCategoryName(samplePolicy, 'wild')).toBe('wild');
  });
});
