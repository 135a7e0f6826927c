import { expect, test } from 'vitest';
import type { Level } from '../api/parts';
import { createSubject, row } from '../../../tests/sample/subject';
import { deriveListReport } from './list-report';
import { createExplorer } from './explorer';
import { firstView } from './view';
import { readFor } from '../../../tests/artifacts/published';
import { toExplorerCatalog } from './to-catalog';
import { toPolicyDocument } from '../documents/policy-document';
import { openExplorer } from './selection.test-support';

const end = (removal: string) => ({
  notices: [{ announced: '2024-01-01', removal, source: 'https://kiln.example/end' }],
});
const at = (date: string, stage: string, support?: string) => row({ date, stage, support });
const subjects = [
  createSubject('back', {
    transitions: [
      at('2022-01-01', 'proven', 'backed'),
      row({ date: '2024-02-01', event: 'removed' }),
      row({ date: '2024-03-01', event: 'returned', stage: 'proven', support: 'backed' }),
    ],
  }),
  createSubject('ending', {
    transitions: [at('2022-01-01', 'proven', 'backed'), at('2024-02-01', 'retired')],
    deprecation: end('2024-06-15'),
  }),
  createSubject('ended', {
    transitions: [at('2022-01-01', 'proven', 'backed')],
    deprecation: end('2024-06-14'),
  }),
  createSubject('torn', {
    transitions: [at('2022-01-01', 'sketch', 'backed')],
    deprecation: end('2024-08-01'),
    breakingChanges: [{ version: '2', deadline: '2024-07-01' }],
  }),
  createSubject('open', {
    transitions: [row({ date: '2024-02-01', version: '1', precision: 'by' })],
    deprecation: end('2024-08-01'),
  }),
  createSubject('split-up', {
    transitions: [
      at('2022-01-01', 'proven', 'backed'),
      row({ date: '2024-02-01', event: 'split', to: ['back', 'torn'] }),
    ],
    deprecation: end('2024-08-01'),
  }),
  createSubject('worn', { transitions: [at('2022-01-01', 'retired', 'backed')] }),
  createSubject('calm', { transitions: [at('2022-01-01', 'sketch', 'shared')] }),
  createSubject('removed', {
    transitions: [at('2022-01-01', 'trial', 'backed'), row({ date: '2024-02-01', event: 'removed' })],
  }),
];
const opened = () => openExplorer(subjects);
const ids = subjects.map(({ id }) => id).sort();
const report = (more: Partial<Parameters<typeof deriveListReport>[2]>) =>
  deriveListReport(opened().explorer, opened().policy, {
    list: ids,
    edition: 'studio',
    asOf: null,
    since: null,
    ...more,
  });
const risks = (more: Parameters<typeof report>[0]) =>
  Object.fromEntries(report(more).risks.map(({ id, because }) => [id, because]));

test('lists each risk by its reason, and omits subjects without one', () => {
  expect(risks({})).toMatchObject({
    ending: ['Retired', expect.stringContaining('Help: ')],
    open: ['no recorded stage', 'no recorded support state'],
    removed: ['Removed from the catalog'],
    'split-up': ['Split into back and torn'],
  });
  expect(risks({}).torn?.[0]).toBe('The release stage is Sketch, but the support state is Backed');
  expect(risks({}).calm).toEqual(['Help: Help from peers']);
  expect(Object.keys(risks({}))).not.toContain('back');
});
test('lists urgent subjects first: removed, ending, due; then in the order of the list', () => {
  expect(report({}).risks.map(({ id }) => id)).toEqual([
    'removed',
    'split-up',
    'ending',
    'worn',
    'open',
    'torn',
    'calm',
  ]);
  // Before their removal and end they were ordinary.
  expect(report({ asOf: '2024-01-31' }).risks.map(({ id }) => id)).toEqual(['worn', 'torn', 'calm', 'open']);
});
test('orders the whole list by the verdict of the edition, then by the next deadline, then by name', () => {
  const { explorer, policy } = opened();
  const levels = { stop: ['calm', 'worn'], unknown: ['open'], caution: ['torn', 'ending'] } as const;
  const levelOf = (id: string): Level =>
    (['stop', 'unknown', 'caution'] as const).find((level) => levels[level].some((one) => one === id)) ??
    'good';
  const rated = {
    ...explorer,
    find: (id: string) => {
      const found = explorer.find(id);
      return found && { ...found, levels: ['good', levelOf(id)] as const };
    },
  };
  const orderIn = (edition: string | null) =>
    deriveListReport(rated, policy, { list: ids, edition, asOf: null, since: null }).riskiestFirst;
  expect(orderIn('home')).toEqual([
    'calm',
    'worn',
    'open',
    'ending',
    'torn',
    'back',
    'ended',
    'removed',
    'split-up',
  ]);
  // Without an edition the first one counts, in which all are equal here.
  expect(orderIn(null).slice(0, 3)).toEqual(['ending', 'torn', 'open']);
});
test('marks subjects without a record on the day of the view', () => {
  expect(risks({ asOf: '2024-01-31' }).open).toEqual(['not recorded before 1 February 2024']);
  expect(Object.keys(risks({ asOf: '2024-01-31' }))).not.toContain('ending');
});
test('lists deadlines from the day on, soonest first, then by id; none of removed subjects', () => {
  const dates = (asOf: string | null): string[] =>
    report({ asOf }).deadlines.map(({ id, deadline }) => `${deadline.date} ${id} ${deadline.what}`);
  expect(dates(null)).toEqual([
    '2024-06-15 ending removal',
    '2024-07-01 torn upgrade',
    '2024-08-01 open removal',
    '2024-08-01 torn removal',
  ]);
  expect(dates('2024-08-01')).toEqual(['2024-08-01 open removal', '2024-08-01 torn removal']);
});
test('lists changes up to the day of the view, newest first, without first records', () => {
  const changes = (more: Parameters<typeof report>[0]) =>
    report(more).changes?.map(({ id, day, text }) => `${day} ${id}: ${text}`);
  expect(changes({})).toBeUndefined();
  expect(changes({ since: '2024-01-31' })).toEqual([
    '2024-03-01 back: Back in the catalog',
    '2024-02-01 back: Removed from the catalog',
    '2024-02-01 ending: Release stage: Proven to Retired',
    '2024-02-01 removed: Removed from the catalog',
    '2024-02-01 split-up: Split into back and torn',
  ]);
  expect(changes({ since: '2024-02-01' })).toHaveLength(1);
  // The first record of a subject is no change.
  expect(changes({ since: '2021-01-01' })).toEqual(changes({ since: '2024-01-31' }));
  expect(changes({ since: '2024-02-01', asOf: '2024-02-29' })).toEqual([]);
});
test('ignores unknown ids', () => {
  expect(report({ list: ['nobody'], since: '2022-01-01' })).toEqual({
    riskiestFirst: [],
    risks: [],
    notOffered: [],
    deadlines: [],
    changes: [],
  });
});
test('joins changes of one day, and lists subjects that the chosen edition does not offer', () => {
  const both = openExplorer([
    createSubject('both', {
      transitions: [
        at('2022-01-01', 'proven', 'backed'),
        row({ date: '2024-02-01', stage: 'trial', support: 'shared', availability: { home: 'not-offered' } }),
      ],
    }),
    createSubject('offered', {
      transitions: [row({ date: '2022-01-01', stage: 'proven', availability: { home: 'offered' } })],
    }),
    createSubject('left', {
      transitions: [
        row({ date: '2022-01-01', stage: 'proven', availability: { home: 'not-offered' } }),
        row({ date: '2024-02-01', event: 'removed' }),
      ],
    }),
  ]);
  const derive = (edition: string | null) =>
    deriveListReport(both.explorer, both.policy, {
      list: ['both', 'offered', 'left'],
      edition,
      asOf: '2024-02-01',
      since: '2024-01-31',
    });
  expect(derive(null).changes?.map(({ text }) => text)).toEqual([
    'Release stage: Proven to Trial; Support state: Backed to Shared; Home: not offered',
    'Removed from the catalog',
  ]);
  expect([derive('home').notOffered, derive('studio').notOffered, derive(null).notOffered]).toEqual([
    ['both'],
    [],
    [],
  ]);
});

test('a value of a dimension means all editions with it', () => {
  const dataset = readFor('tests/datasets/dairy/data', '2025-10-10');
  const policy = toPolicyDocument(dataset);
  const explorer = createExplorer(toExplorerCatalog(dataset), policy);
  const list = ['kaesekesselsteuerung', 'milchmengenmesser', 'rezeptur-schafskaese'];
  const read = (edition: string): readonly string[] =>
    deriveListReport(explorer, policy, { ...firstView, list, edition }).notOffered;
  expect(read('betrieb=hof')).toEqual(['rezeptur-schafskaese']);
  expect(read('betrieb=leitstand')).toEqual(['milchmengenmesser', 'rezeptur-schafskaese']);
  expect(read('genossenschaft')).toEqual(['milchmengenmesser', 'rezeptur-schafskaese']);
  // One of the two editions with a contract offers it.
  expect(read('wartung=mit-vertrag')).toEqual(['rezeptur-schafskaese']);
});
