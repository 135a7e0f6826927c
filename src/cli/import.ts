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
import { createProgress } from './progress';
import { print, toVisible } from './terminal';

export const importCommand: Command = {
  name: 'import',
  summary: 'Turns metadata of another kind into files of the catalog',
  help: `Usage: npm run stages -- import --mapping FILE --from PATH --out DIR [options]

Reads YAML, JSON, JSON lines, CSV and the front matter of Markdown. A JSONata mapping says what each record becomes,
and each record is written to a file of its own.
What people added to the files stays, comments too. Nothing is deleted. Run twice, it changes nothing.

  --mapping FILE  the mapping (data/import/*.jsonata)
  --from PATH     a file, or a folder that is read with all that is in it
  --out DIR       the catalog's folder, such as data/catalog
  --history FILE  dated rows with the columns "id" and "date"
  --table NAME=FILE  a table in which the mapping looks values up, as tables.NAME; can be given several times
  --policy FILE   whose names and aliases of stages, states and editions are understood
                  (default: policy.yaml beside --out, otherwise that of the dataset)
  --as-of DATE    the day on which the source was read: its present state is known by then, and what changed since "asOf" of the
                  policy beside --out changed between the two days. It becomes that "asOf"; if something failed, it becomes
                  "partlyReadOn" there. Without it, what is dated after that "asOf" fails
  --dry-run       says what it would do, and writes nothing

Exit code: 0 done (what is not mappable is listed), 1 an item failed or nothing became a record, 2 invalid usage.`,
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
