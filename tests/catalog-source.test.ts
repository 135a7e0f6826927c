import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHistory } from '../src/importer/history';
import { importCatalog } from '../src/importer/import-catalog';
import { readMapping } from '../src/importer/mapping';
import { readVocabulary } from '../src/importer/vocabulary';

// The committed catalog against the metadata that it was imported from, which is not a part of this repository: where it
// lies beside it, an import must change nothing. Elsewhere this is skipped, and says so.

const root = join(import.meta.dirname, '..');
const source = join(root, '../shared/airbyte');

describe.skipIf(!existsSync(source))('the catalog against the metadata it was imported from', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'catalog-source-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const runImport = (out: string) =>
    importCatalog({
      mapping: readMapping(join(root, 'data/import/airbyte.jsonata')),
      from: join(source, 'metadata'),
      history: readHistory(join(source, 'history.csv')),
      vocabulary: readVocabulary(join(root, 'data/policy.yaml')),
      asOf: null,
      out,
    });

  it('changes nothing when it is imported again, and names the ten that it cannot map', async () => {
    cpSync(join(root, 'data/catalog'), folder, { recursive: true });
    const { report, files } = await runImport(folder);
    expect(files).toEqual([]);
    expect(report.unchanged).toHaveLength(692);
    expect(report.gone).toEqual([]);
    expect(report.unmappable).toHaveLength(10);
  }, 60_000);

  it('has not one sentence of it', () => {
    const catalog = readdirSync(join(root, 'data/catalog'))
      .map((name) => readFileSync(join(root, 'data/catalog', name), 'utf8'))
      .join('\n');
    const messages = readdirSync(join(source, 'metadata')).flatMap((name) =>
      [...readFileSync(join(source, 'metadata', name), 'utf8').matchAll(/message: *["']?([^\n]{30,})/g)].map(
        ([, message = '']) => message.slice(0, 30),
      ),
    );
    expect(messages.length).toBeGreaterThan(50);
    expect(messages.filter((message) => catalog.includes(message))).toEqual([]);
  });
});
