import { expect, test } from 'vitest';
import type { PolicyInput } from '../schema/policy';
import { clauseOverlap } from './clause-overlap';
import { complainOfPolicy } from '../../../tests/sample/rule';

type ClauseInput = NonNullable<PolicyInput['clauses']>[number];
const clause = (id: string, more: Partial<ClauseInput>): ClauseInput => ({
  id,
  of: { stage: 'trial' },
  expectation: 'help',
  value: 'slow',
  sentence: 'x',
  ...more,
});
const complain = (...clauses: ClauseInput[]): string[] => complainOfPolicy(clauseOverlap, { clauses });

test('two that overlap and neither contains the other', () => {
  expect(
    complain(clause('a', { when: { kinds: ['glaze'] } }), clause('b', { when: { editions: ['home'] } })),
  ).toEqual([
    'clauses.1: The clauses "a" and "b" answer "help" for the same circumstances, and neither is the more specific one',
  ]);
});
test('two of the same condition, and one of them in another order', () => {
  expect(complain(clause('a', {}), clause('b', {}))).toHaveLength(1);
  const both = { kinds: ['glaze', 'clay'] };
  expect(
    complain(clause('a', { when: both }), clause('b', { when: { kinds: ['clay', 'glaze'] } })),
  ).toHaveLength(1);
});
test('one within the other, side by side, of another source or another question', () => {
  expect(complain(clause('a', {}), clause('b', { when: { kinds: ['glaze'] } }))).toEqual([]);
  expect(
    complain(clause('a', { when: { kinds: ['clay'] } }), clause('b', { when: { kinds: ['glaze'] } })),
  ).toEqual([]);
  expect(complain(clause('a', {}), clause('b', { of: { stage: 'proven' } }))).toEqual([]);
  expect(complain(clause('a', {}), clause('b', { expectation: 'cracks' }))).toEqual([]);
});
test('one after the other in time, and a day of both', () => {
  const first = clause('a', { until: '2024-01-01' });
  expect(complain(first, clause('b', { from: '2024-01-01' }))).toEqual([]);
  expect(complain(clause('b', { from: '2024-01-01' }), first)).toEqual([]);
  expect(complain(first, clause('b', { from: '2023-12-31' }))).toHaveLength(1);
});
