import { expect, test } from 'vitest';
import { findDisagreement } from './disagreement';
import { readDataset } from '../../dataset';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const { policy } = dataset;
const [pair] = policy.disagreements;
if (pair === undefined) throw new Error('The dataset has no disagreement');

test('names a stage and a support state that do not go together, with the reason from the policy', () => {
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((each) => each.id === id)?.name ?? '?';
  expect(findDisagreement(policy, pair)).toEqual({
    text: `The release stage is ${nameIn(policy.stages, pair.stage)}, but the support state is ${nameIn(policy.supportStates, pair.support)}`,
    because: pair.because,
  });
});

test('finds no disagreement with unknown values', () => {
  expect(findDisagreement(policy, { ...pair, support: 'unknown' })).toBeNull();
  expect(findDisagreement({ ...policy, disagreements: [] }, pair)).toBeNull();
});
