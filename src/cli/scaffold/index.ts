import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command';
import { DataError, UsageError } from '../command';
import { appendRow, readDataset, renderNewLock, toSubjectFile, writeFiles } from '../../dataset';
import { docsTemplate, firstSubject, policyTemplate, renderSubject } from './templates';
import { glyph, hue } from '../../model/schema/marks';
import { id as idSchema, link } from '../../model/schema/primitives';
import { loadDataset, takeListed } from '../load';
import { renderHelp } from '../help';
import { findFault, parseOptions, suggestChoice, takePositionals, toDataDirectory, toDay } from '../options';
import { print, toVisible } from '../terminal';
import { stagePermalink, subjectPermalink } from '../../model/permalink/permalink';
import { lockFile } from '../../model/permalink/permalink-lock';
import { policyFile } from '../../model/rules/rule';
import { renderSchemas } from './schemas';
import { say } from '../../model/text/say';

const kinds = ['subject', 'stage', 'dataset', 'schemas'];

const options = {
  data: { type: 'string' },
  name: { type: 'string' },
  kind: { type: 'string' },
  publisher: { type: 'string' },
  stage: { type: 'string' },
  on: { type: 'string' },
  source: { type: 'string' },
  summary: { type: 'string' },
  after: { type: 'string' },
} as const;
type Values = ReturnType<typeof parseOptions<typeof options>>['values'];

const takeId = (id: string): string => {
  const fault = findFault(idSchema, id);
  if (fault !== null) throw new UsageError(say('scaffold-command.invalid-id', { id, fault }));
  return id;
};

const write = (texts: ReadonlyMap<string, string>): void => {
  writeFiles(texts);
  for (const path of texts.keys()) print(say('output.wrote', { path: toVisible(path) }));
};

const refuse = (path: string): never => {
  throw new DataError(say('scaffold-command.file-exists', { path }));
};

/** Writes a file of a dataset, and its address into the lock, if the dataset stays valid. */
const writeSound = (directory: string, file: string, text: string, permalink: string): void => {
  const texts = new Map([[file, text]]);
  const error = readDataset(directory, { overrides: texts }).problems.find(
    ({ severity }) => severity === 'error',
  );
  if (error !== undefined)
    throw new DataError(say('scaffold-command.would-break', { message: error.message, hint: error.hint }));
  const lock = renderNewLock(directory, [permalink], texts);
  if (lock !== null) texts.set(lockFile, lock);
  writeFiles(new Map([...texts].map(([name, contents]) => [join(directory, name), contents])));
};

const scaffoldSubject = (id: string, values: Values): void => {
  const directory = toDataDirectory(values.data);
  const { policy, today } = loadDataset(directory);
  const path = join(directory, toSubjectFile(takeId(id)));
  if (existsSync(path)) refuse(path);
  const source = values.source ?? '';
  if (!link.safeParse(source).success) throw new UsageError(say('scaffold-command.no-source'));
  const first = (list: readonly { id: string }[]): string => list[0]?.id ?? '';
  const text = renderSubject({
    kind: takeListed('kind', values.kind ?? first(policy.kinds), policy.kinds),
    name: values.name ?? id,
    publisher: takeListed('publisher', values.publisher ?? first(policy.publishers), policy.publishers),
    stage: takeListed('stage', values.stage ?? first(policy.stages), policy.stages),
    date: values.on === undefined ? today : toDay('on', values.on),
    source,
  });
  writeSound(directory, toSubjectFile(id), text, subjectPermalink(id));
  print(say('output.wrote', { path: toVisible(path) }));
};

/** The first mark that no stage has; `otherwise` if each has one. */
const pickUnused = <T>(marks: readonly T[], used: readonly T[], otherwise: T): T =>
  marks.find((mark) => !used.includes(mark)) ?? otherwise;

const scaffoldStage = (id: string, values: Values): void => {
  const directory = toDataDirectory(values.data);
  const { policy } = loadDataset(directory);
  if (policy.stages.some((stage) => stage.id === takeId(id)))
    throw new DataError(say('scaffold-command.stage-exists', { id }));
  const after = values.after === undefined ? undefined : takeListed('stage', values.after, policy.stages);
  const index = policy.stages.findIndex((stage) => stage.id === after);
  const path = join(directory, policyFile);
  const row = {
    id,
    name: values.name ?? id,
    summary: values.summary ?? say('scaffold-command.stage-summary'),
    glyph: pickUnused(
      glyph.options,
      policy.stages.map((stage) => stage.glyph),
      'half',
    ),
    hue: pickUnused(
      hue.options,
      policy.stages.map((stage) => stage.hue),
      'amber',
    ),
  };
  const text = appendRow(readFileSync(path, 'utf8'), ['stages'], row, index < 0 ? undefined : index);
  if (text === null) throw new DataError(say('scaffold-command.stages-layout', { path }));
  writeSound(directory, policyFile, text, stagePermalink(id));
  print(say('scaffold-command.stage-added', { id: toVisible(id), path: toVisible(path) }));
};

const renderSchemasOf = (directory: string): [path: string, text: string][] =>
  renderSchemas().map(([file, text]) => [join(directory, file), text]);

/** Writes a small dataset and its docs, with `more` files beside them. Refuses to write over a file. */
export const writeNewDataset = (folder: string, more: ReadonlyMap<string, string> = new Map()): void => {
  const [data, docs] = [join(folder, 'data'), join(folder, 'docs')];
  const beside = [...more].map(([name, text]): [string, string] => [join(folder, name), text]);
  const own = [join(data, policyFile), join(docs, 'about.mdx'), ...beside.map(([path]) => path)];
  for (const path of own) if (existsSync(path)) refuse(path);
  write(
    new Map([
      [join(data, policyFile), policyTemplate],
      [join(data, toSubjectFile('my-first-feature')), renderSubject(firstSubject)],
      [join(docs, 'about.mdx'), docsTemplate],
      ...beside,
      ...renderSchemasOf(data),
    ]),
  );
  // The lock needs the written dataset to know its addresses.
  const lock = renderNewLock(data, []);
  if (lock !== null) writeFiles(new Map([[join(data, lockFile), lock]]));
};

const scaffoldDataset = (folder: string): void => {
  writeNewDataset(folder);
  const [data, docs] = [join(folder, 'data'), join(folder, 'docs')];
  print(`\n${say('scaffold-command.next', { data: toVisible(data), docs: toVisible(docs) })}`);
};

export const scaffold: Command = {
  name: 'scaffold',
  summary: say('scaffold-command.summary'),
  help: renderHelp({
    usage: [
      'npm run stages -- scaffold dataset FOLDER',
      'npm run stages -- scaffold subject ID --source URL [--kind K] [--name N] [--publisher P] [--stage S] [--on DATE] [--data DIR]',
      'npm run stages -- scaffold stage ID [--name N] [--summary TEXT] [--after STAGE] [--data DIR]',
      'npm run stages -- scaffold schemas DIR',
    ],
    about: say('scaffold-command.about'),
    options: {
      dataset: say('scaffold-command.dataset'),
      subject: say('scaffold-command.subject'),
      stage: say('scaffold-command.stage'),
      schemas: say('scaffold-command.schemas'),
    },
    end: [say('scaffold-command.exit')],
  }),
  run: (args) => {
    const { values, positionals } = parseOptions(args, options);
    const [what = '', name = ''] = takePositionals(positionals, [
      say('scaffold-command.no-kind'),
      say('scaffold-command.no-name'),
    ]);
    switch (what) {
      case 'subject':
        scaffoldSubject(name, values);
        break;
      case 'stage':
        scaffoldStage(name, values);
        break;
      case 'dataset':
        scaffoldDataset(name);
        break;
      case 'schemas':
        write(new Map(renderSchemasOf(name)));
        break;
      default:
        throw new UsageError(
          say('scaffold-command.unknown-kind', { kind: what, suggestion: suggestChoice(what, kinds) }),
        );
    }
    return Promise.resolve(0);
  },
};
