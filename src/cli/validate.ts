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
import { renderHelp } from './help';
import type { Problem } from '../model/rules/problem';
import { isError, listNewProblems, renderProblemCount } from '../model/rules/problem';
import { takeCheckout } from './revision';
import { unrecordedRule } from '../model/permalink/clause-meaning';
import { say } from '../model/text/say';

const formats = ['text', 'json', 'github'] as const;

const renderSize = ({ subjects, today, dataAsOf }: Dataset): string => {
  const size = { count: subjects.length, day: today };
  if (!isOtherDay(today, { dataAsOf })) return say('validate-command.size', size);
  return dataAsOf === null
    ? say('validate-command.size-of-undated-data', size)
    : say('validate-command.size-of-old-data', { ...size, dataDay: dataAsOf });
};

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
      hasStatic: false,
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
  summary: say('validate-command.summary'),
  help: renderHelp({
    usage: [
      'npm run stages -- validate [--data DIR] [--docs DIR] [--errors-only] [--since OLD] [--format text|json|github]',
    ],
    about: say('validate-command.about'),
    options: {
      '--data DIR': say('option.data'),
      '--docs DIR': say('option.docs'),
      '--errors-only': say('validate-command.errors-only'),
      '--since OLD': say('validate-command.since'),
      '--format FORMAT': say('validate-command.format'),
    },
    end: [say('validate-command.exit')],
  }),
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
    if (!existsSync(directory)) throw new UsageError(say('arguments.absent-folder', { folder: directory }));
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
      const count = all.length - recent.length;
      const sentences = [
        `${directory}: ${renderProblemCount(all)}.`,
        ...(count === 0 ? [] : [say('validate-command.known-warnings', { count })]),
        ...(dataset === null ? [] : [renderSize(dataset)]),
      ];
      print(sentences.join(' '));
    }
    return Promise.resolve(problems.some(isError) ? 1 : 0);
  },
};
