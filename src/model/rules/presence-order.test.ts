import { expect, test } from 'vitest';
import { complainOf } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { presenceOrder } from './presence-order';

const complain = (...transitions: Parameters<typeof row>[0][]): string[] =>
  complainOf(presenceOrder, createSubject('celadon', { transitions: transitions.map(row) })).map((line) =>
    line.replace('catalog/celadon.yaml: ', ''),
  );

test('accepts leaving and returning in turn', () => {
  expect(
    complain(
      { date: '2023-01-01', stage: 'trial' },
      { date: '2023-02-01', event: 'removed' },
      { date: '2023-03-01', event: 'returned', stage: 'proven' },
      { date: '2023-04-01', event: 'moved', to: 'raku' },
    ),
  ).toEqual([]);
});
test('reports a return without a removal', () => {
  expect(complain({ date: '2023-01-01', event: 'returned' })).toEqual(['It returned, but was never removed']);
});
test('reports a second removal', () => {
  expect(complain({ date: '2023-01', event: 'removed' }, { date: '2023-03-01', event: 'removed' })).toEqual([
    'It is removed a second time: it had left the catalog already (January 2023)',
  ]);
});
test('reports a change while the subject is removed', () => {
  const removed = { date: '2023-01-01', event: 'removed' } as const;
  expect(complain(removed, { date: '2023-03-01', stage: 'trial' })).toEqual([
    'It changes after it left the catalog (since 1 January 2023)',
  ]);
  expect(complain(removed, { date: '2023-03-01', availability: { home: 'offered' } })).toHaveLength(1);
  expect(complain(removed, { date: '2023-03-01', version: '2' })).toEqual([]);
});
