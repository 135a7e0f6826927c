import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset, writeFiles } from '../../src/dataset';
import { toTexts } from '../../src/importer/catalog-folder';
import { emptyHistory, readHistory } from '../../src/importer/history';
import { importCatalog } from '../../src/importer/import-catalog';
import { readMapping } from '../../src/importer/mapping';
import { setReleases } from '../../src/importer/policy-releases';
import { setReadingDay } from '../../src/importer/reading-day';
import { toReleases } from '../../src/importer/release-table';
import type { ImportReport } from '../../src/importer/report';
import { readLookupTable } from '../../src/importer/table';
import { readVocabulary } from '../../src/importer/vocabulary';
import { findSubject } from '../../src/model/catalog/dataset';
import { deriveState } from '../../src/model/subject/state';

const fixtures = join(import.meta.dirname, '../fixtures/import');

interface Source {
  /** The source, below the folder of the fixture, or anywhere. */
  readonly from: string;
  readonly asOf: string | null;
  readonly history?: string;
  readonly releases?: string;
}

/** Imports a fixture into a new folder with a copy of its policy and its written records, and reads the resulting dataset. */
export const importFixture = async (name: string, { from, asOf, history, releases }: Source) => {
  const fixture = join(fixtures, name);
  const data = mkdtempSync(join(tmpdir(), `${name}-`));
  cpSync(join(fixture, 'data'), data, { recursive: true });
  const out = join(data, 'catalog');
  const tables = releases === undefined ? {} : { releases: readLookupTable(join(fixture, releases)) };
  const {
    report,
    files,
    releases: named,
  } = await importCatalog({
    mapping: readMapping(join(import.meta.dirname, `../../data/import/${name}.jsonata`), tables),
    from: from.startsWith('/') ? from : join(fixture, from),
    history: history === undefined ? emptyHistory : readHistory(join(fixture, history)),
    vocabulary: readVocabulary(
      join(data, 'policy.yaml'),
      tables.releases === undefined ? [] : toReleases(tables.releases, releases ?? ''),
    ),
    asOf,
    out,
  });
  writeFiles(toTexts(out, files));
  const policy = join(data, 'policy.yaml');
  const text = readFileSync(policy, 'utf8');
  writeFileSync(policy, setReleases(asOf === null ? text : setReadingDay(text, asOf), named));
  return { data, out, report, ...readDataset(data, { today: asOf ?? '2024-01-01' }) };
};

export type Imported = Awaited<ReturnType<typeof importFixture>>;

export const subjectOf = ({ dataset, problems }: Imported, id: string) => {
  const subject = dataset === null ? null : findSubject(dataset, id);
  if (subject === null) throw new Error(`${id} was not imported: ${JSON.stringify(problems[0] ?? {})}`);
  return subject;
};

export const unplacedOf = (report: ImportReport, id: string): readonly string[] =>
  report.unplaced.find((entry) => entry.id === id)?.fields ?? [];

/** The rows of a record, as "on 2024-01-31 beta" or "1.10 (2024-05-01) beta", with plans without a day at the end. */
export const rowsOf = (imported: Imported, id: string): string[] => {
  const { transitions, undated } = subjectOf(imported, id);
  const dated = transitions.map(({ date, precision, status, release, stage, event, version }) => [
    ...(release === null ? [] : [release, precision === 'release' ? '' : `(${date})`]),
    ...(status === 'planned' ? [status] : []),
    ...(release !== null ? [] : [...(status === 'done' ? [precision] : []), date]),
    event?.is ?? stage ?? '',
    version ?? '',
  ]);
  const planned = undated.map(({ release, status, stage, event }) => [
    release,
    status,
    event?.is ?? stage ?? '',
  ]);
  return [...dated, ...planned].map((words) => words.filter((word) => word !== '').join(' '));
};

export const stateOf = (imported: Imported, id: string, asOf: string) =>
  deriveState(subjectOf(imported, id), asOf, asOf);

export const errorsOf = ({ problems }: Imported) => problems.filter(({ severity }) => severity === 'error');
