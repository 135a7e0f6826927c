import { expect, it } from 'vitest';
import { readDataset } from '../../dataset';
import { toPolicyDocument } from '../../model/documents/policy-document';
import { toOfferName } from './words';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const policy = toPolicyDocument(dataset);
const [edition] = policy.editions;
if (edition === undefined) throw new Error('The dataset has no edition');

it('names an availability with its edition', () => {
  const nameIn = (value: string): string => toOfferName(policy, value, edition.id);
  expect(nameIn('offered')).toBe(`Offered in ${edition.name}`);
  expect(nameIn('not-offered')).toBe(`Not offered in ${edition.name}`);
  expect(nameIn('unknown')).toBe(`Availability not recorded in ${edition.name}`);
});

it('names an availability without a chosen edition', () => {
  expect(toOfferName(policy, 'not-offered', null)).toBe('Not offered in at least one edition');
  expect(toOfferName(policy, 'unknown', null)).toBe('Availability not recorded in at least one edition');
});

it('names no edition for items without editions', () => {
  for (const own of [edition.id, null])
    expect(toOfferName(policy, 'not-applicable', own)).toBe('Editions not applicable');
});
