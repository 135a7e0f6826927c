import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeFiles } from '../src/dataset';
import { toTexts } from '../src/importer/catalog-folder';
import { emptyHistory } from '../src/importer/history';
import { importCatalog } from '../src/importer/import-catalog';
import { readMapping } from '../src/importer/mapping';
import type { ImportReport } from '../src/importer/report';
import { readVocabulary } from '../src/importer/vocabulary';

// Compares the result of the shipped mapping with the real metadata of the OpenTelemetry Collector, counted
// here without code of the importer. Skipped if the clone is not there.

const root = join(import.meta.dirname, '..');
const source = join(root, '../shared/opentelemetry');
const policy = join(import.meta.dirname, 'fixtures/import/opentelemetry/data/policy.yaml');

interface Metadata {
  readonly type: string;
  readonly status?: {
    readonly class?: string;
    readonly stability?: Readonly<Record<string, readonly string[]>>;
  };
}

interface Written {
  readonly transitions: readonly { readonly stage?: string }[];
  readonly facets?: readonly { readonly id: string; readonly transitions: readonly { stage?: string }[] }[];
}

/** The levels of a component's signals, as "traces beta". */
const toLevels = ({ status }: Metadata): string[] =>
  Object.entries(status?.stability ?? {})
    .flatMap(([level, signals]) => signals.map((signal) => `${signal.replaceAll('_', '-')} ${level}`))
    .sort();

const toId = ({ type, status }: Metadata): string =>
  `${status?.class ?? ''}-${type}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');

describe.skipIf(!existsSync(source))('the real metadata of the OpenTelemetry Collector', () => {
  const out = mkdtempSync(join(tmpdir(), 'opentelemetry-'));
  afterAll(() => rmSync(out, { recursive: true }));
  let report: ImportReport;
  let components: Metadata[] = [];

  beforeAll(async () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
    components = files
      .filter((file) => file.endsWith('metadata.yaml'))
      .map((file) => parse(readFileSync(join(source, file), 'utf8')) as Metadata)
      .filter(({ status }) => status?.stability !== undefined);
    const result = await importCatalog({
      mapping: readMapping(join(root, 'data/import/opentelemetry.jsonata')),
      from: source,
      history: emptyHistory,
      vocabulary: readVocabulary(policy),
      asOf: '2025-06-30',
      out,
    });
    report = result.report;
    writeFiles(toTexts(out, result.files));
  });

  const read = (id: string): Written => parse(readFileSync(join(out, `${id}.yaml`), 'utf8')) as Written;

  it('becomes 51 components; of two samples with one id, one fails', () => {
    expect(report.added).toHaveLength(51);
    expect(report.unmappable).toHaveLength(47);
    expect(report.failed).toMatchObject([
      { reason: expect.stringContaining('The id "receiver-sample" is already taken by') as string },
    ]);
    expect(new Set(components.map(toId)).size).toBe(51);
  });

  it('has the level of each signal', () => {
    const wrong = components.filter((component) => {
      const { facets = [], transitions } = read(toId(component));
      const own = facets.map((facet) => `${facet.id} ${facet.transitions.at(-1)?.stage ?? ''}`).sort();
      // A single signal with the name of the class is the component itself.
      const whole = `${component.status?.class ?? ''} ${transitions.at(-1)?.stage ?? ''}`;
      const written = own.length === 0 ? [whole] : own;
      return toId(component) !== 'receiver-sample' && written.join() !== toLevels(component).join();
    });
    expect(wrong).toEqual([]);
  });

  it('has the main receiver with three stable signals and one alpha signal', () => {
    const stages = read('receiver-otlp').facets?.map(({ id, transitions }) => [id, transitions[0]?.stage]);
    expect(stages).toEqual([
      ['traces', 'stable'],
      ['metrics', 'stable'],
      ['logs', 'stable'],
      ['profiles', 'alpha'],
    ]);
  });
});
