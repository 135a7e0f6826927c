import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toTexts } from './catalog-folder';
import { writeFiles } from '../dataset';
import { emptyHistory, readHistory } from './history';
import type { ImportOptions } from './import-catalog';
import { importCatalog } from './import-catalog';
import { readMapping } from './mapping';
import { renderReport } from './report';
import { readVocabulary } from './vocabulary';

const fixtures = join(import.meta.dirname, '../../tests/fixtures/import');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const createFolder = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  folders.push(folder);
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), contents);
  }
  return folder;
};

const policy = join(import.meta.dirname, '../../data/policy.yaml');
const airbyte = (out: string, more: Partial<ImportOptions> = {}): ImportOptions => ({
  mapping: readMapping(join(import.meta.dirname, '../../data/import/airbyte.jsonata')),
  from: join(fixtures, 'airbyte/metadata'),
  history: readHistory(join(fixtures, 'airbyte/history.csv')),
  vocabulary: readVocabulary(policy),
  asOf: null,
  out,
  ...more,
});

/** Imports and writes the files. */
const run = async (options: ImportOptions) => {
  const { report, files } = await importCatalog(options);
  writeFiles(toTexts(options.out, files));
  return report;
};

const readAll = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** A one-line mapping with its answer for each item. */
const withMapping = (text: string): Pick<ImportOptions, 'mapping'> => ({
  mapping: readMapping(join(createFolder({ 'x.jsonata': text }), 'x.jsonata')),
});

const plain = `{
  "id": record.id,
  "subject": { "kind": "connector", "name": record.name, "publisher": "harbor" },
  "snapshots": { "date": record.date, "stage": record.stage, "source": "https://code.example/1" }
}`;

const toPlain = (out: string, files: Readonly<Record<string, string | Uint8Array>>): ImportOptions => ({
  ...airbyte(out),
  ...withMapping(plain),
  history: emptyHistory,
  from: createFolder(files),
});

describe('an import', () => {
  it('writes one file for each subject and reports items that it could not map', async () => {
    const out = createFolder();
    const report = await run(airbyte(out));
    expect(readAll(out)).toMatchSnapshot();
    expect(report.unmappable).toEqual([
      {
        place: 'source-lost-at-sea (history)',
        reason: 'it has no metadata file and no removal is recorded: what became of it is not known',
      },
      { place: 'harbor-source (history)', reason: 'its id begins with neither source- nor destination-' },
    ]);
  });

  it('copies no sentence of the source', async () => {
    const out = createFolder();
    await run(airbyte(out));
    expect(JSON.stringify(readAll(out))).not.toMatch(/sentence|Nor is this/);
  });

  it('changes nothing the second time, nor if the source is only read again', async () => {
    const out = createFolder();
    await run(airbyte(out));
    const before = readAll(out);
    for (const more of [{}, { asOf: '2025-01-01' }, { history: emptyHistory, asOf: '2025-02-02' }]) {
      const report = await run(airbyte(out, more));
      expect([report.added, report.changed, report.failed]).toEqual([[], [], []]);
      expect(readAll(out)).toEqual(before);
    }
  });

  it('dates a change that is missing in the history by the day of the reading', async () => {
    const out = createFolder();
    await run(airbyte(out));
    const from = createFolder();
    cpSync(join(fixtures, 'airbyte/metadata'), from, { recursive: true });
    const file = join(from, 'source-harbor-logs.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('releaseStage: alpha', 'releaseStage: beta'));
    const report = await run(airbyte(out, { from, asOf: '2025-09-02' }));
    expect(report.changed).toEqual([{ id: 'source-harbor-logs', keys: ['transitions'] }]);
    expect(readAll(out)['source-harbor-logs.yaml']).toContain(
      `  - date: 2025-09-02\n    precision: by\n    stage: beta\n    version: '0.3.1'\n`,
    );
  });

  it('keeps the name of a removed subject', async () => {
    const out = createFolder({
      'destination-buoy.yaml': 'kind: connector\nname: Buoy\npublisher: airbyte\n',
    });
    expect((await run(airbyte(out))).otherNames).toEqual([]);
    expect(readAll(out)['destination-buoy.yaml']).toContain(
      'name: Buoy\npublisher: airbyte\ncategory: destination\n',
    );
  });

  it('deletes nothing: reports missing subjects of the source once, and none of other sources', async () => {
    const out = createFolder({
      'source-old.yaml': 'kind: connector\nname: Old\npublisher: airbyte\n',
      'harbor-api.yaml': 'kind: product\nname: Harbor\npublisher: airbyte\n',
      'broken.yaml': 'kind: [',
    });
    const report = await run(airbyte(out));
    expect(report.gone).toEqual(['source-old']);
    expect(existsSync(join(out, 'source-old.yaml'))).toBe(true);
    // A removal that the catalog already records is no news.
    expect((await run(airbyte(out, { history: emptyHistory, asOf: '2025-01-01' }))).gone).toEqual([
      'source-old',
    ]);
  });

  it('does not report items as removed that could not be read or mapped', async () => {
    const record = 'kind: connector\nname: Old\npublisher: harbor\n';
    const ids = ['broken', 'draft', 'empty', 'ported', 'sunk'];
    const out = createFolder(Object.fromEntries(ids.map((id) => [`${id}.yaml`, record])));
    const options = {
      ...toPlain(out, {
        'good.yaml': 'id: good\nname: Good\ndate: 2023-01-01\n',
        'broken.yaml': 'id: [',
        'draft.yaml': 'draft: true\n',
        'empty.yaml': '',
        'ported.toml': 'id = "ported"',
      }),
      ...withMapping(`record.draft ? { "unmappable": "it is a draft" } : ${plain}`),
    };
    const report = await run(options);
    expect(report.failed.map(({ place }) => place)).toEqual(['broken.yaml:1', 'empty.yaml']);
    expect(report.gone).toEqual(['sunk']);
    expect(report.unsure).toEqual(['ported']);
  });

  it('reports each failure and continues with the others', async () => {
    const out = createFolder({ 'broken.yaml': 'kind: [', 'twice.yaml': 'a: 1\n---\nb: 2\n' });
    const report = await run(
      toPlain(out, {
        'a.yaml': 'id: good\nname: Good\ndate: 2023-01-01\nstage: GA\n',
        'b.yaml': 'id: good\nname: Twin\ndate: 2023-01-01\n',
        'c.yaml': 'id: [',
        'd.yaml': 'id: Bad Id\nname: D\ndate: 2023-01-01\n',
        'e.csv': 'id,name,date\nbroken,Broken,2023-01-01\ntwice,Twice,2023-01-01\nlast,Last,2023-13-01\n',
        'f.json': Buffer.from([0xff]),
        'g.yaml': 'id: sunk\nname: Sunk\ndate: 2023-01-01\nstage: sunk\n',
        'notes.txt': 'not read',
      }),
    );
    expect(report.added).toEqual(['good']);
    expect(renderReport(report, true).replaceAll(out, 'catalog')).toMatchInlineSnapshot(`
      "New:
        good

      Files not read, by extension:
        .txt: notes.txt

      Failed:
        c.yaml:1: The bracket that opens here is never closed. Close it, or write a list in lines that begin with "- ".
        f.json: The file is not UTF-8 text. Save it with the encoding UTF-8.
        b.yaml: The id "good" is already taken by a.yaml. Map each item to an id of its own.
        d.yaml: The mapping's output is invalid: id: must be lowercase letters, digits and single hyphens (it is "Bad Id")
        e.csv:2 (broken): catalog/broken.yaml: The bracket that opens here is never closed. Close it, or write a list in lines that begin with "- ".
        e.csv:3 (twice): catalog/twice.yaml: A second document begins here; a file contains one record. Move it to a file of its own, and delete the line "---".
        e.csv:4 (last): The mapping's output is invalid: snapshots.0.date: is not a day of the calendar (it is "2023-13-01")
        g.yaml: "sunk" is not a stage of the policy. Add it as an alias in the policy, or translate it in the mapping.

      1 new, 0 changed, 0 unchanged, 0 gone, 0 not mappable, 8 failed. Nothing was written: this was a dry run."
    `);
  });

  it('reports the line of the mapping that failed', async () => {
    const options = {
      ...toPlain(createFolder(), { 'a.yaml': 'id: a\n' }),
      ...withMapping('{\n  "id": $number(record.id)\n}'),
    };
    const { failed } = await run(options);
    expect(failed).toHaveLength(1);
    expect(failed[0]?.place).toBe('a.yaml');
    expect(failed[0]?.reason).toMatch(/x\.jsonata:2:17: "a" is not a number: "id": \$number\(record\.id\)$/);
  });

  it('reports an item with neither history nor date', async () => {
    const report = await run(airbyte(createFolder(), { history: emptyHistory }));
    expect(report.unmappable.map(({ place }) => place)).toEqual([
      'destination-lighthouse.yaml',
      'source-harbor-logs.yaml',
      'source-tide-tables.yaml',
    ]);
  });

  it('does not treat an empty source as a removal of everything', async () => {
    const report = await run(toPlain(createFolder(), { 'notes.txt': 'not read' }));
    expect(report.failed).toMatchObject([
      { reason: 'There is no record in YAML, JSON, CSV or the front matter of Markdown' },
    ]);
  });

  it('reports its progress', async () => {
    const steps: string[] = [];
    await run(airbyte(createFolder(), { onProgress: (done, total) => steps.push(`${done}/${total}`) }));
    expect(steps.at(0)).toBe('0/6');
    expect(steps.at(-1)).toBe('6/6');
  });
});
