import { join } from 'node:path';
import type { Checkout } from './revision';
import type { Command } from './command';
import type { Dataset } from '../model/catalog/dataset';
import type { Problem } from '../model/rules/problem';
import { createPaint, print, toAllVisible } from './terminal';
import { deriveDifferences } from '../model/difference';
import { listChangedNames } from '../model/difference/old-names';
import { renderHelp } from './help';
import { loadDataset } from './load';
import { oldNameRule, readDataset } from '../dataset';
import { parseOptions, takePositionals, toChoice, toDataDirectory } from './options';
import { renderMarkdown, renderOldNames, renderOldNamesMarkdown, renderText } from './render-differences';
import { takeCheckout } from './revision';
import { takeDocs } from './docs';
import { say } from '../model/text/say';

const formats = ['text', 'markdown', 'json'] as const;

/**
 * Finds texts in the newer dataset and its docs that still use a changed name, with their files in the
 * repository.
 */
const findOldNames = (before: Dataset, after: Dataset, { directory, name }: Checkout): readonly Problem[] => {
  const oldNames = listChangedNames(before, after);
  if (oldNames.length === 0) return [];
  const { problems } = readDataset(directory, {
    today: after.today,
    docs: takeDocs(directory, undefined),
    oldNames,
  });
  return problems
    .filter(({ rule }) => rule === oldNameRule)
    .map((problem) => ({ ...problem, file: join(name, problem.file) }));
};

export const diff: Command = {
  name: 'diff',
  summary: say('diff-command.summary'),
  help: renderHelp({
    usage: ['npm run stages -- diff OLD NEW [--data DIR] [--format text|markdown|json]'],
    about: say('diff-command.about'),
    options: { '--data DIR': say('option.data-in-revision'), '--format FORMAT': say('diff-command.format') },
    end: [say('diff-command.exit')],
  }),
  run: (args) => {
    const { values, positionals } = parseOptions(args, {
      data: { type: 'string' },
      format: { type: 'string', default: 'text' },
    });
    const [older = '', newer = ''] = takePositionals(positionals, [
      say('diff-command.no-older'),
      say('diff-command.no-newer'),
    ]);
    const format = toChoice('format', values.format, formats);
    const data = toDataDirectory(values.data);
    const checkouts = [takeCheckout(older, data)];
    try {
      checkouts.push(takeCheckout(newer, data));
      const [before, after] = checkouts.map(({ directory }) => loadDataset(directory));
      const [, checkout] = checkouts;
      if (before === undefined || after === undefined || checkout === undefined) return Promise.resolve(1);
      const differences = deriveDifferences(before, after);
      const oldNames = findOldNames(before, after, checkout);
      if (format === 'json')
        print(JSON.stringify({ total: differences.length, differences, oldNames }, null, 2));
      else if (format === 'markdown')
        print([renderMarkdown(differences), renderOldNamesMarkdown(oldNames)].join(''));
      else {
        print(renderText(toAllVisible(differences), createPaint(process.stdout)));
        if (oldNames.length > 0) print(renderOldNames(oldNames, createPaint(process.stdout)));
      }
      return Promise.resolve(0);
    } finally {
      for (const { dispose } of checkouts) dispose();
    }
  },
};
