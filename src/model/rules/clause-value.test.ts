import { expect, test } from 'vitest';
import { clauseValue } from './clause-value';
import { complainOfPolicy } from '../../../tests/sample/rule';

test('reports a value that is not on the scale, and an end before the beginning', () => {
  const base = { of: { stage: 'trial' }, sentence: 'x' };
  expect(
    complainOfPolicy(clauseValue, {
      clauses: [
        { ...base, id: 'a', expectation: 'help' },
        { ...base, id: 'b', expectation: 'purpose', value: 'slow' },
        { ...base, id: 'c', expectation: 'help', value: 'slow', from: '2024-01-02', until: '2024-01-02' },
        { ...base, id: 'd', expectation: 'help', value: 'slow', from: '2024-01-01', until: '2024-01-02' },
        { ...base, id: 'e', expectation: 'nothing', value: 'slow' },
      ],
    }),
  ).toEqual([
    'clauses.0: The clause "a" has no value, and "help" has a scale',
    'clauses.1.value: The clause "b" has a value, and "purpose" has no scale',
    'clauses.2.until: The clause "c" ends on 2024-01-02, which is not after its start on 2024-01-02',
  ]);
});
