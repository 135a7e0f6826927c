import { beforeEach, describe, expect, it } from 'vitest';
import type { Explorer } from './explorer';
import type { PolicyDocument } from '../documents/policy-document';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { createExplorer } from './explorer';
import { findWeaknesses } from './weakness';
import { open } from './selection.test-support';
import { toExplorerCatalog } from './to-catalog';
import { toPolicyDocument } from '../documents/policy-document';

const dataset = createDataset([
  createSubject('backed', { transitions: [row({ date: '2022-01-01', stage: 'proven', support: 'backed' })] }),
  createSubject('shared', { transitions: [row({ date: '2022-01-01', stage: 'proven', support: 'shared' })] }),
  createSubject('one-edition', {
    transitions: [
      row({
        date: '2022-01-01',
        stage: 'proven',
        support: 'shared',
        availability: { studio: 'not-offered' },
      }),
    ],
  }),
  createSubject('gone', {
    transitions: [
      row({ date: '2022-01-01', stage: 'proven', support: 'shared' }),
      row({ date: '2023-01-01', event: 'removed' }),
    ],
  }),
]);
let policy: PolicyDocument;
let explorer: Explorer;
beforeEach(() => {
  const document = toPolicyDocument(dataset);
  policy = {
    ...document,
    expectations: document.expectations.map((expectation) =>
      expectation.id === 'help' ? { ...expectation, group: 'help' as const } : expectation,
    ),
  };
  explorer = createExplorer(toExplorerCatalog(dataset), policy);
});
const find = (id: string, edition: string | null = null) =>
  findWeaknesses({ id, edition, asOf: null }, policy, explorer);

describe('findWeaknesses', () => {
  it('lists answers in the weaker half of their scale, for present subjects', () => {
    expect(find('shared')).toEqual(['Help: Help from peers']);
    expect(find('backed', 'studio')).toEqual([]);
    expect(find('gone')).toEqual([]);
  });

  it('checks only editions that offer the subject', () => {
    expect(find('one-edition')).toEqual(['Help: Help from peers']);
    expect(find('one-edition', 'studio')).toEqual([]);
  });

  it('reports the limit of an edition for that edition only', () => {
    expect(find('backed', 'home')).toEqual(['Help: Help from peers']);
    expect(find('backed')).toEqual([]);
  });

  it('checks the first expectation with a scale of each group, production use before help', () => {
    const named = (wanted: string) => {
      const found = policy.expectations.find(({ id }) => id === wanted);
      if (found === undefined) throw new Error(`The sample has an expectation "${wanted}"`);
      return found;
    };
    const expectations = [
      named('help'),
      { ...named('cracks'), id: 'other', group: 'help' as const },
      { ...named('purpose'), group: 'use' as const },
      { ...named('cracks'), group: 'use' as const },
    ];
    const sketch = open([
      createSubject('raku', {
        transitions: [
          row({ date: '2022-01-01', stage: 'trial', support: 'backed' }),
          row({ date: '2023-01-01', stage: 'sketch', support: 'shared' }),
        ],
      }),
    ]);
    const explorerOf = createExplorer(sketch.catalog, policy);
    const tell = (asOf: string | null) =>
      findWeaknesses({ id: 'raku', edition: null, asOf }, { ...policy, expectations }, explorerOf);
    expect(tell(null)).toEqual(['Cracks: Sometimes', 'Help: Help from peers']);
    expect(tell('2022-06-01')).toEqual([]);
  });

  it('accepts the better half of a scale and silence', () => {
    const clay = open([
      createSubject('slow', { transitions: [row({ date: '2022-01-01', stage: 'sketch' })] }),
      createSubject('mute', { transitions: [row({ date: '2022-01-01', stage: 'trial' })] }),
    ]);
    const explorerOf = createExplorer(clay.catalog, policy);
    const tell = (id: string) => findWeaknesses({ id, edition: 'studio', asOf: null }, policy, explorerOf);
    expect([tell('slow'), tell('mute'), tell('nobody')]).toEqual([[], [], []]);
  });
});
