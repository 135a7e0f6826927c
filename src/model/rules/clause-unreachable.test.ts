import { expect, test } from 'vitest';
import type { PolicyInput } from '../schema/policy';
import { clauseUnreachable } from './clause-unreachable';
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
const complain = (...clauses: ClauseInput[]): string[] => complainOfPolicy(clauseUnreachable, { clauses });

test('reports a clause that more specific ones cover completely', () => {
  expect(
    complain(
      clause('any', {}),
      clause('glaze', { when: { kinds: ['glaze'] } }),
      clause('clay', { when: { kinds: ['clay'] } }),
    ),
  ).toEqual(['clauses.0: The clause "any" never applies: more specific clauses cover all its cases']);
});
test("reports an edition's clause whose condition names another edition", () => {
  expect(complain(clause('a', { of: { edition: 'home' }, when: { editions: ['studio'] } }))).toHaveLength(1);
  expect(complain(clause('a', { of: { edition: 'home' }, when: { editions: ['home'] } }))).toEqual([]);
});
test('accepts a clause that is covered only for some time', () => {
  expect(
    complain(
      clause('any', {}),
      clause('glaze', { when: { kinds: ['glaze'] }, from: '2024-01-01' }),
      clause('clay', { when: { kinds: ['clay'] } }),
    ),
  ).toEqual([]);
});
test('does not count clauses of another question or source as cover', () => {
  const cover = (more: Partial<ClauseInput>): ClauseInput[] => [
    clause('any', {}),
    clause('glaze', { when: { kinds: ['glaze'] }, ...more }),
    clause('clay', { when: { kinds: ['clay'] }, ...more }),
  ];
  expect(complain(...cover({ expectation: 'cracks', value: 'never' }))).toEqual([]);
  expect(complain(...cover({ of: { stage: 'proven' } }))).toEqual([]);
  expect(complain(...cover({ of: { support: 'backed' } }))).toEqual([]);
});
test('leaves a condition with an unknown id to another rule', () => {
  expect(complain(clause('a', { when: { editions: ['stduio'] } }))).toEqual([]);
  expect(complain(clause('a', { when: { kinds: ['glaez'] } }))).toEqual([]);
});
