import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Import } from '../importer/import-catalog';
import { toTexts } from '../importer/catalog-folder';
import type { LookupTables, Mapping } from '../importer/mapping';
import { MappingError, readMapping, renderMappingError } from '../importer/mapping';
import { isIncomplete } from '../importer/report';
import { readReadingDay, setReadingDay } from '../importer/reading-day';
import { setReleases } from '../importer/policy-releases';
import type { Release } from '../importer/release-table';
import { toReleases } from '../importer/release-table';
import { SourceError } from '../importer/source-error';
import { readLookupTable } from '../importer/table';
import { renderNewLock, writeFiles } from '../dataset';
import { lockFile } from '../model/permalink/permalink-lock';
import { policyFile } from '../model/rules/rule';
import { subjectPermalink } from '../model/permalink/permalink';
import { UsageError } from './command';
import { need, toDataDirectory } from './options';
import { say } from '../model/text/say';

export const needPath = (name: string, value: string | undefined): string => {
  const path = need(name, value);
  if (!existsSync(path)) throw new UsageError(say('arguments.nothing-there', { name, path }));
  return path;
};

/** Runs a function that reads a file named on the command line. A fault of the file is a usage error. */
export const take = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const lines = [error, ...error.others].map(
      ({ file, line, message }) => `${file}${line === null ? '' : `:${line}`}: ${message}`,
    );
    throw new UsageError(lines.join('\n'), { cause: error });
  }
};

/** Reads the tables of `--table NAME=FILE`, by name. */
export const takeTables = (options: readonly string[] = []): LookupTables =>
  Object.fromEntries(
    options.map((option) => {
      const [, name, file] = /^([A-Za-z]\w*)=(.+)$/.exec(option) ?? [];
      if (name === undefined) throw new UsageError(say('import-command.invalid-table', { value: option }));
      return [name, take(() => readLookupTable(needPath('table', file)))];
    }),
  );

const releasesTable = 'releases';

/** The vendor's releases, if there is a table of this name. */
export const takeReleases = ({ [releasesTable]: releases }: LookupTables): Release[] =>
  releases === undefined ? [] : take(() => toReleases(releases, `--table ${releasesTable}`));

export const takeMapping = (file: string, tables: LookupTables): Mapping => {
  try {
    return readMapping(file, tables);
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    throw new UsageError(renderMappingError(error), { cause: error });
  }
};

/** The policy next to the catalog, else the policy of this project's dataset. */
export const findPolicy = (out: string, option: string | undefined): string => {
  if (option !== undefined) return needPath('policy', option);
  const beside = join(out, '..', 'policy.yaml');
  return existsSync(beside) ? beside : needPath('policy', join(toDataDirectory(undefined), 'policy.yaml'));
};

/**
 * The day on which the dataset was last read, according to its policy. A policy elsewhere belongs to another
 * dataset.
 */
export const findLastReading = (out: string): string | null => {
  const policy = join(out, '..', policyFile);
  return existsSync(policy) ? readReadingDay(readFileSync(policy, 'utf8')) : null;
};

/** The day of a reading, and whether it was complete. */
interface Reading {
  readonly day: string;
  readonly isWhole: boolean;
}

/**
 * All changes of an import, by file: records, the lock, and in the policy the day of the reading and the releases. A policy
 * elsewhere belongs to another dataset and is not changed.
 */
const toChanges = (
  directory: string,
  out: string,
  { report, files, releases }: Import,
  reading: Reading | null,
) => {
  const texts = toTexts(basename(out), files);
  const policy = join(directory, policyFile);
  const ids = [...report.added, ...report.changed.map(({ id }) => id), ...report.unchanged];
  if (ids.length > 0 && existsSync(policy)) {
    const before = readFileSync(policy, 'utf8');
    const isWhole = reading?.isWhole === true && !isIncomplete(report);
    const read = reading === null ? before : setReadingDay(before, reading.day, isWhole);
    const after = setReleases(read, releases);
    if (after !== before) texts.set(policyFile, after);
  }
  const lock = renderNewLock(directory, ids.map(subjectPermalink), texts);
  return lock === null ? texts : texts.set(lockFile, lock);
};

/** The output folder of an import, which need not exist. */
export const takeOut = (option: string | undefined): string => {
  const out = need('out', option);
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new UsageError(say('import-command.not-a-folder', { path: out }));
  return out;
};

/** Writes all changes of an import or none. */
export const writeImport = (out: string, result: Import, reading: Reading | null): void => {
  const directory = dirname(resolve(out));
  const texts = toChanges(directory, resolve(out), result, reading);
  writeFiles(new Map([...texts].map(([file, text]) => [join(directory, file), text])));
};
