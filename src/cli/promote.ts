import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Command } from './command';
import type { Dataset } from '../model/catalog/dataset';
import type { Row } from '../dataset/append-row';
import { DataError, UsageError } from './command';
import { appendRow, exceptionsFile, readDataset, writeFiles } from '../dataset';
import { createPaint, print, toAllVisible, toVisible } from './terminal';
import { deriveDifferences } from '../model/difference';
import { findObstacles } from './obstacles';
import { link } from '../model/schema/primitives';
import { loadDataset, takeListed, takeSubject } from './load';
import { parseOptions, takePositionals, toDataDirectory, toDay } from './options';
import { renderConsequences } from './consequences';
import { renderText } from './render-differences';
import { toSchemaLine } from '../model/policy/schema-line';

const need = (name: string, value: string | undefined): string => {
  if (value === undefined || value === '') throw new UsageError(`--${name} is missing. See --help.`);
  return value;
};

/** Adds a row to a file's list, or says why it cannot. */
const append = (file: string, text: string, key: string, row: Row): string => {
  const changed = appendRow(text, key, row);
  if (changed === null)
    throw new DataError(
      `${file}: "${key}" is not written as lines that begin with "- ". Write it so, then try again.`,
    );
  return changed;
};

const readIfThere = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const help = `Usage: npm run stages -- promote ID --to STAGE --on DATE --source URL [options]

Appends the transition to the subject's file, keeping comments and order, and prints what changes by it.
Refuses a step that the policy does not allow, or whose requirements are not met.

  --to STAGE      the stage that it goes to
  --on DATE       the day, YYYY-MM-DD; a day that lies ahead needs --planned
  --source URL    the page that shows it
  --planned       it is a plan, and not done
  --version V     the version that was current at the end of that day
  --note TEXT     what else there is to say
  --force         do it although the policy says no; becomes an exception, and needs
  --reason TEXT     why, and
  --until DATE      the last day on which the exception holds
  --dry-run       print what would change, and change nothing
  --data DIR      the dataset's folder (default: STAGES_DATA, otherwise data)

Exit code: 0 done, 1 refused or a dataset with errors, 2 called wrongly.`;

const parse = (args: string[], dataset: (directory: string) => Dataset) => {
  const { values, positionals } = parseOptions(args, {
    to: { type: 'string' },
    on: { type: 'string' },
    source: { type: 'string' },
    version: { type: 'string' },
    note: { type: 'string' },
    reason: { type: 'string' },
    until: { type: 'string' },
    data: { type: 'string' },
    planned: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  });
  const [id = ''] = takePositionals(positionals, ['The id of a subject']);
  const { planned, version, note } = values;
  const on = toDay('on', need('on', values.on));
  const source = need('source', values.source);
  if (!link.safeParse(source).success) throw new UsageError(`--source "${source}" is no link.`);
  const force = values.force
    ? { reason: need('reason', values.reason), until: toDay('until', need('until', values.until)) }
    : null;
  const directory = toDataDirectory(values.data);
  const before = dataset(directory);
  const to = takeListed('stage', need('to', values.to), before.policy.stages);
  const row: Row = {
    date: on,
    ...(planned ? { status: 'planned' } : {}),
    stage: to,
    ...(version === undefined ? {} : { version }),
    source,
    ...(note === undefined ? {} : { note }),
  };
  return { directory, before, id, on, to, planned, row, force, isTrial: values['dry-run'] };
};

export const promote: Command = {
  name: 'promote',
  summary: 'Moves a subject to another stage, and says what changes by it',
  help,
  run: (args) => {
    const { directory, before, id, on, to, planned, row, force, isTrial } = parse(args, loadDataset);
    const subject = takeSubject(before, id);
    if (on > before.today && !planned)
      throw new DataError(
        `${on} lies after the dataset's today, ${before.today}. Add --planned, or move the policy's asOf.`,
      );
    const obstacles = findObstacles(before, subject, { to, on });
    const first = obstacles[0];
    if (first !== undefined && (force === null || !first.canBeForced))
      throw new DataError(
        [
          ...obstacles.map(({ message }) => message),
          ...(first.canBeForced ? ['With --force, --reason and --until it becomes an exception.'] : []),
        ].join('\n'),
      );
    const texts = new Map<string, string>();
    texts.set(
      subject.file,
      append(subject.file, readFileSync(join(directory, subject.file), 'utf8'), 'transitions', row),
    );
    let exceptions = readIfThere(join(directory, exceptionsFile)) || toSchemaLine('exceptions');
    for (const rule of new Set(obstacles.map((obstacle) => obstacle.rule)))
      if (force !== null) {
        exceptions = append(exceptionsFile, exceptions, 'exceptions', { rule, subject: id, ...force });
        texts.set(exceptionsFile, exceptions);
      }
    const { dataset: after, problems } = readDataset(directory, { today: before.today, instead: texts });
    const error = problems.find(({ severity }) => severity === 'error');
    if (after === null || error !== undefined)
      throw new DataError(`It would break the dataset: ${error?.message ?? ''}. ${error?.hint ?? ''}`);
    if (!isTrial) writeFiles(new Map([...texts].map(([file, text]) => [join(directory, file), text])));
    const paint = createPaint(process.stdout);
    print(
      toVisible(
        `${isTrial ? 'Would change' : 'Changed'} ${[...texts.keys()].map((file) => join(directory, file)).join(' and ')}\n`,
      ),
    );
    print(renderText(toAllVisible(deriveDifferences(before, after)), paint));
    print(`\n${renderConsequences(before, after, subject, paint)}`);
    return Promise.resolve(0);
  },
};
