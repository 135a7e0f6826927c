import { expect, test } from 'vitest';
import { structureRules } from '.';
import type { PolicyInput } from '../schema/policy';
import type { SubjectInput } from '../schema/subject';
import { createPolicy, today } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { findNameProblem } from './unknown-rule';
import { renderFinding } from '../../../tests/sample/finding';
import { samplePolicy } from '../../../tests/sample/policy';

type ClauseInput = NonNullable<PolicyInput['clauses']>[number];
const clause = (id: string, more: Partial<ClauseInput> = {}): ClauseInput => ({
  id,
  of: { stage: 'trial' },
  expectation: 'help',
  value: 'slow',
  sentence: 'x',
  ...more,
});
const named = (id: string) => ({ id, name: id, description: 'x' });
const scaled = samplePolicy.expectations.find(({ id }) => id === 'help');

/** Policies with a fault, or with something that only looks like one. */
const policies: Readonly<Record<string, Partial<PolicyInput>>> = {
  'the sample': {},
  'ids twice': {
    kinds: [...samplePolicy.kinds, { id: 'clay', name: 'Clay', plural: 'Clays', description: 'x' }],
    editions: [...samplePolicy.editions, named('home')],
    facts: ['K1', 'K2', 'K1'],
    publishers: [
      {
        id: 'kiln',
        name: 'Kiln',
        channels: ['door', 'door'].map((id) => ({ id, by: 'team', name: id, url: 'https://kiln.example/' })),
      },
      { id: 'guild', name: 'Guild' },
    ],
    expectations: samplePolicy.expectations.map((one) =>
      one === scaled ? { ...one, scale: [...(one.scale ?? []), { id: 'slow', name: 'Slow' }] } : one,
    ),
  },
  'ids that nothing has': {
    clauses: [
      clause('a', { of: { stage: 'trail' } }),
      clause('b', { of: { support: 'baked' } }),
      clause('c', { of: { edition: 'homes' } }),
      clause('d', { expectation: 'halp' }),
      clause('e', { value: 'slowly', facts: ['K1', 'K9'] }),
      clause('f', { when: { kinds: ['clay', 'glass'], editions: ['home', 'studios'] } }),
    ],
    transitions: [
      { from: 'sketch', to: 'proved' },
      { from: 'scetch', to: 'trial' },
    ],
  },
  'no facts, and a clause that carries one': { facts: [], clauses: [clause('a', { facts: ['K1'] })] },
  'values without scale, no value with one': {
    clauses: [clause('a', { value: undefined }), clause('b', { expectation: 'purpose' })],
  },
  'a time that is over before it begins': {
    clauses: [
      clause('same', { from: '2024-01-01', until: '2024-01-01' }),
      clause('turned', { from: '2024-01-02', until: '2024-01-01' }),
      clause('right', { from: '2024-01-01', until: '2024-01-02' }),
      clause('begins', { from: '2024-01-02' }),
      clause('ends', { until: '2024-01-01' }),
    ],
  },
  'one after another': {
    clauses: [clause('before', { until: '2024-01-01' }), clause('after', { from: '2024-01-01' })],
  },
  'a year within all time': {
    clauses: [clause('always'), clause('year', { from: '2023-01-01', until: '2024-01-01' })],
  },
  'conditions that overlap, and that do not': {
    clauses: [
      clause('clay', { when: { kinds: ['clay'] } }),
      clause('home', { when: { editions: ['home'] } }),
      clause('glaze', { when: { kinds: ['glaze'], editions: ['studio'] } }),
    ],
  },
  'a clause that two others cover': {
    clauses: [
      clause('any'),
      clause('glaze', { when: { kinds: ['glaze'] } }),
      clause('clay', { when: { kinds: ['clay'] } }),
    ],
  },
  'a clause that two others cover, for a time': {
    clauses: [
      clause('any'),
      clause('glaze', { when: { kinds: ['glaze'] }, until: '2024-01-01' }),
      clause('clay', { when: { kinds: ['clay'] } }),
    ],
  },
  'an edition that does not fit': {
    clauses: [
      clause('never', { of: { edition: 'home' }, when: { editions: ['studio'] } }),
      clause('ever', { of: { edition: 'studio' }, when: { editions: ['studio'] } }),
      clause('other', { of: { support: 'backed' } }),
    ],
  },
  'two axes that answer what has no scale': {
    clauses: [
      clause('a', { expectation: 'purpose', value: undefined }),
      clause('b', { expectation: 'purpose', value: undefined, of: { support: 'backed' } }),
    ],
  },
  'a fact that nothing carries': { facts: ['K1', 'K2'] },
};

const source = 'https://kiln.example/log';
const removed = row({ date: '2023-03-01', event: 'removed' });
const planned = row({ date: '2025-01-01', event: 'removed', status: 'planned' });
const notices = (...more: object[]) => more.map((notice) => ({ announced: '2024-01-01', source, ...notice }));

/** A catalog of subjects with a fault, or with something that only looks like one. */
const subjects: Readonly<Record<string, Partial<SubjectInput>>> = {
  blank: {},
  'by-no-one': { kind: 'glass', publisher: 'kilns' },
  'in-nothing': {
    transitions: [
      row({
        date: '2023-01-01',
        stage: 'trail',
        support: 'baked',
        availability: { home: 'offered', moon: 'offered' },
      }),
    ],
    facets: [{ id: 'rim', name: 'Rim', transitions: [row({ date: '2023-01-01', stage: 'prove' })] }],
  },
  recorded: { transitions: [row({ date: '2023-01-01', stage: 'unknown', support: 'unknown' })] },
  'two-rims': {
    facets: [
      { id: 'rim', name: 'Rim' },
      { id: 'rim', name: 'Other rim' },
    ],
  },
  tomorrow: {
    transitions: [
      row({ date: '2024-06-15', stage: 'trial' }),
      row({ date: '2024-06-16', stage: 'proven' }),
      row({ date: '2024-06', version: '1' }),
      row({ date: '2024-07', version: '2' }),
      row({ date: '2024-08-01', version: '3', status: 'planned' }),
    ],
  },
  'gone-twice': {
    transitions: [
      removed,
      row({ date: '2023-04-01', event: 'removed' }),
      row({ date: '2023-05', event: 'returned' }),
    ],
  },
  'back-from-nowhere': { transitions: [row({ date: '2023-03-01', event: 'returned', stage: 'trial' })] },
  'changed-while-gone': {
    transitions: [
      row({ date: '2023-03', event: 'removed' }),
      row({ date: '2023-04-01', support: 'backed' }),
      row({ date: '2023-04-02', stage: 'trial' }),
      row({ date: '2023-04-03', availability: { home: 'offered' } }),
      row({ date: '2023-04-04', version: '2' }),
      row({ date: '2023-04-05', event: 'returned', stage: 'trial' }),
      row({ date: '2023-04-06', stage: 'proven' }),
    ],
  },
  clashes: {
    transitions: [
      row({ date: '2023-03-05', stage: 'trial', support: 'backed' }),
      row({ date: '2023-03-05', stage: 'proven', event: 'removed' }),
      row({ date: '2023-03', support: 'shared', availability: { home: 'offered' } }),
      row({ date: '2023-04-05', stage: 'sketch', availability: { home: 'offered' } }),
      row({ date: '2023-04-06', stage: 'trial' }),
      row({ date: '2024-04-05', stage: 'proven' }),
    ],
    facets: [
      {
        id: 'rim',
        name: 'Rim',
        transitions: [row({ date: '2023-01', stage: 'trial' }), row({ date: '2023-01', stage: 'proven' })],
      },
    ],
  },
  'ends-twice': { transitions: [planned], deprecation: { notices: notices({ removal: '2025-01-01' }, {}) } },
  'ends-once': { transitions: [planned], deprecation: { notices: notices({ endOfSupport: '2025-01-01' }) } },
  'ends-by-notice': {
    transitions: [row({ date: '2025-01-01', stage: 'retired', status: 'planned' })],
    deprecation: { notices: notices({ removal: '2025-01-01' }) },
  },
  'ends-by-plan': { transitions: [planned] },
  gone: { transitions: [removed] },
  returned: { transitions: [removed, row({ date: '2023-04-01', event: 'returned' })] },
  'moved-on': { transitions: [row({ date: '2023-03-01', event: 'moved', to: 'blank' })] },
  'moved-to-gone': { transitions: [row({ date: '2023-03-01', event: 'moved', to: 'gone' })] },
  'moved-to-itself': { transitions: [row({ date: '2023-03-01', event: 'moved', to: 'moved-to-itself' })] },
  'moved-away': { transitions: [row({ date: '2023-03-01', event: 'moved', to: 'blanc' })] },
  'split-up': {
    transitions: [row({ date: '2023-03-01', event: 'split', to: ['returned', 'gone', 'gonne'] })],
  },
  replaced: { deprecation: { replacement: 'moved-on' } },
  'replaced-well': { deprecation: { replacement: 'returned' } },
  'replaced-by-nothing': { deprecation: { replacement: 'zzzzzzzzzz' } },
};

const list = Object.entries(subjects)
  .map(([id, more]) => createSubject(id, more))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const catalog = { policy: samplePolicy, subjects: list, ids: new Set(list.map(({ id }) => id)), today };

test.each(structureRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const ofPolicies = Object.entries(policies).flatMap(([title, more]) => {
    const found = [...(rule.checkPolicy?.(createPolicy(more)) ?? [])].map(renderFinding);
    return found.length === 0 ? [] : [`## ${title}`, ...found];
  });
  const ofSubjects = [
    ...list.flatMap((subject) => [...(rule.checkSubject?.(subject, catalog) ?? [])]),
    ...(rule.checkCatalog?.(catalog) ?? []),
  ].map(renderFinding);
  expect([`${rule.name}:`, ...ofPolicies, ...ofSubjects].join('\n')).toMatchSnapshot(`what ${name} finds`);
});

test('lists the rules that can be set and excepted', () => {
  expect(findNameProblem('step-back')).toBeNull();
  expect(findNameProblem('docs-prose')).toBeNull();
  expect(findNameProblem('id-unknown')).toEqual({
    message: 'The rule "id-unknown" always applies, because everything else depends on it',
    hint: 'Delete this entry, and fix what the rule finds.',
  });
  expect(findNameProblem('step-bakc')).toEqual({
    message: 'There is no rule "step-bakc"',
    hint: 'Did you mean "step-back"?',
  });
  expect(findNameProblem('xyz')?.hint).toMatch(
    /^Known: step-back, return-from-end, .*, docs-id, docs-prose\.$/,
  );
});
