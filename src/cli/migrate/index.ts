import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command';
import type { Draft } from '../edit/draft';
import type { Migration } from './migrations';
import { DataError, UsageError } from '../command';
import { checkDraft, renderChanged, renderLines } from '../edit/commit';
import { createDraft } from '../edit/draft';
import { renderHelp } from '../help';
import { createPaint, print, toVisible } from '../terminal';
import { lockFile } from '../../model/permalink/permalink-lock';
import { migrations } from './migrations';
import { parseOptions, takePositionals, toDataDirectory } from '../options';
import { policyFile } from '../../model/rules/rule';
import { readToday, writeFiles } from '../../dataset';
import { renderRecordedLock } from '../permalinks';
import { renderSchemas } from '../scaffold/schemas';
import { schemaVersion } from '../../model/schema/schema-version';
import { say } from '../../model/text/say';

const versionLine = /^(schemaVersion:[ \t]*)(\d+)/m;

const readVersion = (text: string, path: string): number => {
  const written = versionLine.exec(text)?.[2];
  if (written === undefined)
    throw new DataError(say('migrate-command.no-version', { path, version: schemaVersion }));
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
    throw new DataError(say('migrate-command.newer-version', { path, version, known: current }));
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
  summary: say('migrate-command.summary'),
  help: renderHelp({
    usage: ['npm run stages -- migrate [--dry-run] [--data DIR]'],
    about: say('migrate-command.about'),
    options: { '--dry-run': say('option.dry-run'), '--data DIR': say('option.data') },
    end: [say('migrate-command.exit')],
  }),
  run: (args) => {
    const { values, positionals } = parseOptions(args, {
      'dry-run': { type: 'boolean', default: false },
      data: { type: 'string' },
    });
    takePositionals(positionals, []);
    const directory = toDataDirectory(values.data);
    if (!existsSync(join(directory, policyFile)))
      throw new UsageError(say('migrate-command.no-dataset', { folder: directory }));
    const today = readToday(process.env) ?? new Date().toISOString().slice(0, 10);
    const draft = createDraft(directory, today);
    const applied = migrateFiles(draft, migrations, schemaVersion);
    for (const { from, summary } of applied)
      print(say('migrate-command.step', { from, to: from + 1, summary: toVisible(summary) }));
    if (applied.length > 0) print(renderLines(draft, createPaint(process.stdout)));
    const texts = new Map([...draft.texts, ...listGenerated(draft)]);
    const paths = [...texts.keys()].map((file) => join(directory, file));
    if (!values['dry-run'])
      writeFiles(new Map([...texts].map(([file, text]) => [join(directory, file), text])));
    print(
      toVisible(
        paths.length === 0
          ? say('migrate-command.up-to-date', { folder: directory })
          : renderChanged(paths, values['dry-run']),
      ),
    );
    return Promise.resolve(0);
  },
};
