import { expect, test } from 'vitest';
import type { Snapshot } from './track';
import { toStepChanges } from './step-change';

const before: Snapshot = {
  presence: 'present',
  to: [],
  stage: 'sketch',
  support: 'shared',
  offers: ['unknown', 'offered'],
  planned: false,
};
const changes = (now: Partial<Snapshot>, from: Partial<Snapshot> = {}) =>
  toStepChanges({ ...before, ...from }, { ...before, ...now }, ['studio', 'home']);

test('returns nothing for a step without changes', () => {
  expect(changes({})).toEqual([]);
  expect(changes({ planned: true })).toEqual([]);
  expect(toStepChanges({ ...before, offers: [] }, { ...before, offers: [] }, ['studio'])).toEqual([]);
});
test('returns each changed axis with old and new value', () => {
  expect(changes({ stage: 'trial' })).toEqual([{ axis: 'stage', from: 'sketch', to: 'trial' }]);
  expect(changes({ support: 'backed' })).toEqual([{ axis: 'support', from: 'shared', to: 'backed' }]);
  expect(changes({ offers: ['offered', 'not-offered'] })).toEqual([
    { axis: 'availability', edition: 'studio', from: 'unknown', to: 'offered' },
    { axis: 'availability', edition: 'home', from: 'offered', to: 'not-offered' },
  ]);
});
test('treats an edition without a record as unknown before', () => {
  expect(changes({ offers: ['offered'] }, { offers: [] })).toEqual([
    { axis: 'availability', edition: 'studio', from: 'unknown', to: 'offered' },
  ]);
  expect(changes({ offers: [] }, { offers: ['unknown', 'offered'] })).toEqual([
    { axis: 'availability', edition: 'home', from: 'offered', to: 'unknown' },
  ]);
});
test('returns the successors of a removed subject, and the return of a present one', () => {
  const event = (now: Partial<Snapshot>, from?: Partial<Snapshot>) => changes(now, from);
  expect(event({ presence: 'removed' })).toEqual([{ axis: 'presence', event: { is: 'removed' } }]);
  expect(event({ presence: 'moved', to: ['heir'] })).toEqual([
    { axis: 'presence', event: { is: 'moved', to: ['heir'] } },
  ]);
  expect(event({ presence: 'moved' })).toEqual([{ axis: 'presence', event: { is: 'removed' } }]);
  expect(event({ presence: 'split', to: ['heir', 'twin'] })).toEqual([
    { axis: 'presence', event: { is: 'split', to: ['heir', 'twin'] } },
  ]);
  expect(event({}, { presence: 'removed' })).toEqual([{ axis: 'presence', event: { is: 'returned' } }]);
});
