import { expect, test } from 'vitest';
import { complainOf } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { tombstoneChain } from './tombstone-chain';

const gone = createSubject('raku', { transitions: [row({ date: '2023-01-01', event: 'removed' })] });
const there = createSubject('shino', { transitions: [row({ date: '2023-01-01', stage: 'trial' })] });

test('reports a subject that moved to, split into or is replaced by a removed one', () => {
  const moved = createSubject('a', {
    transitions: [row({ date: '2023-01-01', event: 'moved', to: 'raku' })],
  });
  const split = createSubject('b', {
    transitions: [row({ date: '2023-01-01', event: 'split', to: ['shino', 'raku'] })],
  });
  const replaced = createSubject('c', { deprecation: { replacement: ['shino', 'raku'] } });
  expect(complainOf(tombstoneChain, moved, split, replaced, gone, there)).toEqual([
    'catalog/a.yaml: "a" moved to "raku", which is gone itself',
    'catalog/b.yaml: "b" was split into "raku", which is gone itself',
    'catalog/c.yaml: "c" is replaced by "raku", which is gone itself',
  ]);
});
test('reports a subject that replaces itself', () => {
  expect(complainOf(tombstoneChain, createSubject('c', { deprecation: { replacement: 'c' } }))).toEqual([
    'catalog/c.yaml: "c" is replaced by itself',
  ]);
});
test('accepts targets that are present, returned or only planned to be removed', () => {
  const back = createSubject('raku', {
    transitions: [
      row({ date: '2023-01-01', event: 'removed' }),
      row({ date: '2023-02-01', event: 'returned' }),
    ],
  });
  const leaving = createSubject('shino', {
    transitions: [
      row({ date: '2023-01-01', stage: 'trial' }),
      row({ date: '2025-01-01', status: 'planned', event: 'removed' }),
    ],
  });
  const one = createSubject('c', { deprecation: { replacement: 'raku' } });
  const other = createSubject('d', { deprecation: { replacement: 'shino' } });
  expect(complainOf(tombstoneChain, one, other, back, leaving)).toEqual([]);
});
