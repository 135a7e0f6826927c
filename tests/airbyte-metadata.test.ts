import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeFiles } from '../src/dataset';
import { toTexts } from '../src/importer/catalog-folder';
import type { History } from '../src/importer/history';
import { emptyHistory, readHistory } from '../src/importer/history';
import { importCatalog } from '../src/importer/import-catalog';
import { readMapping } from '../src/importer/mapping';
import { readVocabulary } from '../src/importer/vocabulary';

// Runs the shipped mapping on the known shapes of connector metadata. The sample has facts of real
// connectors.

const root = join(import.meta.dirname, '..');
const sample = join(import.meta.dirname, 'fixtures/import/airbyte-real');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const createFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'airbyte-metadata-'));
  folders.push(folder);
  return folder;
};

const mapping = readMapping(join(root, 'data/import/airbyte.jsonata'));

const run = async (from: string, out: string, asOf: string | null, history: History = emptyHistory) => {
  const { report, files } = await importCatalog({
    mapping,
    from,
    history,
    vocabulary: readVocabulary(join(root, 'data/policy.yaml')),
    asOf,
    out,
  });
  writeFiles(toTexts(out, files));
  return report;
};

const readAll = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

interface Written {
  version?: string;
  transitions: { availability?: Record<string, string> }[];
}

const readRecord = (folder: string, id: string): Written =>
  parse(readFileSync(join(folder, `${id}.yaml`), 'utf8')) as Written;

describe('a sample of real metadata', () => {
  const metadata = join(sample, 'metadata');
  const history = readHistory(join(sample, 'history.csv'));

  it('changes no byte when imported twice with a history, on one day or on a later day', async () => {
    const out = createFolder();
    expect((await run(metadata, out, null, history)).failed).toEqual([]);
    const first = readAll(out);
    for (const day of [null, '2025-09-02', '2025-09-02', '2025-09-03']) {
      expect((await run(metadata, out, day, history)).changed).toEqual([]);
      expect(readAll(out)).toEqual(first);
    }
  });

  it('changes no byte when imported twice without a history, with only one known day', async () => {
    const out = createFolder();
    expect((await run(metadata, out, '2025-09-02')).failed).toEqual([]);
    const first = readAll(out);
    for (const day of ['2025-09-02', '2025-09-03', '2025-09-03']) {
      await run(metadata, out, day);
      expect(readAll(out)).toEqual(first);
    }
  });

  it('uses the version of the editions, and no release candidate', async () => {
    const out = createFolder();
    await run(metadata, out, null, history);
    const versionOf = (id: string) => readRecord(out, id).version;
    expect(versionOf('source-jira')).toBe('4.2.5');
    // Both editions pin an earlier version.
    expect(versionOf('source-quickbooks')).toBe('4.0.4');
    expect(versionOf('source-s3')).toBe('4.14.1');
    // One edition pins a version, but the connector is in neither edition.
    expect(versionOf('source-google-workspace-admin-reports')).toBe('0.1.8');
    // A release candidate with a progressive rollout: the current version is not recorded.
    expect(versionOf('destination-bigquery')).toBeUndefined();
  });

  it('reports facts that have no place in a record', async () => {
    const { unplaced } = await run(metadata, createFolder(), null, history);
    expect([...new Set(unplaced.flatMap(({ fields }) => fields))].sort()).toEqual([
      'data.registryOverrides.cloud.dockerImageTag',
      'data.registryOverrides.cloud.dockerRepository',
      'data.registryOverrides.oss.dockerImageTag',
      'data.releaseDate',
      'data.releases.rolloutConfiguration',
    ]);
  });
});

describe('metadata of a connector', () => {
  const day = '2025-09-02';
  const base = {
    name: 'Tide tables',
    connectorSubtype: 'api',
    documentationUrl: 'https://docs.example/tide-tables',
    dockerImageTag: '1.0.0',
    releaseStage: 'beta',
    supportLevel: 'community',
  };

  /** Imports one file together with a connector that needs no attention. */
  const importOne = async (content: unknown, out = createFolder()) => {
    const from = createFolder();
    for (const [id, value] of Object.entries({ 'source-plain': { data: base }, 'source-tide': content })) {
      mkdirSync(join(from, id));
      writeFileSync(join(from, id, 'metadata.yaml'), JSON.stringify(value));
    }
    return { out, report: await run(from, out, day) };
  };

  it('can have its availability in an older key', async () => {
    const registries = { cloud: { enabled: false }, oss: { enabled: true } };
    const { out, report } = await importOne({ data: { ...base, registries } });
    const [row] = readRecord(out, 'source-tide').transitions;
    expect(row?.availability).toEqual({ cloud: 'not-offered', 'open-source': 'offered' });
    expect(report.unplaced).toEqual([]);
  });

  it.each([
    ['an edition has another version', { oss: { enabled: true, dockerImageTag: '1.2.0' } }, '1.2.0'],
    [
      'an edition in which it is not offered has another version',
      { cloud: { enabled: false, dockerImageTag: '1.1.0' }, oss: { enabled: true } },
      undefined,
    ],
    [
      'one of two editions has another version',
      { cloud: { enabled: true }, oss: { enabled: true, dockerImageTag: '1.2.0' } },
      '1.2.0',
    ],
  ])('does not publish a release candidate as the current version if %s', async (_, overrides, version) => {
    const { out } = await importOne({
      data: { ...base, dockerImageTag: '2.0.0-rc.1', registryOverrides: overrides },
    });
    expect(readRecord(out, 'source-tide').version).toBe(version);
  });

  it('keeps the known version during the rollout of a release candidate', async () => {
    const { out } = await importOne({ data: base });
    await importOne({ data: { ...base, dockerImageTag: '2.0.0-rc.1' } }, out);
    expect(readRecord(out, 'source-tide').version).toBe('1.0.0');
  });

  it('reports fields that the mapping does not know, at any depth', async () => {
    const { report } = await importOne({
      metadataSpecVersion: '2.0',
      data: {
        ...base,
        maturity: 'high',
        registryOverrides: { oss: { enabled: true, supportLevel: 'certified', releaseStage: 'alpha' } },
        registries: { cloud: { enabled: true, dockerImageTag: '1.0.1' } },
        releases: {
          breakingChanges: { '1.0.0': { upgradeDeadline: day, message: 'x', sunset: day } },
          rolloutConfiguration: { enableProgressiveRollout: true },
        },
      },
      owner: 'harbor',
    });
    expect(report.unplaced).toEqual([
      {
        id: 'source-tide',
        fields: [
          'data.maturity',
          'data.registryOverrides.oss.supportLevel',
          'data.registryOverrides.oss.releaseStage',
          'data.registries.cloud.dockerImageTag',
          'data.releases.breakingChanges.*.sunset',
          'data.releases.rolloutConfiguration',
          'owner',
        ],
      },
    ]);
  });

  it('fails without its data, and is not reported as removed', async () => {
    const { out } = await importOne({ data: base });
    const { report } = await importOne({ 404: 'Not Found' }, out);
    expect(report.failed).toMatchObject([
      {
        place: 'source-tide/metadata.yaml',
        reason: expect.stringContaining(
          'the file has no "data": it is not the metadata of a connector',
        ) as string,
      },
    ]);
    expect([report.gone, report.unsure]).toEqual([[], []]);
  });
});
