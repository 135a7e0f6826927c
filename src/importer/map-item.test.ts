import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyHistory, readHistory } from './history';
import { mapItem } from './map-item';
import { readMapping } from './mapping';
import { readSource } from './source';
import { VocabularyError } from './vocabulary';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'map-item-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const vocabulary = {
  releases: [],
  toIds: <T extends { stage?: string | undefined }>(snapshot: T): T => {
    if (snapshot.stage === 'sunk')
      throw new VocabularyError(['"sunk" is not a stage of the policy.'], ['sunk']);
    return snapshot;
  },
};

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** The ids of the records that a mapping returns for a file, and the failures. */
const map = async (mapping: string, text: string) => {
  const [item] = [...readSource(write('ports.json', text), emptyHistory).items];
  if (item === undefined || 'failed' in item) throw new Error('the source is no item');
  const context = {
    mapping: readMapping(write('x.jsonata', mapping)),
    vocabulary,
    history: emptyHistory,
    asOf: null,
  };
  const outcomes = await mapItem(item, context);
  return {
    ids: outcomes.flatMap(({ answer }) => (answer.is === 'subject' ? [answer.id] : [])),
    failed: outcomes.flatMap(({ place, answer }) =>
      answer.is === 'failed' ? [`${place}: ${answer.reason.replace(/\S*x\.jsonata/, 'x.jsonata')}`] : [],
    ),
  };
};

const answer = `{
  "id": id,
  "subject": { "kind": "port", "name": $uppercase(name), "publisher": "harbor", "version": version },
  "snapshots": { "date": "2025-01-01", "stage": stage, "source": "https://code.example/1" }
}`;
const perEntry = `record.items.${answer}`;

const good = (id: string): string => `{"id": "${id}", "name": "${id}", "stage": "beta"}`;
const wrap = (...entries: readonly string[]): string => `{"items": [\n${entries.join(',\n')}\n]}`;

describe('an entry of a wrapped list', () => {
  it.each([
    [
      'that the mapping fails on',
      '{"id": "b", "name": 5}',
      'ports.json:3: items[1], {"id":"b","name":5}: x.jsonata:3:51: ',
    ],
    [
      'with a word that the policy does not have',
      '{"id": "b", "name": "b", "stage": "sunk"}',
      'ports.json:3: items[1], {"id":"b","name":"b","stage":"sunk"}: "sunk" is not a stage of the policy.',
    ],
    [
      'with a value that the schema refuses',
      '{"id": "b", "name": "b", "version": 1.1}',
      'ports.json:3: items[1], {"id":"b","name":"b","version":1.1}: subject.version: must be text (it is 1.1)',
    ],
    ['that is not a record', '7', 'ports.json:3: items[1], 7: '],
  ])('%s fails alone', async (_, bad, problem) => {
    const { ids, failed } = await map(perEntry, wrap(good('a'), bad, good('c')));
    expect(ids).toEqual(['a', 'c']);
    expect(failed).toEqual([expect.stringContaining(problem)]);
  });

  it('fails alone together with others that fail for other reasons', async () => {
    const bad = ['{"id": "b", "name": 5}', '{"id": "Bad Id", "name": "x"}'];
    const { ids, failed } = await map(perEntry, wrap(good('a'), ...bad, good('d')));
    expect(ids).toEqual(['a', 'd']);
    expect(failed).toEqual([
      expect.stringContaining('ports.json:4: items[2], {"id":"Bad Id","name":"x"}: '),
      expect.stringContaining('ports.json:3: items[1], {"id":"b","name":5}: '),
    ]);
  });

  it('fails the whole file if the mapping joins all entries into one record', async () => {
    const whole = `{ "id": "harbor", "subject": { "kind": "port", "name": $join(record.items.$uppercase(name)), "publisher": "x" } }`;
    const { ids, failed } = await map(whole, wrap(good('a'), '{"id": "b", "name": 5}'));
    expect(ids).toEqual([]);
    expect(failed).toEqual([expect.stringContaining('ports.json: x.jsonata:1:')]);
  });
});

describe("a mapping's answer", () => {
  it('fails alone, and the message contains it', async () => {
    const { ids, failed } = await map(`[record.${answer}, { "id": "Bad Id" }]`, good('a'));
    expect(ids).toEqual(['a']);
    expect(failed).toEqual([
      expect.stringContaining(
        'ports.json: output 2 of 2, {"id":"Bad Id"}: The mapping\'s output is invalid: id: ',
      ),
    ]);
  });
});

it.each([
  ['beta', 'history.csv:3 (tide): "sunk" is not a stage of the policy.'],
  ['sunk', 'ports.csv:2 (tide): "sunk" is not a stage of the policy.'],
])('reports a bad word where it is: in the history, or in the table with %j', async (stage, said) => {
  const history = readHistory(
    write('history.csv', 'id,date,stage\ntide,2024-01-01,beta\ntide,2024-02-01,sunk\n'),
  );
  const [item] = [...readSource(write('ports.csv', `id,stage\ntide,${stage}\n`), history).items];
  if (item === undefined || 'failed' in item) throw new Error('the source is no item');
  const mapping = readMapping(
    write(
      'history.jsonata',
      `{
        "id": id,
        "subject": { "kind": "port", "name": id, "publisher": "harbor" },
        "snapshots": $append(history, [record]).{
          "date": date ? date : "2025-01-01", "stage": stage, "source": "https://code.example/1"
        }
      }`,
    ),
  );
  const [outcome] = await mapItem(item, { mapping, vocabulary, history, asOf: null });
  if (outcome?.answer.is !== 'failed') throw new Error('the item was mapped');
  expect(`${outcome.place.replace(`${folder}/`, '')}: ${outcome.answer.reason}`).toBe(said);
});
