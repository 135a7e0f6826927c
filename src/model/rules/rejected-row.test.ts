import { expect, test } from 'vitest';
import { complainOf } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { rejectedRow } from './rejected-row';

type Rejected = NonNullable<Parameters<typeof createSubject>[1]>['rejected'];

const complain = (rejected: Rejected, written: Parameters<typeof row>[0]): string[] =>
  complainOf(rejectedRow, createSubject('celadon', { transitions: [row(written)], rejected }));

const reason = 'The kiln was cold.';

test.each([
  [{ stage: 'trial' }, { stage: 'trial' }],
  [{ support: 'backed' }, { support: 'backed' }],
  [{ availability: { home: 'offered' } }, { availability: { home: 'offered' } }],
  [{ event: 'removed' }, { event: 'removed' }],
] as const)('reports a row that the record itself rejects: %j', (rejected, written) => {
  const date = '2023-01-01';
  expect(complain([{ date, reason, ...rejected }], { date, ...written })).toEqual([
    'catalog/celadon.yaml: The record rejects its own row of 1 January 2023',
  ]);
});

test('accepts another day, another value and a plan', () => {
  const rejected = [{ date: '2023-01-01', stage: 'trial', reason }];
  expect(complain(rejected, { date: '2023-01-02', stage: 'trial' })).toEqual([]);
  expect(complain(rejected, { date: '2023-01-01', stage: 'proven' })).toEqual([]);
  expect(complain(rejected, { date: '2023-01-01', stage: 'trial', status: 'planned' })).toEqual([]);
});
