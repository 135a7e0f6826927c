import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Import } from '../importer/import-catalog';
import { toTexts } from '../importer/catalog-folder';
import { emptyHistory, readHistory } from '../importer/history';
import { importCatalog } from '../importer/import-catalog';
import type { Mapping } from '../importer/mapping';
import { MappingError, readMapping, renderMappingError } from '../importer/mapping';
import { isIncomplete, renderReport } from '../importer/report';
import { setReadingDay } from '../importer/reading-day';
import { SourceError } from '../importer/table';
import { readVocabulary } from '../importer/vocabulary';
import { renderNewLock, writeFiles } from '../dataset';
import { lockFile } from '../model/permalink/permalink-lock';
import { policyFile } from '../model/rules/rule';
import { subjectPermalink } from '../model/permalink/permalink';
import type { Command } from './command';
import { UsageError } from './command';
import { parseOptions, takePositionals, toDataDirectory, toDay } from './options';
import { createProgress } from './progress';
import { print, toVisible } from './terminal';

const need = (name: string, value: string | undefined): string => {
  if (value === undefined || value === '') throw new UsageError(`--${name} is missing. See --help.`);
  return value;
};

const needPath = (name: string, value: string | undefined): string => {
  const path = need(name, value);
  if (!existsSync(path)) throw new UsageError(`--${name}: there is nothing at "${path}".`);
  return path;
};

const takeMapping = (file: string): Mapping => {
  try {
    return readMapping(file);
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    throw new UsageError(renderMappingError(error), { cause: error });
  }
};

/** What reads a file that was named on the command line; what is wrong with it is a mistake of the call. */
const take = <T>(read: () => T): T => {
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
const findPolicy = (out: string, option: string | undefined): string => {
  if (option !== undefined) return needPath('policy', option);
  const beside = join(out, '..', 'policy.yaml');
  return existsSync(beside) ? beside : needPath('policy', join(toDataDirectory(undefined), 'policy.yaml'));
};

/**
 * All that an import changes of a dataset, by the files' names: records, the lock, and the day on which all of the source
 * was read. A policy elsewhere belongs to another dataset.
 */
const toChanges = (directory: string, out: string, { report, files }: Import, asOf: string | null) => {
  const texts = toTexts(basename(out), files);
  const policy = join(directory, policyFile);
  if (asOf !== null && !isIncomplete(report) && existsSync(policy)) {
    const before = readFileSync(policy, 'utf8');
    const after = setReadingDay(before, asOf);
    if (after !== before) texts.set(policyFile, after);
  }
  const ids = [...report.added, ...report.changed.map(({ id }) => id), ...report.unchanged];
  const lock = renderNewLock(directory, ids.map(subjectPermalink), texts);
  return lock === null ? texts : texts.set(lockFile, lock);
};

export const importCommand: Command = {
  name: 'import',
  summary: 'Turns metadata of another kind into files of the catalog',
  help: `Usage: npm run stages -- import --mapping FILE --from PATH --out DIR [options]

Reads YAML, JSON and CSV, lets a JSONata mapping say what each record becomes, and writes one file a subject.
What people added to the files stays, comments too. Nothing is deleted. Run twice, it changes nothing.

  --mapping FILE  the mapping (data/import/*.jsonata)
  --from PATH     a file, or a folder that is read with all that is in it
  --out DIR       the catalog's folder, such as data/catalog
  --history FILE  dated rows with the columns "id" and "date"
  --policy FILE   whose names and aliases of stages, states and editions are understood
                  (default: policy.yaml beside --out, otherwise that of the dataset)
  --as-of DATE    the day on which the source was read: its present state is known by then. If nothing failed, it becomes
                  "asOf" of the policy beside --out
  --dry-run       says what it would do, and writes nothing

Exit code: 0 done (what is not mappable is listed), 1 an item failed or nothing became a record, 2 invalid usage.`,
  run: async (args) => {
    const { values, positionals } = parseOptions(args, {
      mapping: { type: 'string' },
      from: { type: 'string' },
      out: { type: 'string' },
      history: { type: 'string' },
      policy: { type: 'string' },
      'as-of': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    });
    takePositionals(positionals, []);
    const mapping = takeMapping(needPath('mapping', values.mapping));
    const from = needPath('from', values.from);
    const out = need('out', values.out);
    if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new UsageError(`--out: "${out}" is no folder.`);
    const history =
      values.history === undefined
        ? emptyHistory
        : take(() => readHistory(needPath('history', values.history)));
    const vocabulary = take(() => readVocabulary(findPolicy(out, values.policy)));
    const asOf = values['as-of'] === undefined ? null : toDay('as-of', values['as-of']);
    const isDryRun = values['dry-run'];
    const progress = createProgress(process.stderr);
    const result = await importCatalog({
      mapping,
      from,
      out,
      history,
      vocabulary,
      asOf,
      onProgress: progress.show,
    }).finally(progress.end);
    if (!isDryRun) {
      const directory = dirname(resolve(out));
      const texts = toChanges(directory, resolve(out), result, asOf);
      writeFiles(new Map([...texts].map(([file, text]) => [join(directory, file), text])));
    }
    print(toVisible(renderReport(result.report, isDryRun)));
    return isIncomplete(result.report) ? 1 : 0;
  },
};
