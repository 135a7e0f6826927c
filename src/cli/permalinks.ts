import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Command } from './command';
import type { Dataset } from '../model/catalog/dataset';
import { UsageError } from './command';
import {
  acceptMeanings,
  deriveMeanings,
  isRecorded,
  updateMeanings,
} from '../model/permalink/clause-meaning';
import {
  derivePermalinks,
  lockFile,
  parseLock,
  parseMeanings,
  redirectsFile,
  renderLock,
} from '../model/permalink/permalink-lock';
import { loadDataset } from './load';
import { parseOptions, takePositionals, toDataDirectory } from './options';
import { print } from './terminal';
import { toSchemaLine } from '../model/policy/schema-line';
import { writeFiles } from '../dataset';

const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Appends a redirect and keeps the rest of the file. */
const addRedirect = (directory: string, from: string, to: string): void => {
  const path = join(directory, redirectsFile);
  const document = parseDocument(readIfThere(path) || `${toSchemaLine('redirects')}redirects: []\n`);
  document.addIn(['redirects'], document.createNode({ from, to }));
  writeFiles(new Map([[path, document.toString({ lineWidth: 0, flowCollectionPadding: true })]]));
};

/** The lock with every address and meaning of a dataset; nothing is ever taken out. */
export const renderRecordedLock = ({ policy, subjects, today }: Dataset, text: string): string => {
  const ids = subjects.map(({ id }) => id);
  const meanings = updateMeanings(policy, parseMeanings(text), today);
  return renderLock(parseLock(text).keys(), derivePermalinks(policy, ids), meanings);
};

export const permalinks: Command = {
  name: 'permalinks',
  summary: 'Records what is published, so that nothing is lost unnoticed',
  help: `Usage: npm run stages -- permalinks [--write] [--accept] [--redirect FROM --to TO] [--data DIR]

Compares the pages and anchors that the dataset publishes with ${lockFile}, the record of all that it ever published.
What is missing without a redirect is an error, here and in "validate".

  --write               records what is new, and corrections of clauses that begin later; nothing is ever taken out
  --accept              records the present wording of clauses and names of stages and states as published,
                        after a correction that may change answers for past days
  --redirect FROM       says where a page or anchor went that is gone,
  --to TO               for example --redirect /stages/preview/ --to /stages/beta/
  --data DIR            the dataset's folder (default: STAGES_DATA, otherwise data)

Exit code: 0 nothing is lost, 1 a dataset with errors, 2 invalid usage.`,
  run: (args) => {
    const { values, positionals } = parseOptions(args, {
      write: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      redirect: { type: 'string' },
      to: { type: 'string' },
      data: { type: 'string' },
    });
    takePositionals(positionals, []);
    const directory = toDataDirectory(values.data);
    const { redirect, to } = values;
    if ((redirect === undefined) !== (to === undefined))
      throw new UsageError('--redirect and --to belong together: --redirect FROM --to TO.');
    if (redirect !== undefined && to !== undefined) {
      addRedirect(directory, redirect, to);
      print(`${join(directory, redirectsFile)}: ${redirect} goes to ${to}`);
    }
    const { policy, subjects, today } = loadDataset(directory);
    const lock = join(directory, lockFile);
    const text = readIfThere(lock);
    const locked = parseLock(text);
    const published = derivePermalinks(
      policy,
      subjects.map(({ id }) => id),
    );
    const recorded = parseMeanings(text);
    const meanings = deriveMeanings(policy);
    const updated = updateMeanings(policy, recorded, today);
    const changed = [...meanings].filter(
      ([permalink, meaning]) => !isRecorded(meaning, updated.get(permalink)),
    );
    const added = published.filter((permalink) => !locked.has(permalink));
    const kept = values.accept ? acceptMeanings(policy, recorded) : updated;
    if (values.write || values.accept)
      writeFiles(new Map([[lock, renderLock(locked.keys(), published, kept)]]));
    if (changed.length > 0)
      print(
        `${changed.length} changed in meaning${values.accept ? ', and accepted' : '; accept corrections with --accept'}: ${changed.map(([permalink]) => permalink).join(', ')}`,
      );
    print(
      `${published.length} pages and anchors are published, ${added.length} of them new${added.length === 0 ? '' : values.write || values.accept ? ' and recorded now' : ': record them with --write'}.`,
    );
    return Promise.resolve(0);
  },
};
