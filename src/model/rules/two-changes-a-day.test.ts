import { expect, test } from 'vitest';
import { complainOf } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { twoChangesADay } from './two-changes-a-day';

const complain = (...transitions: Parameters<typeof row>[0][]): string[] =>
  complainOf(twoChangesADay, createSubject('celadon', { transitions: transitions.map(row) })).map((line) =>
    line.replace('catalog/celadon.yaml: ', ''),
  );

test('reports one axis that changes twice on a day', () => {
  expect(complain({ date: '2024-01-01', stage: 'trial' }, { date: '2024-01-01', stage: 'proven' })).toEqual([
    'Two rows change the stage on 1 January 2024, and nothing says which came last',
  ]);
  expect(
    complain({ date: '2024-01-01', support: 'backed' }, { date: '2024-01-01', support: 'shared' })[0],
  ).toContain('the support state');
  const offer = { date: '2024-01-01', availability: { home: 'offered' as const } };
  expect(complain(offer, offer)[0]).toContain('the availability in "home"');
  const gone = { date: '2024-01-01', event: 'removed' as const };
  expect(complain(gone, gone)[0]).toContain('whether it is in the catalog');
});
test('reports a month and a day within it', () => {
  expect(complain({ date: '2024-01', stage: 'trial' }, { date: '2024-01-09', stage: 'proven' })).toEqual([
    'Two rows change the stage in January 2024, and nothing says which came last',
  ]);
  expect(complain({ date: '2024-01', stage: 'trial' }, { date: '2024-02-01', stage: 'proven' })).toEqual([]);
});
test('accepts two axes on one day, and one axis on two days', () => {
  expect(complain({ date: '2024-01-01', stage: 'trial' }, { date: '2024-01-01', support: 'backed' })).toEqual(
    [],
  );
  expect(complain({ date: '2024-01-01', stage: 'trial' }, { date: '2024-01-02', stage: 'proven' })).toEqual(
    [],
  );
});
test('reports the first and last of three rows', () => {
  expect(
    complain(
      { date: '2024-01', stage: 'trial' },
      { date: '2024-01-20', support: 'backed' },
      { date: '2024-01-05', stage: 'proven' },
    ),
  ).toHaveLength(1);
});
test('reports a day within the month of a later row', () => {
  expect(complain({ date: '2024-01-31', stage: 'proven' }, { date: '2024-01', stage: 'trial' })).toEqual([
    'Two rows change the stage in January 2024, and nothing says which came last',
  ]);
  expect(complain({ date: '2024-01-09', stage: 'trial' }, { date: '2024-02', stage: 'proven' })).toEqual([]);
});
test('reports each clashing axis once for four rows of a month', () => {
  expect(
    complain(
      { date: '2024-01-09', stage: 'trial' },
      { date: '2024-01-20', support: 'backed' },
      { date: '2024-01', stage: 'proven', support: 'shared' },
    ),
  ).toEqual([
    'Two rows change the stage in January 2024, and nothing says which came last',
    'Two rows change the support state in January 2024, and nothing says which came last',
  ]);
});
