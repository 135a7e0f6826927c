import { expect, test } from 'vitest';
import { axisNotApplicable } from './axis-not-applicable';
import { createPolicy, today } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { endOfSupportMissing } from './end-of-support-missing';
import { renderFinding } from '../../../tests/sample/finding';
import { supportUnknown } from './support-unknown';

const catalog = { policy: createPolicy({}), today };
const source = 'https://kiln.example/log';
const backed = [row({ date: '2024-01-01', stage: 'retired', support: 'backed' })];
const record = {
  transitions: backed,
  facets: [{ id: 'rim', name: 'Rim', transitions: backed }],
  rejected: [{ date: '2024-01-01', support: 'backed', source, reason: 'Another item is meant.' }],
  deprecation: { notices: [{ announced: '2024-01-01', endOfSupport: '2024-05-01', source }] },
};

test('finds each support state and each end of support of an item that cannot have one', () => {
  const find = (...made: Parameters<typeof createSubject>) => [
    ...(axisNotApplicable.checkSubject?.(createSubject(...made), catalog) ?? []),
  ];
  expect(find('a', record)).toEqual([]);
  expect(
    find('a', record, ['support']).map(({ path }) => path.filter((key) => typeof key !== 'object')),
  ).toEqual([
    ['transitions', 'support'],
    ['facets', 0, 'transitions', 'support'],
    ['rejected', 0, 'support'],
    ['deprecation', 'notices', 0, 'endOfSupport'],
  ]);
  const [first] = find('a', record, ['support']);
  expect(first && renderFinding(first)).toContain(
    'The policy says that an item of the kind Glaze has no support state',
  );
});

test('finds each availability and the publisher of an item that cannot have one', () => {
  const transitions = [row({ date: '2024-01-01', stage: 'retired', availability: { kit: 'offered' } })];
  const rejected = [
    {
      date: '2024-01-01',
      availability: { kit: 'offered' as const },
      source,
      reason: 'Another item is meant.',
    },
  ];
  const item = createSubject('a', { transitions, rejected }, ['editions', 'publisher']);
  const found = [...(axisNotApplicable.checkSubject?.(item, catalog) ?? [])];
  expect(found.map(({ path }) => path.filter((key) => typeof key !== 'object'))).toEqual([
    ['transitions', 'availability'],
    ['rejected', 0, 'availability'],
    ['publisher'],
  ]);
  expect(found.map(renderFinding).join(' ')).toMatch(/has no editions.*`editions` from.*has no publisher/s);
});

test('no other rule asks such an item for its support state or for its end', () => {
  const stages = { transitions: [row({ date: '2024-01-01', stage: 'retired' })] };
  for (const rule of [supportUnknown, endOfSupportMissing]) {
    expect([...rule.findBreaches(createSubject('a', stages), catalog)]).not.toEqual([]);
    const without = createSubject('a', stages, ['support']);
    expect([...rule.findBreaches(without, catalog)]).toEqual([]);
    expect(rule.concerns(without, catalog)).toBe(false);
  }
});
