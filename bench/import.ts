import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Dataset } from '../src/model/catalog/dataset';
import type { Row } from './row';
import type { Subject } from '../src/model/subject/subject';
import { addDays } from '../src/model/time/calendar';
import { createRatio, toMedian } from './row';
import { deriveState, toOffer } from '../src/model/subject/state';
import { emptyHistory } from '../src/importer/history';
import { importCatalog } from '../src/importer/import-catalog';
import { readDataset } from '../src/dataset';
import { readMapping } from '../src/importer/mapping';
import { readSource } from '../src/importer/source';
import { readVocabulary } from '../src/importer/vocabulary';

export const name = 'A nightly import';

const data = path.join(__dirname, '../data');
const changes = 20;
const turns = 7;

/** Fields without a place in a record, which are most of a real file. */
const toRest = (id: string): object => ({
  connectorType: id.split('-', 1)[0],
  definitionId: 'decd338e-5647-4c0b-adf4-da0e75f5a750',
  dockerRepository: `vendor/${id}`,
  githubIssueLabel: id,
  icon: `${id}.svg`,
  license: 'ELv2',
  tags: ['language:python', 'cdk:low-code'],
  connectorBuildOptions: { baseImage: `docker.example/base:4.0.0@sha256:${'d8af0e2a'.repeat(8)}` },
  connectorTestSuitesOptions: ['unitTests', 'acceptanceTests'].map((suite) => ({
    suite,
    testSecrets: ['CONFIG'].map((secret) => ({
      name: `SECRET_${id.toUpperCase()}_${secret}`,
      fileName: 'config.json',
      secretStore: { type: 'GSM', alias: 'connector-testing-secret-store' },
    })),
  })),
});

/** Metadata that produce a record of the catalog, as long as a real file. */
const toMetadata = (subject: Subject, { today }: Dataset, stage?: string): string => {
  const state = deriveState(subject, today, today);
  const isEnabled = (edition: string) => ({ enabled: toOffer(state, edition).value === 'offered' });
  return stringify({
    metadataSpecVersion: '1.0',
    data: {
      name: subject.name,
      connectorSubtype: subject.subtype,
      dockerImageTag: subject.version,
      documentationUrl: subject.documentation,
      releaseStage: stage ?? state.stage.value,
      supportLevel: state.support.value,
      registryOverrides: { cloud: isEnabled('cloud'), oss: isEnabled('open-source') },
      releases: {
        breakingChanges: Object.fromEntries(
          subject.breakingChanges.map(({ version, deadline }) => [
            version,
            { message: 'Read the guide.', upgradeDeadline: deadline },
          ]),
        ),
      },
      ...toRest(subject.id),
    },
  });
};

/** Writes a source's metadata for the connectors of the default dataset, with `changes` changed stages. */
const writeMetadata = (dataset: Dataset, folder: string, changes: number): void => {
  const connectors = dataset.subjects.filter(
    (subject) =>
      /^(?:source|destination)-/.test(subject.id) &&
      deriveState(subject, dataset.today, dataset.today).presence.value.is === 'present',
  );
  const isAlpha = (subject: Subject): boolean =>
    deriveState(subject, dataset.today, dataset.today).stage.value === 'alpha';
  const changed = new Set(connectors.filter(isAlpha).slice(0, changes));
  mkdirSync(folder, { recursive: true });
  for (const subject of connectors)
    writeFileSync(
      path.join(folder, `${subject.id}.yaml`),
      toMetadata(subject, dataset, changed.has(subject) ? 'beta' : undefined),
    );
};

/** Elapsed milliseconds, not processor time, because the mapping runs in a separate process. */
const time = async (run: () => unknown): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

export const run = async (): Promise<readonly Row[]> => {
  const { dataset } = readDataset(data);
  if (dataset === null) throw new Error('The default dataset has errors');
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-import-'));
  const [from, out] = [path.join(folder, 'metadata'), path.join(folder, 'catalog')];
  try {
    cpSync(path.join(data, 'catalog'), out, { recursive: true });
    writeMetadata(dataset, from, 0);
    const mapping = readMapping(path.join(data, 'import/airbyte.jsonata'));
    const vocabulary = readVocabulary(path.join(data, 'policy.yaml'));
    const last = dataset.today;
    const asOf = addDays(last, 1);
    const options = { mapping, from, out, history: emptyHistory, vocabulary, asOf, last };
    // First imports the generated files, so that their differences from the real ones are not measured.
    const before = await importCatalog({ ...options, asOf: last });
    for (const { id, contents } of before.files) writeFileSync(path.join(out, `${id}.yaml`), contents);
    writeMetadata(dataset, from, changes);
    const read = () => [...readSource(from, emptyHistory).items].length;
    const { report } = await importCatalog(options);
    const { failed, unchanged, changed } = report;
    if (failed.length > 0 || changed.length !== changes || unchanged.length < 500)
      throw new Error(`It is no night with so many changes: ${JSON.stringify({ failed, changed })}`);
    const alone: number[] = [];
    const whole: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      alone.push(await time(read));
      whole.push(await time(() => importCatalog(options)));
    }
    return [
      createRatio({
        what: `importing ${read()} files of which ${changed.length} changed`,
        value: toMedian(whole),
        unit: 'ms',
        baseline: 'reading the files',
        baselineValue: toMedian(alone),
        atMost: 2,
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
