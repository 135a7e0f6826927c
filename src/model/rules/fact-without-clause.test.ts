import { expect, test } from 'vitest';
import { complainOfPolicy } from '../../../tests/sample/rule';
import { factWithoutClause } from './fact-without-clause';

test('reports a fact that is in no clause', () => {
  expect(complainOfPolicy(factWithoutClause, { facts: ['K1', 'K2'] })).toEqual([
    'facts.1: No clause has the fact "K2"',
  ]);
});
