import { beforeEach, describe, expect, it } from 'vitest';
import type { Explorer } from './explorer';
import type { PolicyDocument } from '../policy-document';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { createExplorer } from './explorer';
import { findWeaknesses } from './weakness';
import { toExplorerCatalog } from './to-catalog';
import { toPolicyDocument } from '../policy-document';

const dataset = createDataset([
  createSubject('backed', { transitions: [row({ date: '2022-01-01', stage: 'proven', support: 'backed' })] }),
  createSubject('shared', { transitions: [row({ date: '2022-01-01', stage: 'proven', support: 'shared' })] }),
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
  it('names the answers in the narrower half of their scale, of subjects that are there', () => {
    expect(find('shared')).toEqual(['Help: Help from peers']);
    expect(find('backed', 'studio')).toEqual([]);
    expect(find('gone')).toEqual([]);
  });

  it('tells what an edition narrows for that edition only', () => {
    expect(find('backed', 'home')).toEqual(['Help: Help from peers']);
    expect(find('backed')).toEqual([]);
  });
});
