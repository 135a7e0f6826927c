import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { mergeCatalogFile, renderCatalogFile } from './catalog-file';
import { emptyHistory } from './history';
import { importCatalog } from './import-catalog';
import { readMapping } from './mapping';
import { createReport, renderReport } from './report';
import { readVocabulary } from './vocabulary';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'names-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(
  join(folder, 'source-harbor-logs.yaml'),
  'kind: connector\nname: "Harbor: logs"\npublisher: airbyte\n',
);
const mapping = readFileSync(join(root, 'data/import/airbyte.jsonata'), 'utf8');

/** Imports a real file over one with a name written by a person. */
const read = async (text: string) => {
  const file = join(folder, 'names.jsonata');
  writeFileSync(file, text);
  const { report, files } = await importCatalog({
    mapping: readMapping(file),
    from: join(root, 'tests/fixtures/import/airbyte/metadata/source-harbor-logs.yaml'),
    out: folder,
    history: emptyHistory,
    vocabulary: readVocabulary(join(root, 'data/policy.yaml')),
    asOf: '2025-09-02',
  });
  return { names: report.otherNames, text: renderReport(report, false), contents: files[0]?.contents };
};

const names = { id: 'source-harbor-logs', facet: null, ours: 'Harbor: logs', theirs: 'Harbor logs' };

it('reports a name in the file that the source replaces', async () => {
  const found = await read(mapping);
  expect(found.names).toEqual([{ ...names, isReplaced: true }]);
  expect(found.contents).toContain('name: "Harbor logs"\n');
  expect(found.text).toContain(
    'Names that follow the source. To keep the old name, add it to "aliases", or take "name" out of "owns" in the mapping:\n  source-harbor-logs: "Harbor: logs" in the file, "Harbor logs" in the source\n',
  );
});

it('reports a name that stays because the mapping does not own it', async () => {
  const found = await read(mapping.replace('"kind", "name", "publisher"', '"kind", "publisher"'));
  expect(found.names).toEqual([{ ...names, isReplaced: false }]);
  expect(found.contents).toContain('name: "Harbor: logs"\n');
  expect(found.text).toContain('The file keeps its name. Correct the file or the source:\n');
});

it('reports the name of a facet', () => {
  const toRecord = (name: string) => ({
    kind: 'connector',
    name: 'Tide',
    facets: [
      { id: 'logs', name },
      { id: 'metrics', name: 'Metrics' },
    ],
  });
  const read = (owns: readonly string[]) =>
    mergeCatalogFile(renderCatalogFile(toRecord('Log files')), toRecord('Logs'), new Set(owns));
  const found = { facet: 'logs', ours: 'Log files', theirs: 'Logs' };
  expect(read(['facets'])).toMatchObject({
    names: [{ ...found, isReplaced: true }],
    contents: renderCatalogFile(toRecord('Logs')),
  });
  expect(read(['name'])).toMatchObject({ names: [{ ...found, isReplaced: false }], changed: [] });
});

it('says which facet has another name', () => {
  const report = createReport();
  report.otherNames.push({ id: 'tide', facet: 'logs', ours: 'Log files', theirs: 'Logs', isReplaced: false });
  expect(renderReport(report, false)).toContain(
    'tide, facet logs: "Log files" in the file, "Logs" in the source',
  );
});
