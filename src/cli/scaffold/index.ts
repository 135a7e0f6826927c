import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command';
import { DataError, UsageError } from '../command';
import { appendRow, readDataset, renderNewLock, toSubjectFile, writeFiles } from '../../dataset';
import { docsTemplate, policyTemplate, renderSubject } from './templates';
import { id as idSchema, link } from '../../model/schema/primitives';
import { loadDataset, takeListed } from '../load';
import { parseOptions, takePositionals, toDataDirectory, toDay } from '../options';
import { print, toVisible } from '../terminal';
import { renderSuggestion } from '../../model/text/suggest';
import { stagePermalink, subjectPermalink } from '../../model/permalink/permalink';
import { lockFile } from '../../model/permalink/permalink-lock';
import { policyFile } from '../../model/rules/rule';
import { renderSchemas } from './schemas';

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
  const parsed = idSchema.safeParse(id);
  if (!parsed.success)
    throw new UsageError(`The id "${id}" ${parsed.error.issues[0]?.message ?? 'is none'}.`);
  return parsed.data;
};

const write = (texts: ReadonlyMap<string, string>): void => {
  writeFiles(texts);
  for (const path of texts.keys()) print(`Wrote ${toVisible(path)}`);
};

const refuse = (path: string): never => {
  throw new DataError(`${path} already exists and was not changed.`);
};

/** Writes a file of a dataset, and its address into the lock, if the dataset stays valid. */
const writeSound = (directory: string, file: string, text: string, permalink: string): void => {
  const texts = new Map([[file, text]]);
  const error = readDataset(directory, { overrides: texts }).problems.find(
    ({ severity }) => severity === 'error',
  );
  if (error !== undefined) throw new DataError(`It would break the dataset: ${error.message}. ${error.hint}`);
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
  if (!link.safeParse(source).success)
    throw new UsageError('--source is the page that shows its stage: a link.');
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
  print(`Wrote ${toVisible(path)}`);
};

const scaffoldStage = (id: string, values: Values): void => {
  const directory = toDataDirectory(values.data);
  const { policy } = loadDataset(directory);
  if (policy.stages.some((stage) => stage.id === takeId(id)))
    throw new DataError(`There is a stage "${id}" already.`);
  const after = values.after === undefined ? undefined : takeListed('stage', values.after, policy.stages);
  const index = policy.stages.findIndex((stage) => stage.id === after);
  const path = join(directory, policyFile);
  const row = {
    id,
    name: values.name ?? id,
    summary: values.summary ?? 'Say in one sentence what this stage is.',
    glyph: 'half',
    hue: 'amber',
  };
  const text = appendRow(readFileSync(path, 'utf8'), ['stages'], row, index < 0 ? undefined : index);
  if (text === null) throw new DataError(`${path}: write "stages" as lines that begin with "- ".`);
  writeSound(directory, policyFile, text, stagePermalink(id));
  print(
    `Added the stage "${toVisible(id)}" to ${toVisible(path)}. Next: its clauses, and the transitions to and from it.`,
  );
};

const renderSchemasOf = (directory: string): [path: string, text: string][] =>
  renderSchemas().map(([file, text]) => [join(directory, file), text]);

/** Writes a small dataset and its docs, with `more` files beside them. Refuses to write over a file. */
export const writeNewDataset = (folder: string, more: ReadonlyMap<string, string> = new Map()): void => {
  const [data, docs] = [join(folder, 'data'), join(folder, 'docs')];
  const beside = [...more].map(([name, text]): [string, string] => [join(folder, name), text]);
  const own = [join(data, policyFile), join(docs, 'about.mdx'), ...beside.map(([path]) => path)];
  for (const path of own) if (existsSync(path)) refuse(path);
  const subject = {
    kind: 'feature',
    name: 'My first feature',
    publisher: 'us',
    stage: 'preview',
    date: '2025-01-01',
    source: 'https://example.com/changelog',
  };
  write(
    new Map([
      [join(data, policyFile), policyTemplate],
      [join(data, toSubjectFile('my-first-feature')), renderSubject(subject)],
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
  print(`\nSee it: STAGES_DATA=${toVisible(data)} STAGES_DOCS=${toVisible(docs)} npm start`);
};

export const scaffold: Command = {
  name: 'scaffold',
  summary: 'Begins a new subject, stage or whole dataset',
  help: `Usage: npm run stages -- scaffold dataset FOLDER
       npm run stages -- scaffold subject ID --source URL [--kind K] [--name N] [--publisher P] [--stage S] [--on DATE] [--data DIR]
       npm run stages -- scaffold stage ID [--name N] [--summary TEXT] [--after STAGE] [--data DIR]
       npm run stages -- scaffold schemas DIR

Writes files to begin with. A file that is there is never written over, but for the schemas, which are generated.

  dataset   FOLDER/data with a small policy, one subject and the schemas, and FOLDER/docs with one page
  subject   a record in the catalog; what is not given is the policy's first kind, publisher and stage, and today
  stage     an entry among the policy's stages, at the end or after another
  schemas   DIR/schemas, which the first line of each data file names: editors complete and check by them

Exit code: 0 written, 1 it already exists or would break the dataset, 2 invalid usage.`,
  run: (args) => {
    const { values, positionals } = parseOptions(args, options);
    const [what = '', name = ''] = takePositionals(positionals, [
      'The file to create (subject, stage, dataset or schemas)',
      'Its id, or the folder',
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
          `There is no "${what}" to begin. ${renderSuggestion(what, kinds, `Choose from ${kinds.join(', ')}.`)}`,
        );
    }
    return Promise.resolve(0);
  },
};
