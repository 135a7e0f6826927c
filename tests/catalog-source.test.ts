import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHistory } from '../src/importer/history';
import { importCatalog } from '../src/importer/import-catalog';
import { readMapping } from '../src/importer/mapping';
import { readVocabulary } from '../src/importer/vocabulary';

// Checks the committed catalog against its source metadata, which is not part of this repository. If it is
// available next to the repository, an import must change nothing. Otherwise these tests are skipped and say
// so.

const root = join(import.meta.dirname, '..');
const source = join(root, '../shared/airbyte');

describe.skipIf(!existsSync(source))('the catalog compared with its source metadata', () => {
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

  it('changes nothing when imported again, and names the ten items that cannot be mapped', async () => {
    cpSync(join(root, 'data/catalog'), folder, { recursive: true });
    const { report, files } = await runImport(folder);
    expect(files).toEqual([]);
    expect(report.unchanged).toHaveLength(692);
    expect(report.gone).toEqual([]);
    expect(report.unmappable).toHaveLength(10);
  }, 60_000);

  it('contains no sentence of it', () => {
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
