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
import { listAll } from '../model/text/english';
import { renderHelp } from './help';
import { print } from './terminal';
import { toSchemaLine } from '../model/policy/schema-line';
import { writeFiles } from '../dataset';
import { say } from '../model/text/say';

const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Appends a redirect and keeps the rest of the file. */
const addRedirect = (directory: string, from: string, to: string): void => {
  const path = join(directory, redirectsFile);
  const document = parseDocument(
    readIfThere(path) || [toSchemaLine('redirects'), 'redirects: []\n'].join(''),
  );
  document.addIn(['redirects'], document.createNode({ from, to }));
  writeFiles(new Map([[path, document.toString({ lineWidth: 0, flowCollectionPadding: true })]]));
};

/** The lock with every address and meaning of a dataset; nothing is ever taken out. */
export const renderRecordedLock = ({ policy, subjects, today }: Dataset, text: string): string => {
  const ids = subjects.map(({ id }) => id);
  const meanings = updateMeanings(policy, parseMeanings(text), today);
  return renderLock(parseLock(text).keys(), derivePermalinks(policy, ids), meanings);
};

const renderPublished = (count: number, added: number, isRecorded: boolean): string => {
  if (added === 0) return say('permalinks-command.nothing-new', { count });
  return isRecorded
    ? say('permalinks-command.new-recorded', { count, added })
    : say('permalinks-command.new-unrecorded', { count, added });
};

export const permalinks: Command = {
  name: 'permalinks',
  summary: say('permalinks-command.summary'),
  help: renderHelp({
    usage: ['npm run stages -- permalinks [--write] [--accept] [--redirect FROM --to TO] [--data DIR]'],
    about: say('permalinks-command.about', { lock: lockFile }),
    options: {
      '--write': say('permalinks-command.write'),
      '--accept': say('permalinks-command.accept'),
      '--redirect FROM': say('permalinks-command.redirect'),
      '--to TO': say('permalinks-command.to'),
      '--data DIR': say('option.data'),
    },
    end: [say('permalinks-command.exit')],
  }),
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
      throw new UsageError(say('permalinks-command.half-a-redirect'));
    if (redirect !== undefined && to !== undefined) {
      addRedirect(directory, redirect, to);
      print(
        say('permalinks-command.redirected', { file: join(directory, redirectsFile), from: redirect, to }),
      );
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
    if (changed.length > 0) {
      const meanings = {
        count: changed.length,
        permalinks: listAll(changed.map(([permalink]) => permalink)),
      };
      print(
        values.accept
          ? say('permalinks-command.accepted-meanings', meanings)
          : say('permalinks-command.changed-meanings', meanings),
      );
    }
    print(renderPublished(published.length, added.length, values.write || values.accept));
    return Promise.resolve(0);
  },
};
