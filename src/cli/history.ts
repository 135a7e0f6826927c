import { basename, dirname } from 'node:path';
import { statSync } from 'node:fs';
import type { LeftOut } from '../importer/git-versions';
import { GitError, readHeadDay, readWebAddress } from '../importer/git';
import { createHistoryMapping } from '../importer/history-mapping';
import { emptyHistory } from '../importer/history';
import { importCatalog } from '../importer/import-catalog';
import { isIncomplete, renderReport } from '../importer/report';
import { readGitVersions } from '../importer/git-versions';
import { readVocabulary } from '../importer/vocabulary';
import type { Command } from './command';
import { UsageError } from './command';
import {
  findPolicy,
  needPath,
  take,
  takeMapping,
  takeOut,
  takeReleases,
  takeTables,
  writeImport,
} from './importing';
import { parseOptions, takePositionals, toDay, toLink } from './options';
import { createProgress } from './progress';
import { print, toVisible } from './terminal';

/** Creates the function for a commit's address, from the repository's address or a template. */
const toCommitAddress = (folder: string, option: string | undefined) => {
  const url = option ?? readWebAddress(folder);
  if (url === null)
    throw new UsageError(
      '--url is missing: the repository has no remote with a web address. Name it, such as --url https://code.example/team/metadata.',
    );
  const template = url.includes('{commit}') ? url : `${url.replace(/\/$/, '')}/commit/{commit}`;
  toLink('url', template.replace('{commit}', '0'));
  return (commit: string): string => template.replace('{commit}', commit);
};

const renderLeftOut = (leftOut: readonly LeftOut[]): string =>
  `\nLeft out, because the mapping does not understand these versions (--since leaves out what is older):\n${leftOut
    .map(({ place, reason }) => `  ${place}: ${reason}`)
    .join('\n')}\n`;

/** Runs a function that reads the repository. An unreadable repository is a usage error. */
const readRepository = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(`--git: ${error.message}`, { cause: error });
  }
};

export const history: Command = {
  name: 'history',
  summary: 'Imports metadata with its history from a git repository',
  help: `Usage: npm run stages -- history --git PATH --mapping FILE --out DIR [options]

Asks the mapping about each version of each metadata file that was committed, and writes what changed into the catalog:
rows on the day of the commit, with the address of the commit as their source. What people added to the files stays, as
with "import". Run twice, it changes nothing. Needs a clone with its history; of a shallow one, the first commit counts as
the day of looking.

  --git PATH      the folder of metadata in a git clone, or one file of it
  --mapping FILE  the mapping (data/import/*.jsonata)
  --out DIR       the catalog's folder, such as data/catalog
  --table NAME=FILE  a table in which the mapping looks values up, as tables.NAME; can be given several times
  --files GLOB    the files that count, such as '*/metadata.yaml' (default: all YAML, JSON and CSV)
  --since DATE    leaves out what was before; what was so on that day is known by then
  --url URL       the repository on the web, or the address of a commit with {commit} in it (default: that of "origin")
  --policy FILE   whose names and aliases of stages, states and editions are understood
                  (default: policy.yaml beside --out, otherwise that of the dataset)
  --dry-run       says what it would do, and writes nothing

Exit code: 0 done, 1 an item failed, a version was left out or nothing became a record, 2 invalid usage.`,
  run: async (args) => {
    const { values, positionals } = parseOptions(args, {
      git: { type: 'string' },
      mapping: { type: 'string' },
      out: { type: 'string' },
      files: { type: 'string' },
      since: { type: 'string' },
      url: { type: 'string' },
      policy: { type: 'string' },
      table: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean', default: false },
    });
    takePositionals(positionals, []);
    const tables = takeTables(values.table);
    const mapping = takeMapping(needPath('mapping', values.mapping), tables);
    const from = needPath('git', values.git);
    const isFolder = statSync(from).isDirectory();
    const folder = isFolder ? from : dirname(from);
    const out = takeOut(values.out);
    const vocabulary = take(() => readVocabulary(findPolicy(out, values.policy), takeReleases(tables)));
    const since = values.since === undefined ? null : toDay('since', values.since);
    const toSource = toCommitAddress(folder, values.url);
    const files = values.files ?? (isFolder ? null : basename(from));
    const { asOf, versions, leftOut } = readRepository(() => ({
      asOf: readHeadDay(folder),
      ...readGitVersions(folder, { files, since }),
    }));
    const items = [...versions.values()].flatMap(
      (own) => own.findLast(({ item }) => item !== null)?.item ?? [],
    );
    const left = [...leftOut];
    const progress = createProgress(process.stderr);
    const result = await importCatalog({
      mapping: createHistoryMapping(mapping, {
        versions,
        vocabulary,
        toSource,
        onLeftOut: (version) => left.push(version),
      }),
      from,
      source: { items, size: items.length, unread: [] },
      out,
      history: emptyHistory,
      vocabulary,
      asOf,
      onProgress: progress.show,
    }).finally(progress.end);
    const isDryRun = values['dry-run'];
    if (!isDryRun) writeImport(out, result, { day: asOf, isWhole: left.length === 0 });
    print(toVisible(renderReport(result.report, isDryRun)));
    if (left.length > 0) print(toVisible(renderLeftOut(left)));
    return isIncomplete(result.report) || left.length > 0 ? 1 : 0;
  },
};
