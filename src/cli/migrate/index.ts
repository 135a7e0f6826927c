import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command';
import type { Draft } from '../edit/draft';
import type { Migration } from './migrations';
import { DataError, UsageError } from '../command';
import { checkDraft, renderLines } from '../edit/commit';
import { createDraft } from '../edit/draft';
import { createPaint, print, toVisible } from '../terminal';
import { lockFile } from '../../model/permalink/permalink-lock';
import { migrations } from './migrations';
import { parseOptions, takePositionals, toDataDirectory } from '../options';
import { policyFile } from '../../model/rules/rule';
import { readToday, writeFiles } from '../../dataset';
import { renderRecordedLock } from '../permalinks';
import { renderSchemas } from '../scaffold/schemas';
import { schemaVersion } from '../../model/schema/schema-version';

const versionLine = /^(schemaVersion:[ \t]*)(\d+)/m;

const readVersion = (text: string, path: string): number => {
  const written = versionLine.exec(text)?.[2];
  if (written === undefined)
    throw new DataError(`${path} has no "schemaVersion". Add the line: schemaVersion: ${schemaVersion}`);
  return Number(written);
};

/** Applies the migrations from the version of the files on. Returns those that were applied. */
export const migrateFiles = (
  draft: Draft,
  known: readonly Migration[],
  current: number,
): readonly Migration[] => {
  const path = join(draft.directory, policyFile);
  const version = readVersion(draft.textOf(policyFile), path);
  if (version > current)
    throw new DataError(
      `${path} has schemaVersion ${version}, and this version of Stagebook reads ${current}. Install a newer one: npm install stagebook@latest`,
    );
  const needed = known.filter(({ from }) => from >= version);
  for (const { from, change } of needed) {
    change(draft);
    draft.rewrite(policyFile, (text) => text.replace(versionLine, `$1${from + 1}`));
  }
  return needed;
};

/** The generated files that differ: schemas for editors, if the dataset has them, and the published addresses. */
const listGenerated = (draft: Draft): [file: string, text: string][] => {
  const { after } = checkDraft(draft);
  const generated: [string, string][] = [
    [lockFile, renderRecordedLock(after, draft.textOf(lockFile))],
    ...(existsSync(join(draft.directory, 'schemas')) ? renderSchemas() : []),
  ];
  return generated.filter(([file, text]) => draft.textOf(file) !== text);
};

export const migrate: Command = {
  name: 'migrate',
  summary: 'Brings a dataset to the file format of this version',
  help: `Usage: npm run stages -- migrate [--dry-run] [--data DIR]

Run it after each upgrade. Changes files of an older schemaVersion, writes the schemas for editors again, and records
published addresses that are not in permalinks.lock yet. Keeps comments and order, and writes all files or none.

  --dry-run       print what would change, and change nothing
  --data DIR      the dataset's folder (default: STAGES_DATA, otherwise data)

Exit code: 0 done, 1 the dataset has errors or is of a newer version, 2 invalid usage.`,
  run: (args) => {
    const { values, positionals } = parseOptions(args, {
      'dry-run': { type: 'boolean', default: false },
      data: { type: 'string' },
    });
    takePositionals(positionals, []);
    const directory = toDataDirectory(values.data);
    if (!existsSync(join(directory, policyFile)))
      throw new UsageError(`There is no dataset in "${directory}". Name its folder with --data.`);
    const today = readToday(process.env) ?? new Date().toISOString().slice(0, 10);
    const draft = createDraft(directory, today);
    const applied = migrateFiles(draft, migrations, schemaVersion);
    for (const { from, summary } of applied) print(`${from} to ${from + 1}: ${toVisible(summary)}`);
    if (applied.length > 0) print(renderLines(draft, createPaint(process.stdout)));
    const texts = new Map([...draft.texts, ...listGenerated(draft)]);
    const files = [...texts.keys()].map((file) => join(directory, file));
    if (!values['dry-run'])
      writeFiles(new Map([...texts].map(([file, text]) => [join(directory, file), text])));
    if (files.length === 0) print(toVisible(`${directory} is up to date.`));
    else print(toVisible(`${values['dry-run'] ? 'Would change' : 'Changed'} ${files.join(', ')}`));
    return Promise.resolve(0);
  },
};
