import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Import } from '../importer/import-catalog';
import { toTexts } from '../importer/catalog-folder';
import type { Mapping } from '../importer/mapping';
import { MappingError, readMapping, renderMappingError } from '../importer/mapping';
import { isIncomplete } from '../importer/report';
import { readReadingDay, setReadingDay } from '../importer/reading-day';
import { SourceError } from '../importer/table';
import { renderNewLock, writeFiles } from '../dataset';
import { lockFile } from '../model/permalink/permalink-lock';
import { policyFile } from '../model/rules/rule';
import { subjectPermalink } from '../model/permalink/permalink';
import { UsageError } from './command';
import { need, toDataDirectory } from './options';

export const needPath = (name: string, value: string | undefined): string => {
  const path = need(name, value);
  if (!existsSync(path)) throw new UsageError(`--${name}: there is nothing at "${path}".`);
  return path;
};

export const takeMapping = (file: string): Mapping => {
  try {
    return readMapping(file);
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    throw new UsageError(renderMappingError(error), { cause: error });
  }
};

/** What reads a file that was named on the command line; what is wrong with it is a mistake of the call. */
export const take = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new UsageError(`${error.file}${error.line === null ? '' : `:${error.line}`} ${error.message}.`, {
      cause: error,
    });
  }
};

/** The policy beside the catalog, otherwise the one of the dataset that this project shows. */
export const findPolicy = (out: string, option: string | undefined): string => {
  if (option !== undefined) return needPath('policy', option);
  const beside = join(out, '..', 'policy.yaml');
  return existsSync(beside) ? beside : needPath('policy', join(toDataDirectory(undefined), 'policy.yaml'));
};

/** The day on which the dataset was last read, as its policy says; a policy elsewhere belongs to another dataset. */
export const findLastReading = (out: string): string | null => {
  const policy = join(out, '..', policyFile);
  return existsSync(policy) ? readReadingDay(readFileSync(policy, 'utf8')) : null;
};

/** When a source was read, and whether all of it could be. */
interface Reading {
  readonly day: string;
  readonly isWhole: boolean;
}

/**
 * All that an import changes of a dataset, by the files' names: records, the lock, and the day on which the source was
 * read. A policy elsewhere belongs to another dataset.
 */
const toChanges = (directory: string, out: string, { report, files }: Import, reading: Reading | null) => {
  const texts = toTexts(basename(out), files);
  const policy = join(directory, policyFile);
  const ids = [...report.added, ...report.changed.map(({ id }) => id), ...report.unchanged];
  if (reading !== null && ids.length > 0 && existsSync(policy)) {
    const before = readFileSync(policy, 'utf8');
    const after = setReadingDay(before, reading.day, reading.isWhole && !isIncomplete(report));
    if (after !== before) texts.set(policyFile, after);
  }
  const lock = renderNewLock(directory, ids.map(subjectPermalink), texts);
  return lock === null ? texts : texts.set(lockFile, lock);
};

/** The folder that an import writes into; it need not be there yet. */
export const takeOut = (option: string | undefined): string => {
  const out = need('out', option);
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new UsageError(`--out: "${out}" is no folder.`);
  return out;
};

/** Writes what an import changes: all of it or nothing. */
export const writeImport = (out: string, result: Import, reading: Reading | null): void => {
  const directory = dirname(resolve(out));
  const texts = toChanges(directory, resolve(out), result, reading);
  writeFiles(new Map([...texts].map(([file, text]) => [join(directory, file), text])));
};
