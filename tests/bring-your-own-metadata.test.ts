import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyHistory } from '../src/importer/history';
import { importCatalog } from '../src/importer/import-catalog';
import { readMapping } from '../src/importer/mapping';
import { readVocabulary } from '../src/importer/vocabulary';

// Checks that the page about imports shows the results of a real import.

const page = readFileSync('docs/maintain/bring-your-own-metadata.mdx', 'utf8');

const blockOf = (title: string): string => {
  const [, block] = page.split(`title="${title}"\n`);
  if (block === undefined) throw new Error(`the page has no block with the title ${title}`);
  return block.slice(0, block.indexOf('```'));
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bring-your-own-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, contents: string): string => {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
};

const runImport = (mapping: string, from: string) =>
  importCatalog({
    mapping: readMapping(mapping),
    from,
    history: emptyHistory,
    vocabulary: readVocabulary('data/policy.yaml'),
    asOf: '2025-06-30',
    out: join(folder, 'catalog'),
  });

describe('the page about bringing your own metadata', () => {
  it('shows a mapping and the file that it produces', async () => {
    const from = write('tide-gauge.yaml', blockOf('../harbor/tide-gauge.yaml'));
    const { report, files } = await runImport(
      write('harbor.jsonata', blockOf('data/import/harbor.jsonata')),
      from,
    );
    expect(report.failed).toEqual([]);
    expect(files).toEqual([
      { id: 'harbor-tide-gauge', contents: blockOf('The new file harbor-tide-gauge.yaml') },
    ]);
    expect(report.unplaced).toEqual([{ id: 'harbor-tide-gauge', fields: ['owner'] }]);
  });

  it('shows a table that can be imported', async () => {
    const { report, files } = await runImport(
      'data/import/csv.jsonata',
      write('table.csv', blockOf('A table')),
    );
    expect([report.failed, report.unmappable, report.unplaced]).toEqual([[], [], []]);
    expect(files[0]?.contents).toContain('stage: beta\n    support: community-supported\n');
  });

  it('names every column that the table mapping supports', () => {
    const mapping = readFileSync('data/import/csv.jsonata', 'utf8');
    const placed = /\$placed := \[(?<list>[^\]]*)\]/.exec(mapping)?.groups?.list ?? '';
    const columns = [...placed.matchAll(/"([^"]+)"/g)].map(([, column = '']) => column);
    const section = page.slice(page.indexOf('{/* #csv */}'));
    expect(columns.length).toBeGreaterThan(15);
    expect(columns.filter((column) => !section.includes(`\`${column}\``))).toEqual([]);
  });

  it('shows the real messages of records that cannot be read', async () => {
    const blocks = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(([, text = '']) =>
      text.trim().split('\n').slice(1),
    );
    const [[record, row] = [], [entry] = []] = blocks;
    const harbor = write('harbor.jsonata', `{\n${'\n'.repeat(12)}  "version": $number(record.version)\n}`);
    const ports = write(
      'ports.jsonata',
      'record.items.{ "id": id, "subject": { "kind": "connector", "name": name } }',
    );
    const table = [
      'id,kind,name,date,stage,source',
      ...Array.from({ length: 5 }, (_, index) => `port-${index},connector,P,2024-01-01,,https://a.example/`),
      'port-9,connector,P,2024-01-01,retired,https://a.example/',
    ];
    const said: string[] = [];
    for (const [mapping, from] of [
      [harbor, write('tide-gauge.yaml', 'version: n/a\n')],
      ['data/import/csv.jsonata', write('ports.csv', table.join('\n'))],
      [
        ports,
        write(
          'ports.json',
          '{"items": [\n{"id":"a","name":"A"},\n{"id":"b","name":"B"},\n{"id":"Bad Id","name":"Buoy"}]}',
        ),
      ],
    ] as const)
      said.push(
        ...(await runImport(mapping, from)).report.failed.map(
          ({ place, reason }) => `  ${place}: ${reason.replace(folder, 'data/import')}`,
        ),
      );
    expect(said).toEqual([record, row, entry]);
  });

  it('shows the real message of an item that cannot be mapped', async () => {
    const from = write('draft.yaml', 'a: 1\n');
    const { report } = await runImport(write('draft.jsonata', blockOf('In a mapping')), from);
    expect(report.unmappable).toEqual([{ place: 'draft.yaml', reason: 'it is a draft' }]);
  });
});
