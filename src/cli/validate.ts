import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './command';
import { UsageError } from './command';
import { isOtherDay } from '../model/time/freshness';
import type { Dataset } from '../model/catalog/dataset';
import { createPaint, print } from './terminal';
import { parseOptions, takePositionals, toChoice, toDataDirectory } from './options';
import { takeDocs } from './docs';
import { readDataset, readToday } from '../dataset';
import { renderGithub, renderJson, renderText } from './render-problems';
import type { Problem } from '../model/rules/problem';
import { isError, listNewProblems, renderCount, renderProblemCount } from '../model/rules/problem';
import { takeCheckout } from './revision';
import { unrecordedRule } from '../model/permalink/clause-meaning';

const formats = ['text', 'json', 'github'] as const;

const renderDataDay = ({ today, dataAsOf }: Dataset): string =>
  isOtherDay(today, { dataAsOf }) ? `, data from ${dataAsOf ?? 'an unknown day'}` : '';

/** A new address is only a warning while editing, but an error before a merge. */
const toBeforeMerge = (problem: Problem): Problem =>
  problem.rule === unrecordedRule ? { ...problem, severity: 'error' } : problem;

/** The errors, and the warnings that an older state of the dataset did not have. */
const leaveOutKnown = (problems: readonly Problem[], older: string, data: string): Problem[] => {
  const checkout = takeCheckout(older, data);
  try {
    const docs = join(checkout.directory, '..', 'docs');
    const { problems: before } = readDataset(checkout.directory, {
      today: readToday(process.env),
      docs: existsSync(docs) ? docs : undefined,
    });
    return listNewProblems(
      before.filter((problem) => !isError(toBeforeMerge(problem))),
      problems,
    );
  } finally {
    checkout.dispose();
  }
};

export const validate: Command = {
  name: 'validate',
  summary: 'Checks a dataset and prints every problem',
  help: `Usage: npm run stages -- validate [--data DIR] [--docs DIR] [--errors-only] [--since OLD]
       [--format text|json|github]

Reads the dataset in DIR and prints every problem in it, each with file, line, column and what to do.
Errors come first, then the warnings of each rule with their number.

  --data DIR      the dataset's folder (default: STAGES_DATA, otherwise data)
  --docs DIR      the folder of its docs (default: STAGES_DOCS, otherwise docs beside the dataset's folder)
  --errors-only   leave the warnings out; they are still counted
  --since OLD     leave out the warnings that this folder or git revision has too; errors are always printed
  --format FORMAT text for people, json for programs, github for annotations on a pull request

Exit code: 0 no errors (there may be warnings), 1 errors, 2 invalid usage.`,
  run: (args) => {
    const { values, positionals } = parseOptions(args, {
      data: { type: 'string' },
      docs: { type: 'string' },
      'errors-only': { type: 'boolean', default: false },
      since: { type: 'string' },
      format: { type: 'string', default: 'text' },
    });
    takePositionals(positionals, []);
    const format = toChoice('format', values.format, formats);
    const directory = toDataDirectory(values.data);
    if (!existsSync(directory))
      throw new UsageError(`There is no folder "${directory}". Name the dataset's folder with --data.`);
    const { dataset, problems: found } = readDataset(directory, {
      today: readToday(process.env),
      docs: takeDocs(directory, values.docs),
    });
    const all = found.map(toBeforeMerge);
    const recent = values.since === undefined ? all : leaveOutKnown(all, values.since, directory);
    const problems = values['errors-only'] ? all.filter(isError) : recent;
    if (format === 'json') print(renderJson(directory, problems));
    else if (format === 'github') {
      if (problems.length > 0) print(renderGithub(directory, problems));
    } else {
      const paint = createPaint(process.stdout);
      if (problems.length > 0) print(`${renderText(directory, problems, paint)}\n`);
      const size =
        dataset === null
          ? ''
          : ` ${dataset.subjects.length.toLocaleString('en')} subjects as of ${dataset.today}${renderDataDay(dataset)}.`;
      const known = all.length - recent.length;
      const since = known === 0 ? '' : ` ${renderCount(known, 'warning')} were there before.`;
      print(`${directory}: ${renderProblemCount(all)}.${since}${size}`);
    }
    return Promise.resolve(problems.some(isError) ? 1 : 0);
  },
};
