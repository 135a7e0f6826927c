import { expect, test } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { deriveDocumentContext } from './to-subject-document';
import { listSubjects } from './subject-list';

const at = (id: string, name: string, stage: string, support: string, kind = 'glaze') =>
  createSubject(id, { name, kind, transitions: [row({ date: '2022-01-01', stage, support })] });
const subjects = [
  at('c', 'Ash', 'trial', 'backed'),
  at('a', 'Raku', 'trial', 'shared'),
  at('b', 'Celadon', 'proven', 'backed', 'clay'),
  createSubject('gone', { transitions: [row({ date: '2022-01-01', event: 'removed' })] }),
  createSubject('to-come'),
];
const list = (filter: Parameters<typeof listSubjects>[1]) =>
  listSubjects(deriveDocumentContext(createDataset(subjects)), filter);
const ids = (filter: Parameters<typeof list>[0]) => list(filter).map(({ id }) => id);

test('each part of a filter selects present subjects with its value, sorted by label', () => {
  expect(ids({})).toEqual(['c', 'b', 'a']);
  expect(ids({ stage: 'trial' })).toEqual(['c', 'a']);
  expect(ids({ support: 'backed' })).toEqual(['c', 'b']);
  expect(ids({ kind: 'clay' })).toEqual(['b']);
  expect(ids({ kind: 'clay', stage: 'trial' })).toEqual([]);
  expect(list({ kind: 'clay' })).toMatchObject([{ stage: { id: 'proven' }, support: { id: 'backed' } }]);
});
