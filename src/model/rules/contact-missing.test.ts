import { expect, test } from 'vitest';
import type { PolicyInput } from '../schema/policy';
import { contactMissing } from './contact-missing';
import { createPolicy, today } from '../../../tests/sample/rule';
import { samplePolicy } from '../../../tests/sample/policy';

const expectations: PolicyInput['expectations'] = samplePolicy.expectations.map((expectation) => ({
  ...expectation,
  scale: expectation.scale?.map((value) => ({
    ...value,
    ...(value.id === 'prompt' && { contact: 'team' as const }),
    ...(value.id === 'peers' && { contact: 'community' as const }),
  })),
}));
type Channels = NonNullable<NonNullable<PolicyInput['publishers']>[number]['channels']>;

const complain = (channels: Channels): string[] => {
  const publishers = [{ id: 'kiln', name: 'Kiln and Co', channels }];
  const policy = createPolicy({ expectations, publishers });
  return [...contactMissing.checkPolicy({ policy, today })].map(
    ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
  );
};

const door = { id: 'door', by: 'team', name: 'The door', url: 'https://kiln.example/door' } as const;
const forum = { id: 'forum', by: 'community', name: 'Forum', url: 'https://kiln.example/forum' } as const;

test('reports a promise of help without a channel of those who help', () => {
  expect(complain([door, forum])).toEqual([]);
  expect(complain([])).toEqual([
    'publishers.0.channels: Kiln and Co has no channel for asking its team, but the policy promises "Prompt help"',
    'publishers.0.channels: Kiln and Co has no channel for asking other users, but the policy promises "Help from peers"',
  ]);
  expect(complain([forum])).toHaveLength(1);
});

test('counts a channel only for its support states and editions', () => {
  const states = samplePolicy.supportStates.map(({ id }) => id);
  const promising = samplePolicy.clauses.filter(({ value }) => value === 'prompt');
  expect(promising.length).toBeGreaterThan(0);
  const results = states.map((state) => complain([{ ...door, support: [state] }, forum]).length);
  expect(results).toContain(1);
});

test('ignores policies whose values do not say who helps', () => {
  const policy = createPolicy({});
  expect([...contactMissing.checkPolicy({ policy, today })]).toEqual([]);
});
