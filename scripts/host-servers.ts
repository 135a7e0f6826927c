/** The web servers that the host tests drive: those that are installed, else Debian's, which root can install. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const programs = { nginx: 'nginx', caddy: 'caddy', apache: 'apache2' } as const;

export type HostServer = keyof typeof programs;

/** Debian keeps servers in `sbin`, which is not on the path of everybody. */
const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The program of a server; null where it is not installed. */
export const findHostServer = (server: HostServer): string | null =>
  folders.map((folder) => path.join(folder, programs[server])).find(isExecutable) ?? null;

/** Debian starts a server as soon as it is installed; this keeps it from doing so. */
const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: environment }).status === 0;

const installFromDebian = (server: HostServer): boolean =>
  run('apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', programs[server]);

/** Installs the servers that are missing; says which tests are skipped where that is not possible. */
export const ensureHostServers = (): void => {
  const isMissing = (server: HostServer): boolean => findHostServer(server) === null;
  const missing = (Object.keys(programs) as HostServer[]).filter(isMissing);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && run('apt-get', 'update', '--quiet'))
    missing.forEach(installFromDebian);
  const left = missing.filter(isMissing);
  if (left.length > 0) console.error(`Not installed, so their tests are skipped: ${left.join(', ')}`);
};
