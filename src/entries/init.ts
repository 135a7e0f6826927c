import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from '../cli/command';
import { buildSiteFiles } from './init-files';
import { parseOptions, takePositionals } from '../cli/options';
import { print, toVisible } from '../cli/terminal';
import { say } from '../model/text/say';
import { writeNewDataset } from '../cli/scaffold';
import { renderHelp } from '../cli/help';

/** The version of this program, from its package. */
const readVersion = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
};

/** A name that npm accepts for a package that is never published. */
const toPackageName = (folder: string): string =>
  basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'stages';

export const init: Command = {
  name: 'init',
  summary: say('init-command.summary'),
  help: renderHelp({
    usage: ['npx stagebook init FOLDER [--stagebook VERSION]'],
    about: say('init-command.about'),
    options: { '--stagebook': say('init-command.stagebook') },
    end: [say('init-command.exit')],
  }),
  run: (args) => {
    const { values, positionals } = parseOptions(args, { stagebook: { type: 'string' } });
    const [folder = ''] = takePositionals(positionals, [say('arguments.no-folder')]);
    writeNewDataset(folder, buildSiteFiles(toPackageName(folder), values.stagebook ?? readVersion()));
    print(`\n${say('init-command.next', { folder: toVisible(folder) })}`);
    return Promise.resolve(0);
  },
};
