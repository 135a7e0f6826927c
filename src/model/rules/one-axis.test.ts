import { expect, test } from 'vitest';
import { complainOfPolicy } from '../../../tests/sample/rule';
import { oneAxis } from './one-axis';

test('reports an expectation without a scale that two axes answer', () => {
  const clause = { expectation: 'purpose', sentence: 'x' };
  const clauses = [
    { ...clause, id: 'a', of: { stage: 'trial' } },
    { ...clause, id: 'b', of: { stage: 'proven' } },
    { ...clause, id: 'c', of: { support: 'backed' } },
  ];
  expect(complainOfPolicy(oneAxis, { clauses })).toEqual([
    'clauses.2.of: "purpose" has no scale, but two axes answer it: "a" by stage, "c" by support',
  ]);
  expect(complainOfPolicy(oneAxis, { clauses: clauses.slice(0, 2) })).toEqual([]);
});
test('accepts answers of several axes if there is a scale', () => {
  const clause = { expectation: 'help', value: 'slow', sentence: 'x' };
  expect(
    complainOfPolicy(oneAxis, {
      clauses: [
        { ...clause, id: 'a', of: { stage: 'trial' } },
        { ...clause, id: 'c', of: { support: 'backed' } },
      ],
    }),
  ).toEqual([]);
});
