import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHistory } from './history';
import { parseAnswer } from './mapped';
import { MappingError, readMapping } from './mapping';
import { toReleases } from './release-table';
import { createReport, renderReport } from './report';
import { SourceError } from './source-error';
import { createVocabulary } from './vocabulary';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-answers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const term = (id: string) => ({ id, name: id, aliases: [] });
const vocabulary = createVocabulary({
  stages: [term('alpha'), term('beta')],
  supportStates: [term('community')],
  editions: [term('cloud'), term('core')],
});

const row = { date: '2026-01-01', source: 'https://code.example/1' };
const subject = { kind: 'port', name: 'Port', publisher: 'harbor' };

const explain = (answer: unknown): string => {
  const parsed = parseAnswer(answer, vocabulary, null);
  return parsed.is === 'failed' ? parsed.reason : parsed.is;
};

it('names all unknown words of an answer at once, each once', () => {
  const snapshots = [
    { ...row, stage: 'bta', support: 'comunity' },
    { ...row, stage: 'bta', availability: { clud: 'offered', coer: 'offered' } },
  ];
  const facets = [{ id: 'logs', name: 'Logs', snapshots: [{ ...row, stage: 'aplha' }] }];
  expect(explain({ id: 'a', subject, snapshots, facets })).toBe(
    '"bta" is not a stage of the policy. Did you mean "beta"? ' +
      '"comunity" is not a support state of the policy. Did you mean "community"? ' +
      '"clud" is not an edition of the policy. Did you mean "cloud"? ' +
      '"coer" is not an edition of the policy. Did you mean "core"? ' +
      '"aplha" is not a stage of the policy. Did you mean "alpha"?',
  );
});

it('names the faults of the snapshots and of the record at once', () => {
  const answer = { id: 'A B', subject: { ...subject, verified: 'never' }, snapshots: [{ ...row, stage: 5 }] };
  expect(explain(answer)).toBe(
    'The mapping\'s output is invalid: id: must be lowercase letters, digits and single hyphens (it is "A B"); ' +
      'snapshots.0.stage: must be text (it is 5); subject.verified: must be a date written YYYY-MM-DD (it is "never")',
  );
});

it.each([
  [
    { id: 'a', subject, snapshot: [] },
    'has keys that do not exist here: snapshot. Did you mean "snapshots"?',
  ],
  [{ unmapable: 'it has no type' }, 'Did you mean "unmappable"?'],
  [{ id: 'a', subject, snapshots: [{ ...row, stge: 'beta' }] }, 'Did you mean "stage"?'],
  [
    { id: 'a', subject, snapshots: [{ ...row, notice: { removd: '2026-05-01' } }] },
    'Did you mean "removal"?',
  ],
  [
    { id: 'a', subject, facets: [{ id: 'b', name: 'B', snapshots: [{ ...row, vesion: '1' }] }] },
    'Did you mean "version"?',
  ],
  [{ id: 'a', subject: { ...subject, documentaton: 'x' } }, 'Did you mean "documentation"?'],
  [
    { id: 'a', subject: { ...subject, deprecation: { replacment: 'b' } } },
    'subject.deprecation: has keys that do not exist here: replacment. Did you mean "replacement"?',
  ],
])('suggests the key that was meant: %j', (answer, said) => {
  expect(explain(answer)).toContain(said);
});

it('says what a reason for no record must be', () => {
  expect(explain({ unmappable: '' })).toBe(
    'The mapping\'s output is invalid: unmappable: is empty (it is "")',
  );
  expect(explain({ unmappable: 5 })).toBe(
    "The mapping's output is invalid: unmappable: must be text (it is 5)",
  );
  expect(explain({ unmappable: 'it has no type' })).toBe('unmappable');
});

it.each([
  ['  \n', 'The mapping is empty. Write a JSONata expression that returns a record.'],
  [
    'function($x) { $x }',
    "The mapping's output has a function in it. Return text, numbers, lists and records.",
  ],
  ['{ "id": $fetch(id) }', 'There is no function $fetch (docs.jsonata.org lists the functions)'],
  ['($f := function($x) { $f($x) }; $f(1))', 'The mapping ran longer than 3 seconds'],
])('explains the mapping %j', async (text, message) => {
  const run = async (): Promise<unknown> => readMapping(write('x.jsonata', text)).evaluate({ id: 'a' });
  const error: unknown = await run().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MappingError);
  expect(error).toHaveProperty('message', message);
});

/** All faults that a function throws, each with its line. */
const listFaults = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return [error, ...error.others].map(({ line, message }) => `${line ?? ''} ${message}`);
  }
  return [];
};

it('names all faults of a history', () => {
  const need = 'Every row needs an "id" and a "date" such as 2026-03-31.';
  const days = write('days.csv', 'id,date\na,2026-02-30\nb,2026-01-01\nc,\n');
  expect(listFaults(() => readHistory(days))).toEqual([
    `2 ${need} This row has the id "a" and the date "2026-02-30".`,
    `4 ${need} This row has the id "c" and the date "".`,
  ]);
  const lines = write('lines.jsonl', '{"id":"a","date":"2026-01-01"}\n{bad\n{worse\n');
  const noJson = 'The line is not JSON. Write one JSON record in each line.';
  expect(listFaults(() => readHistory(lines))).toEqual([`2 ${noJson}`, `3 ${noJson}`]);
});

it('names all faults of a table of releases, and a release that is there twice', () => {
  const table = [
    { version: '1.0' },
    { date: '2026-01-01' },
    { version: '1.1', date: 'soon' },
    { version: '1.0' },
  ];
  const need =
    'needs a "version" in quotes, a "date" such as 2026-03-31 or none, and "planned" only if it is true or false.';
  expect(listFaults(() => toReleases(table, 'releases.yaml'))).toEqual([
    ` Release 2 ${need} It is {"date":"2026-01-01"}.`,
    ` Release 3 ${need} It is {"version":"1.1","date":"soon"}.`,
    ' The release "1.0" is in the table twice. Delete one of the two.',
  ]);
});

it('writes a reason that many items share once', () => {
  const failed = [1, 2, 3, 4, 5].map((line) => ({ place: `x.csv:${line}`, reason: 'The mapping is wrong.' }));
  const other = { place: 'y.csv:1', reason: 'The file is empty' };
  expect(renderReport({ ...createReport(), failed: [...failed, other] }, false)).toContain(
    'Failed:\n  x.csv:1, x.csv:2, x.csv:3 and 2 more: The mapping is wrong.\n  y.csv:1: The file is empty\n',
  );
});

it('keeps an event that the table of the plain mapping spells in another way, so that it can be refused', async () => {
  const mapping = readMapping(join(import.meta.dirname, '../../data/import/csv.jsonata'));
  const record = { ...subject, ...row, id: 'a', event: 'gone' };
  expect(explain(await mapping.evaluate({ id: 'a', record, history: [] }))).toBe(
    'The mapping\'s output is invalid: snapshots.0.event: must be moved or split (it is "gone")',
  );
});
