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
import { renderHelp } from './help';
import { createProgress } from './progress';
import { print, toVisible } from './terminal';
import { say } from '../model/text/say';

/** Creates the function for a commit's address, from the repository's address or a template. */
const toCommitAddress = (folder: string, option: string | undefined) => {
  const url = option ?? readWebAddress(folder);
  if (url === null) throw new UsageError(say('history-command.no-url'));
  const template = url.includes('{commit}') ? url : `${url.replace(/\/$/, '')}/commit/{commit}`;
  toLink('url', template.replace('{commit}', '0'));
  return (commit: string): string => template.replace('{commit}', commit);
};

const renderLeftOut = (leftOut: readonly LeftOut[]): string =>
  [
    '',
    say('history-command.left-out'),
    ...leftOut.map(({ place, reason }) => `  ${place}: ${reason}`),
    '',
  ].join('\n');

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
  summary: say('history-command.summary'),
  help: renderHelp({
    usage: ['npm run stages -- history --git PATH --mapping FILE --out DIR [options]'],
    about: say('history-command.about'),
    options: {
      '--git PATH': say('history-command.git'),
      '--mapping FILE': say('option.mapping'),
      '--out DIR': say('option.out'),
      '--table NAME=FILE': say('option.table'),
      '--files GLOB': say('history-command.files'),
      '--since DATE': say('history-command.since'),
      '--url URL': say('history-command.url'),
      '--policy FILE': say('option.policy'),
      '--dry-run': say('option.dry-run'),
    },
    end: [say('history-command.exit')],
  }),
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
