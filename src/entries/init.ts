import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from '../cli/command';
import { buildSiteFiles } from './init-files';
import { parseOptions, takePositionals } from '../cli/options';
import { print, toVisible } from '../cli/terminal';
import { say } from '../model/text/say';
import { writeNewDataset } from '../cli/scaffold';

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
  summary: 'Begins the repository of a new site',
  help: `Usage: npx stagebook init FOLDER [--stagebook VERSION]

Writes a small policy, one item, one page, site.yaml, package.json, and workflows that check the site, publish it and
import metadata. A file that exists is never written over.

  --stagebook  the version or file for package.json; by default the version of this program

Exit code: 0 written, 1 a file already exists, 2 invalid usage.`,
  run: (args) => {
    const { values, positionals } = parseOptions(args, { stagebook: { type: 'string' } });
    const [folder = ''] = takePositionals(positionals, [say('arguments.no-folder')]);
    writeNewDataset(folder, buildSiteFiles(toPackageName(folder), values.stagebook ?? readVersion()));
    print(`\nNext: cd ${toVisible(folder)} && npm install && npm start`);
    return Promise.resolve(0);
  },
};
