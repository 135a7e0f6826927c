import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildArtifacts } from '../src/artifacts';
import { createContext } from '../src/artifacts/context';
import { stages } from '../src/cli/cli.test-support';
import { readDataset } from '../src/dataset';
import { deriveNews } from '../src/model/pages/news';
import { deriveSiteData } from '../src/model/pages/site-data';

// Two readings of one source, one night apart, as in the workflow.

const root = join(import.meta.dirname, '..');
let folder = '';
const data = () => join(folder, 'data');
const upstream = () => join(folder, 'metadata');

const importOn = (day: string) =>
  stages([
    ...['import', '--mapping', join(root, 'data/import/airbyte.jsonata'), '--from', upstream()],
    ...['--out', join(data(), 'catalog'), '--as-of', day],
  ]);

const edit = (name: string, from: string, to: string): void => {
  const file = join(upstream(), `${name}.yaml`);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

const readSound = () => {
  const { dataset, problems } = readDataset(data());
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (dataset === null) throw new Error('The dataset cannot be read');
  return dataset;
};

describe('two nightly imports', { timeout: 60_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nights-'));
    cpSync(join(root, 'tests/fixtures/import/airbyte/metadata'), upstream(), { recursive: true });
    cpSync(join(root, 'data/policy.yaml'), join(data(), 'policy.yaml'));
    const policy = join(data(), 'policy.yaml');
    writeFileSync(policy, readFileSync(policy, 'utf8').replace(/^asOf: .*$/m, 'asOf: 2025-09-03'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('report no news for the first reading', () => {
    expect(importOn('2025-09-03').code).toBe(0);
    expect(deriveNews(deriveSiteData(readSound())).changes).toEqual([]);
    expect(readFileSync(join(data(), 'permalinks.lock'), 'utf8')).toContain('/catalog/source-harbor-logs/');
  });

  it('report changes in between as news, dated between the two readings', () => {
    edit('source-harbor-logs', 'releaseStage: alpha', 'releaseStage: beta');
    edit('source-tide-tables', 'supportLevel: certified', 'supportLevel: community');
    expect(importOn('2025-09-04').code).toBe(0);
    const dataset = readSound();
    expect(dataset.dataAsOf).toBe('2025-09-04');
    const { changes } = deriveNews(deriveSiteData(dataset));
    expect(changes.map(({ subject, date, after }) => [subject.id, date, after])).toEqual([
      ['source-harbor-logs', '2025-09-04', '2025-09-03'],
      ['source-tide-tables', '2025-09-04', '2025-09-03'],
    ]);
    const published = new Map(
      Array.from(
        buildArtifacts(
          createContext(deriveSiteData(dataset), { siteUrl: 'https://stages.example', baseUrl: '/' }),
        ),
        ({ path, contents }) => [path, String(contents)],
      ),
    );
    for (const path of [
      'feeds/changes.atom',
      'feeds/changes.json',
      'feeds/subjects/source-harbor-logs.atom',
      'catalog/source-harbor-logs.md',
      'badges/source-harbor-logs/stage.svg',
    ])
      expect([path, published.get(path)]).toEqual([
        path,
        expect.stringContaining('between 3 and 4 September 2025'),
      ]);
    expect(published.get('api/v1/changes.json')).toContain('"precision":"by","after":"2025-09-03"');
  });

  it('change no byte when the source is read again', () => {
    const read = (): string =>
      [
        'permalinks.lock',
        ...['source-harbor-logs', 'source-tide-tables', 'destination-lighthouse'].map(
          (id) => `catalog/${id}.yaml`,
        ),
      ]
        .map((file) => readFileSync(join(data(), file), 'utf8'))
        .join('');
    const before = read();
    for (const day of ['2025-09-04', '2025-09-05']) {
      expect(importOn(day).out).toContain(' 0 changed, 3 unchanged');
      expect(read()).toBe(before);
    }
    readSound();
  });
});
