import { expect, test } from 'vitest';
import type { Dataset } from '../catalog/dataset';
import type { PolicyInput } from '../schema/policy';
import type { Subject } from '../subject/subject';
import { createPolicy } from '../../../tests/sample/rule';
import { deriveDifferences } from '.';
import { sampleDataset } from '../../../tests/sample/dataset';
import { samplePolicy } from '../../../tests/sample/policy';

const render = (older: Dataset, newer: Dataset): string =>
  deriveDifferences(older, newer)
    .map(({ kind, subject, about, text, date, source, values, answers }) =>
      [
        `${kind} | ${subject ?? 'no subject'} | ${about}: ${text} | ${date ?? 'no date'} | ${source ?? 'no source'}`,
        ...values.map(({ field, from, to }) => `    ${field}: ${from ?? 'none'} -> ${to ?? 'none'}`),
        ...answers.map(
          (answer) => `    ${answer.edition}: ${answer.question} ${answer.from} -> ${answer.to}`,
        ),
      ].join('\n'),
    )
    .join('\n');

/** Gives each subject its neighbour's record, so that every kind of history changes into every other. */
const rotate = (subjects: readonly Subject[], by: number): Subject[] =>
  subjects.flatMap(({ id, file }, index) => {
    const other = subjects[(index + by) % subjects.length];
    return other === undefined ? [] : [{ ...other, id, file }];
  });

test.each([1, 3, 8])('words subjects that take over the history of a neighbour %i places away', (by) => {
  const newer = { ...sampleDataset, subjects: rotate(sampleDataset.subjects, by) };
  expect(render(sampleDataset, newer)).toMatchSnapshot();
});

test('words added and removed fields outside the history', () => {
  const [first] = sampleDataset.subjects;
  if (first === undefined) throw new Error('The sample has subjects');
  const bare: Subject = {
    ...first,
    transitions: [],
    facets: [],
    breakingChanges: [],
    deprecation: undefined,
  };
  const full: Subject = {
    ...bare,
    name: 'Another name',
    kind: 'clay',
    publisher: 'guild',
    aliases: ['Alias'],
    category: 'matt',
    subtype: 'ash',
    description: 'What it is.',
    version: '2.0',
    documentation: 'https://kiln.example/docs',
    verified: '2024-01-01',
    breakingChanges: [{ version: '2.0', deadline: '2024-08-01' }],
    deprecation: {
      replacements: ['heir'],
      migration: 'https://kiln.example/guide',
      notices: [
        {
          announced: '2024-01-01',
          endOfSupport: '2024-09-01',
          removal: '2024-10-01',
          source: 'https://kiln.example/end',
        },
      ],
    },
    facets: [{ id: 'rim', name: 'Rim', transitions: [], undated: [] }],
  };
  const of = (...subjects: Subject[]): Dataset => ({ ...sampleDataset, subjects });
  const later: Subject = {
    ...full,
    breakingChanges: [{ version: '2.0', deadline: '2024-08-02' }, { version: '3.0' }],
    deprecation: {
      replacements: [],
      notices: [
        ...(full.deprecation?.notices ?? []),
        { announced: '2024-02-01', endOfSupport: '2024-09-02', source: 'https://kiln.example/later' },
      ],
    },
  };
  const pairs = [
    ['gains', bare, full],
    ['loses', full, bare],
    ['is put off', full, later],
    ['is brought forward', later, full],
  ] as const;
  expect(pairs.map(([title, a, b]) => `## ${title}\n${render(of(a), of(b))}`).join('\n')).toMatchSnapshot();
  expect(render(of(full), of(full))).toBe('');
});

test('words changes of policies', () => {
  const changes: Readonly<Record<string, Partial<PolicyInput>>> = {
    'a clause less': { clauses: samplePolicy.clauses.slice(1) },
    'another sentence': {
      clauses: samplePolicy.clauses.map((clause) =>
        clause.id === 'home-help' ? { ...clause, sentence: 'Yours.' } : clause,
      ),
    },
    'a wider promise': {
      clauses: samplePolicy.clauses.map((clause) =>
        clause.id === 'shared-help' ? { ...clause, value: 'slow' } : clause,
      ),
    },
    'a stage more': {
      stages: [
        ...samplePolicy.stages,
        { id: 'relic', name: 'Relic', summary: 'Kept.', glyph: 'new', hue: 'red' },
      ],
    },
    'a stage less': { stages: samplePolicy.stages.slice(0, 3) },
    'another name of a stage': {
      stages: samplePolicy.stages.map((stage) => (stage.id === 'trial' ? { ...stage, name: 'Test' } : stage)),
    },
    'other words, other rules': {
      title: 'Kiln',
      disclaimer: 'No promise.',
      rules: { 'step-back': { severity: 'error' } },
      confirmedFor: 10,
    },
    'other lists': {
      kinds: samplePolicy.kinds.slice(0, 1),
      editions: samplePolicy.editions.slice(0, 1),
      publishers: samplePolicy.publishers.slice(0, 1),
    },
    'other steps': {
      transitions: [],
      disagreements: [{ stage: 'sketch', support: 'backed', because: 'No.' }],
    },
  };
  const of = (more: Partial<PolicyInput>): Dataset => ({
    ...sampleDataset,
    subjects: [],
    policy: createPolicy(more),
  });
  const lines = Object.entries(changes).flatMap(([title, more]) => [
    `## ${title}`,
    render(of({}), of(more)),
    `## not ${title}`,
    render(of(more), of({})),
  ]);
  expect(lines.join('\n')).toMatchSnapshot();
});

test('words effects of a policy change on subjects, and exceptions', () => {
  const policy = createPolicy({ clauses: samplePolicy.clauses.filter(({ id }) => id !== 'home-help') });
  const older = { ...sampleDataset, policy: samplePolicy };
  expect(render(older, { ...sampleDataset, policy, exceptions: [] })).toMatchSnapshot();
});
