import { expect, test } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { toExplorerCatalog } from './to-catalog';
import { toPolicyDocument } from '../documents/policy-document';
import { toVocabulary } from './vocabulary';

const toWords = (...subjects: Parameters<typeof createSubject>[]) => {
  const dataset = createDataset(subjects.map((made) => createSubject(...made)));
  return toVocabulary(toPolicyDocument(dataset), toExplorerCatalog(dataset));
};

test('the values of the policy are in its order, unknown last', () => {
  expect(toWords()).toMatchObject({
    stage: ['sketch', 'trial', 'proven', 'retired', 'unknown'],
    support: ['backed', 'shared', 'unknown'],
    kind: ['glaze', 'clay'],
    category: [],
    subtype: [],
    publisher: [],
  });
});
test('values that follow from the data are listed if a subject has them', () => {
  const transitions = [row({ date: '2024-01-01', stage: 'trial' })];
  expect(toWords(['a', { transitions }, ['support']]).support).toEqual([
    'backed',
    'shared',
    'not-applicable',
    'unknown',
  ]);
});
test('the values of the catalog are unique, sorted and not empty', () => {
  expect(
    toWords(
      ['a', { category: 'matt', publisher: 'kiln' }],
      ['b', { category: 'glossy', subtype: 'ash', publisher: 'guild' }],
      ['c', { category: 'matt', publisher: 'kiln' }],
      ['d', {}],
    ),
  ).toMatchObject({ category: ['glossy', 'matt'], subtype: ['ash'], publisher: ['guild', 'kiln'] });
});
