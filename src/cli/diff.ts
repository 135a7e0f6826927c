import type { Command } from './command';
import { createPaint, print, toAllVisible } from './terminal';
import { deriveDifferences } from '../model/difference';
import { loadDataset } from './load';
import { parseOptions, takePositionals, toChoice, toDataDirectory } from './options';
import { renderMarkdown, renderText } from './render-differences';
import { takeCheckout } from './revision';

const formats = ['text', 'markdown', 'json'] as const;

export const diff: Command = {
  name: 'diff',
  summary: 'Says what changed between two datasets, as an announcement',
  help: `Usage: npm run stages -- diff OLD NEW [--data DIR] [--format text|markdown|json]

OLD and NEW are each a dataset's folder or a git revision. Says what changed, what asks customers to act first,
and what it means for the customers of each edition.

  --data DIR      the dataset's folder within a git revision (default: STAGES_DATA, otherwise data)
  --format FORMAT text for people, markdown for release notes and pull requests, json for programs

Exit code: 0 compared, 1 a dataset has errors, 2 called wrongly.`,
  run: (args) => {
    const { values, positionals } = parseOptions(args, {
      data: { type: 'string' },
      format: { type: 'string', default: 'text' },
    });
    const [older = '', newer = ''] = takePositionals(positionals, [
      'The older dataset (a folder or a git revision)',
      'The newer dataset (a folder or a git revision)',
    ]);
    const format = toChoice('format', values.format, formats);
    const data = toDataDirectory(values.data);
    const checkouts = [takeCheckout(older, data)];
    try {
      checkouts.push(takeCheckout(newer, data));
      const [before, after] = checkouts.map(({ directory }) => loadDataset(directory));
      if (before === undefined || after === undefined) return Promise.resolve(1);
      const differences = deriveDifferences(before, after);
      if (format === 'json') print(JSON.stringify({ total: differences.length, differences }, null, 2));
      else if (format === 'markdown') print(renderMarkdown(differences));
      else print(renderText(toAllVisible(differences), createPaint(process.stdout)));
      return Promise.resolve(0);
    } finally {
      for (const { dispose } of checkouts) dispose();
    }
  },
};
