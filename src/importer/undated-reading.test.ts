import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { importCatalog } from './import-catalog';
import { readHistory } from './history';
import { readMapping } from './mapping';
import { readVocabulary } from './vocabulary';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'undated-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('refuses a history that continues after the last reading, unless the day of the reading is given', async () => {
  const history = join(folder, 'history.csv');
  writeFileSync(
    history,
    `date,id,event,release_stage,support_level,cloud,oss,version,commit
2024-01-01,source-harbor-logs,added,alpha,community,false,true,0.1.0,a1
2025-10-01,source-harbor-logs,changed,beta,community,false,true,0.3.1,a2
`,
  );
  const read = (last: string, asOf: string | null) =>
    importCatalog({
      mapping: readMapping(join(root, 'data/import/airbyte.jsonata')),
      from: join(root, 'tests/fixtures/import/airbyte/metadata/source-harbor-logs.yaml'),
      out: join(folder, 'catalog'),
      history: readHistory(history),
      vocabulary: readVocabulary(join(root, 'data/policy.yaml')),
      last,
      asOf,
    });
  const { report, files } = await read('2025-09-02', null);
  expect(files).toEqual([]);
  expect(report.failed.map(({ reason }) => reason)).toEqual([
    'The transition of 2025-10-01 is after 2025-09-02, the day on which the source was read. Name the right day with --as-of, or map it to a planned transition.',
  ]);
  expect((await read('2025-09-02', '2025-10-01')).report.added).toEqual(['source-harbor-logs']);
  expect((await read('2025-10-01', null)).report.added).toEqual(['source-harbor-logs']);
});
