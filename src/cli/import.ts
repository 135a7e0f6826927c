import { emptyHistory, readHistory } from '../importer/history';
import { importCatalog } from '../importer/import-catalog';
import { isIncomplete, renderReport } from '../importer/report';
import { readVocabulary } from '../importer/vocabulary';
import type { Command } from './command';
import {
  findLastReading,
  findPolicy,
  needPath,
  take,
  takeMapping,
  takeOut,
  takeReleases,
  takeTables,
  writeImport,
} from './importing';
import { parseOptions, takePositionals, toDay } from './options';
import { renderHelp } from './help';
import { createProgress } from './progress';
import { print, toVisible } from './terminal';
import { say } from '../model/text/say';

export const importCommand: Command = {
  name: 'import',
  summary: say('import-command.summary'),
  help: renderHelp({
    usage: ['npm run stages -- import --mapping FILE --from PATH --out DIR [options]'],
    about: say('import-command.about'),
    options: {
      '--mapping FILE': say('option.mapping'),
      '--from PATH': say('import-command.from'),
      '--out DIR': say('option.out'),
      '--history FILE': say('import-command.history'),
      '--table NAME=FILE': say('option.table'),
      '--policy FILE': say('option.policy'),
      '--as-of DATE': say('import-command.as-of'),
      '--dry-run': say('option.dry-run'),
    },
    end: [say('import-command.exit')],
  }),
  run: async (args) => {
    const { values, positionals } = parseOptions(args, {
      mapping: { type: 'string' },
      from: { type: 'string' },
      out: { type: 'string' },
      history: { type: 'string' },
      policy: { type: 'string' },
      table: { type: 'string', multiple: true },
      'as-of': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    });
    takePositionals(positionals, []);
    const tables = takeTables(values.table);
    const mapping = takeMapping(needPath('mapping', values.mapping), tables);
    const from = needPath('from', values.from);
    const out = takeOut(values.out);
    const history =
      values.history === undefined
        ? emptyHistory
        : take(() => readHistory(needPath('history', values.history)));
    const vocabulary = take(() => readVocabulary(findPolicy(out, values.policy), takeReleases(tables)));
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
      last: findLastReading(out),
      onProgress: progress.show,
    }).finally(progress.end);
    if (!isDryRun) writeImport(out, result, asOf === null ? null : { day: asOf, isWhole: true });
    print(toVisible(renderReport(result.report, isDryRun)));
    return isIncomplete(result.report) ? 1 : 0;
  },
};
