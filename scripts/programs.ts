/** Finds servers and browsers for some tests of the built site, or installs Debian's packages as root. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { listAll } from '../src/model/text/english';
import { say } from '../src/model/text/say';

/** Names of each program, and Debian's packages with it. */
const programs = {
  nginx: { names: ['nginx'], packages: ['nginx'] },
  caddy: { names: ['caddy'], packages: ['caddy'] },
  apache: { names: ['apache2'], packages: ['apache2'] },
  firefox: { names: ['firefox', 'firefox-esr'], packages: ['firefox-esr'] },
  webkit: { names: ['WebKitWebDriver'], packages: ['webkit2gtk-driver'] },
  lynx: { names: ['lynx'], packages: ['lynx'] },
  w3m: { names: ['w3m'], packages: ['w3m'] },
  xvfb: { names: ['xvfb-run'], packages: ['xvfb', 'xauth'] },
} as const;

export type Program = keyof typeof programs;

/** Debian installs servers in `sbin`, which is not in every user's PATH. */
const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];

export const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a program; null if not installed. */
export const findProgram = (program: Program): string | null =>
  programs[program].names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find(isExecutable) ?? null;

/** Keeps Debian from starting a server after its installation. */
const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: environment }).status === 0;

const installFromDebian = (program: Program): boolean =>
  run('apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', ...programs[program].packages);

/** Installs missing programs; if that is impossible, says which tests are skipped. */
export const ensurePrograms = (): void => {
  const isMissing = (program: Program): boolean => findProgram(program) === null;
  const missing = (Object.keys(programs) as Program[]).filter(isMissing);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && run('apt-get', 'update', '--quiet'))
    missing.forEach(installFromDebian);
  const left = missing.filter(isMissing);
  if (left.length > 0) console.error(say('check-run.no-programs', { names: listAll(left) }));
};
