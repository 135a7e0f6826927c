import { expect, test } from 'vitest';
import { check, policy, subject } from './bad-inputs.test-support';

test.each([
  ['category', 'glazs', 'category "glazs" is not in the policy', '"glazes"? If not, add it to "categories"'],
  [
    'subtype',
    'celadno',
    'subcategory "celadno" is not in the policy',
    '"celadon"? If not, add it to "subtypes"',
  ],
])('a %s that is nearly one of the policy is a fault, and another one is not', (key, typed, said, meant) => {
  const listed = `${policy}categories: [{ id: glazes, name: Glaze, plural: Glazes }]\nsubtypes: [{ id: celadon, name: Celadon }]\n`;
  const find = (value: string): string[] =>
    check({
      'policy.yaml': listed,
      'catalog/celadon.yaml': subject.replace('description: Green.', `${key}: ${value}`),
    });
  expect(find(typed)).toEqual([
    `catalog/celadon.yaml:4:${key.length + 3} The ${said}. Did you mean ${meant} of the policy.`,
  ]);
  expect(find('tools')).toEqual([]);
});

test('an id that is missing because two entries have the same one leads to these entries', () => {
  const repeated = policy.replace('id: beta, name', 'id: trial, name');
  const hint = 'Two entries have the id "trial". If one of them should be "beta", correct the entry.';
  expect(check({ 'policy.yaml': repeated })).toEqual([
    `catalog/celadon.yaml:12:12 There is no stage "beta". ${hint}`,
    `catalog/shino.yaml:12:12 There is no stage "beta". ${hint}`,
    'policy.yaml:13:11 The id "trial" is taken by an earlier entry of "stages". Choose another id, or delete one of the two.',
    `policy.yaml:18:18 There is no stage "beta". ${hint}`,
  ]);
});
