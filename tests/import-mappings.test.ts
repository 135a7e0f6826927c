import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset, writeFiles } from '../src/dataset';
import { toTexts } from '../src/importer/catalog-folder';
import { emptyHistory, readHistory } from '../src/importer/history';
import { importCatalog } from '../src/importer/import-catalog';
import { readMapping } from '../src/importer/mapping';
import type { ImportReport } from '../src/importer/report';
import { readVocabulary } from '../src/importer/vocabulary';
import { findSubject } from '../src/model/catalog/dataset';
import { deriveState } from '../src/model/subject/state';

// Runs the shipped mappings on sources in other formats, into datasets with other policies. No code depends
// on any of them.

const fixtures = join(import.meta.dirname, 'fixtures/import');

/** Imports a fixture with a copy of its policy, and reads the resulting dataset. */
const createDataset = async (name: string, from: string, asOf: string | null, historyFile?: string) => {
  const data = mkdtempSync(join(tmpdir(), `${name}-`));
  cpSync(join(fixtures, name, 'data/policy.yaml'), join(data, 'policy.yaml'));
  const history = historyFile === undefined ? emptyHistory : readHistory(join(fixtures, name, historyFile));
  const out = join(data, 'catalog');
  const { report, files } = await importCatalog({
    mapping: readMapping(join(import.meta.dirname, `../data/import/${name}.jsonata`)),
    from: join(fixtures, name, from),
    history,
    vocabulary: readVocabulary(join(data, 'policy.yaml')),
    asOf,
    out,
  });
  writeFiles(toTexts(out, files));
  return { data, out, report, ...readDataset(data, { today: asOf ?? '2024-01-01' }) };
};

type Made = Awaited<ReturnType<typeof createDataset>>;

const subjectOf = ({ dataset }: Made, id: string) => {
  const subject = dataset === null ? null : findSubject(dataset, id);
  if (subject === null) throw new Error(`${id} was not imported`);
  return subject;
};

const unplacedOf = (report: ImportReport, id: string): readonly string[] =>
  report.unplaced.find((entry) => entry.id === id)?.fields ?? [];

describe('components of the OpenTelemetry Collector', () => {
  let made: Made;
  const today = '2025-06-30';
  beforeAll(async () => {
    made = await createDataset('opentelemetry', 'source', today);
  });
  afterAll(() => rmSync(made.data, { recursive: true }));

  it('become a dataset without an error', () => {
    expect(made.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made.report.added).toEqual([
      'exporter-harbormaster',
      'extension-lantern',
      'processor-foghorn',
      'receiver-tide-gauge',
    ]);
  });

  it('have a part for each signal, with the stage of its level', () => {
    const { facets } = subjectOf(made, 'receiver-tide-gauge');
    const stages = facets.map((facet) => [facet.id, deriveState(facet, today, today).stage.value]);
    expect(stages).toEqual([
      ['logs', 'development'],
      ['traces', 'beta'],
      ['entities', 'beta'],
      ['metrics', 'stable'],
      ['profiles', 'deprecated'],
    ]);
  });

  it('have the date of a deprecation, and the replacement', () => {
    const profiles = subjectOf(made, 'receiver-tide-gauge').facets.find(({ id }) => id === 'profiles');
    expect(profiles?.transitions).toMatchObject([
      {
        date: '2025-02-05',
        precision: 'on',
        stage: 'deprecated',
        note: 'Send profiles to the harbor instead.',
        source: 'https://github.com/harbor/gauges/blob/main/receiver/tidegaugereceiver/metadata.yaml',
      },
    ]);
  });

  it('have a stage as a whole only if all of their signals have the same one', () => {
    const stageOf = (id: string) => deriveState(subjectOf(made, id), today, today).stage.value;
    expect(stageOf('exporter-harbormaster')).toBe('beta');
    expect(stageOf('receiver-tide-gauge')).toBe('unknown');
    expect(stageOf('extension-lantern')).toBe('alpha');
    expect(subjectOf(made, 'extension-lantern').facets).toEqual([]);
  });

  it('map "unmaintained" to a support state and an unknown stage', () => {
    const [facet] = subjectOf(made, 'processor-foghorn').facets;
    if (facet === undefined) throw new Error('there is no facet');
    const { stage, support } = deriveState(facet, today, today);
    expect([facet.id, stage.value, support.value]).toEqual(['traces-to-metrics', 'unknown', 'unmaintained']);
  });

  it('are available in the named distributions; without any, availability is unknown', () => {
    const offersOf = (id: string) =>
      Object.entries(deriveState(subjectOf(made, id), today, today).availability).map(
        ([edition, { value }]) => `${edition} ${value}`,
      );
    expect(offersOf('receiver-tide-gauge')).toEqual(['core offered', 'contrib offered', 'k8s not-offered']);
    expect(offersOf('extension-lantern')).toEqual([]);
  });

  it('report facts without a place, items that are no component, and unknown levels', () => {
    expect(unplacedOf(made.report, 'receiver-tide-gauge')).toEqual([
      'status.codeowners',
      'status.unsupported_platforms',
      'metrics',
      'status.distributions: lighthouse',
    ]);
    expect(made.report.unmappable).toMatchObject([
      { reason: 'it is a part of hull and has no status of its own' },
    ]);
    expect(made.report.failed).toMatchObject([
      {
        place: 'receiver/hullreceiver/metadata.yaml',
        reason: expect.stringContaining('"sunset" is no stage') as string,
      },
    ]);
  });
});

describe('a plain table', () => {
  let made: Made;
  beforeAll(async () => {
    made = await createDataset('csv', 'subjects.csv', '2024-02-01', 'history.csv');
  });
  afterAll(() => rmSync(made.data, { recursive: true }));

  it('becomes a dataset without an error', () => {
    expect(made.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made.report.added).toEqual(['kettle-one', 'kettle-two']);
  });

  it('keeps versions as written and reads lists in a cell', () => {
    const kettle = subjectOf(made, 'kettle-one');
    expect([kettle.version, kettle.aliases]).toEqual(['1.10', ['One', 'First kettle']]);
    expect(readFileSync(join(made.out, 'kettle-one.yaml'), 'utf8')).toContain("version: '1.10'");
  });

  it('accepts the words of the policy in any spelling', () => {
    const { stage, support } = deriveState(subjectOf(made, 'kettle-one'), '2024-01-01', '2024-01-01');
    expect([stage.value, support.value]).toEqual(['trial', 'repaired']);
  });

  it('extends a history, and dates facts of the table by the day of its reading', () => {
    expect(subjectOf(made, 'kettle-two').transitions).toMatchObject([
      { date: '2023-01-01', precision: 'by', stage: 'trial', availability: { home: 'offered' } },
      { date: '2023-06-01', precision: 'on', stage: 'proven' },
      { date: '2024-02-01', precision: 'by', stage: null, availability: { home: 'not-offered' } },
    ]);
  });

  it('reports facts without a place and items that it cannot map', () => {
    expect(unplacedOf(made.report, 'kettle-one')).toEqual(['owner']);
    expect(unplacedOf(made.report, 'kettle-two')).toEqual(['history: clerk']);
    expect(made.report.unmappable).toEqual([
      { place: 'kettle-zero (history)', reason: 'the history has it and the table does not' },
    ]);
    expect(made.report.failed).toMatchObject([{ place: 'subjects.csv:4' }]);
  });
});
