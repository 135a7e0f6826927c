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

test('reports two overlapping clauses if neither contains the other', () => {
  expect(
    complain(clause('a', { when: { kinds: ['glaze'] } }), clause('b', { when: { editions: ['home'] } })),
  ).toEqual([
    'clauses.1: The clauses "a" and "b" answer "help" for the same case, and neither is more specific',
  ]);
});
test('reports two equal conditions, also in another order', () => {
  expect(complain(clause('a', {}), clause('b', {}))).toHaveLength(1);
  const both = { kinds: ['glaze', 'clay'] };
  expect(
    complain(clause('a', { when: both }), clause('b', { when: { kinds: ['clay', 'glaze'] } })),
  ).toHaveLength(1);
});
test('accepts nested and separate conditions, other sources and other questions', () => {
  expect(complain(clause('a', {}), clause('b', { when: { kinds: ['glaze'] } }))).toEqual([]);
  expect(
    complain(clause('a', { when: { kinds: ['clay'] } }), clause('b', { when: { kinds: ['glaze'] } })),
  ).toEqual([]);
  expect(complain(clause('a', {}), clause('b', { of: { stage: 'proven' } }))).toEqual([]);
  expect(complain(clause('a', {}), clause('b', { expectation: 'cracks' }))).toEqual([]);
});
test('accepts consecutive periods, and reports a shared day', () => {
  const first = clause('a', { until: '2024-01-01' });
  expect(complain(first, clause('b', { from: '2024-01-01' }))).toEqual([]);
  expect(complain(clause('b', { from: '2024-01-01' }), first)).toEqual([]);
  expect(complain(first, clause('b', { from: '2023-12-31' }))).toHaveLength(1);
});
test('compares periods with only an end or only a beginning', () => {
  const ending = clause('a', { until: '2024-01-01' });
  const beginning = clause('a', { from: '2023-01-01' });
  for (const [one, other] of [
    [ending, clause('b', { until: '2023-06-01' })],
    [beginning, clause('b', { until: '2024-01-01' })],
    [beginning, clause('b', { from: '2024-01-01' })],
  ] as const) {
    expect(complain(one, other)).toHaveLength(1);
    expect(complain(other, one)).toHaveLength(1);
  }
});
test('reports conditions that share some kinds and some editions', () => {
  expect(
    complain(
      clause('a', { when: { kinds: ['glaze', 'clay'], editions: ['home'] } }),
      clause('b', { when: { kinds: ['clay'], editions: ['home', 'studio'] } }),
    ),
  ).toHaveLength(1);
});
