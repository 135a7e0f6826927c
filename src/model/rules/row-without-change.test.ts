import { expect, test } from 'vitest';
import { complainOf } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { rowWithoutChange } from './row-without-change';

const complain = (...transitions: ReturnType<typeof row>[]): string[] =>
  complainOf(rowWithoutChange, createSubject('celadon', { transitions }));
const trial = row({ date: '2023-01-01', stage: 'trial' });

test('reports an empty row', () => {
  expect(complain(trial, row({ date: '2023-02-01', note: 'Still there.' }))).toEqual([
    'catalog/celadon.yaml: The row of 2023-02-01 changes nothing',
  ]);
});
test('reports a row that repeats the known state', () => {
  expect(complain(trial, row({ date: '2023-02-01', stage: 'trial' }))).toEqual([
    'catalog/celadon.yaml: The row of 2023-02-01 repeats the values of the rows before it',
  ]);
  const offered = { date: '2023-02-01', availability: { home: 'not-offered' as const } };
  expect(complain(row(offered), row({ ...offered, date: '2023-03-01' }))).toHaveLength(1);
  expect(complain(row(offered), row({ ...offered, date: '2023-03-01', reasons: { home: 'Law.' } }))).toEqual(
    [],
  );
});
test('accepts an event, a version and a return to an earlier state', () => {
  expect(
    complain(
      trial,
      row({ date: '2023-02-01', stage: 'proven' }),
      row({ date: '2023-03-01', stage: 'trial', version: '1' }),
      row({ date: '2023-04-01', stage: 'trial', version: '2' }),
      row({ date: '2023-05-01', event: 'removed' }),
    ),
  ).toEqual([]);
});
test('accepts the row that completes a plan, because the plan itself changed nothing', () => {
  expect(
    complain(
      trial,
      row({ date: '2024-01-01', stage: 'proven', status: 'planned' }),
      row({ date: '2024-02-01', stage: 'proven' }),
    ),
  ).toEqual([]);
});
test('compares a part with its own rows', () => {
  const facets = [
    { id: 'rim', name: 'Rim', transitions: [trial, row({ date: '2023-02-01', stage: 'trial' })] },
  ];
  expect(
    complainOf(rowWithoutChange, createSubject('celadon', { transitions: [trial], facets })),
  ).toHaveLength(1);
});
