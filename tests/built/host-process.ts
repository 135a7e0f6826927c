import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Program } from '../../scripts/programs';
import type { SiteRules } from '../../src/artifacts/host/site-rules';
import { buildHostFiles } from '../../src/artifacts/host';
import { findFreePort } from './free-port';

export type HostServer = Extract<Program, 'nginx' | 'caddy' | 'apache'>;

export interface RunningHost {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Fills in the port and folder, which the published file leaves to its user, and adds the system's own
 * configuration.
 */
const configure: Record<HostServer, (text: string, port: number, root: string, work: string) => string> = {
  nginx: (text, port, root, work) =>
    [
      'daemon off;',
      'worker_processes 1;',
      `pid ${work}/nginx.pid;`,
      `error_log ${work}/error.log;`,
      'events { }',
      'http {',
      'access_log off;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${work}/${name};`,
      ),
      text.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('/var/www/stagebook', root),
      '}',
    ].join('\n'),
  caddy: (text, port, root) =>
    [
      '{',
      '\tadmin off',
      '}',
      text.replace(':80 {', `http://127.0.0.1:${port} {`).replace('/var/www/stagebook', root),
    ].join('\n'),
  apache: (text, port, root, work) =>
    [
      `ServerRoot ${work}`,
      `PidFile ${work}/apache.pid`,
      `DefaultRuntimeDir ${work}`,
      'ServerName localhost',
      `ErrorLog ${work}/error.log`,
      `Listen 127.0.0.1:${port}`,
      ...['mpm_event', 'authz_core', 'alias', 'deflate', 'dir', 'filter', 'headers', 'mime', 'rewrite'].map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      ),
      'TypesConfig /dev/null',
      'User www-data',
      'Group www-data',
      text.replace('*:80', `127.0.0.1:${port}`).replace('/var/www/stagebook', root),
    ].join('\n'),
};

const files: Record<HostServer, string> = {
  nginx: 'hosts/nginx.conf',
  caddy: 'hosts/Caddyfile',
  apache: 'hosts/apache.conf',
};

const toArguments = (server: HostServer, file: string): string[] => {
  if (server === 'nginx') return ['-c', file];
  if (server === 'caddy') return ['run', '--adapter', 'caddyfile', '--config', file];
  return ['-f', file, '-DFOREGROUND'];
};

const waitUntilItAnswers = async (child: ChildProcess, origin: string, log: () => string): Promise<void> => {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${log()}`);
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No answer: ${log()}`);
};

/** Starts a real server with its published configuration, on its own port. */
export const startHost = async (
  server: HostServer,
  program: string,
  rules: SiteRules,
  root: string,
): Promise<RunningHost> => {
  const work = mkdtempSync(path.join(tmpdir(), 'host-'));
  mkdirSync(path.join(work, 'home'));
  const port = await findFreePort();
  const published = buildHostFiles(rules, [server]).find((file) => file.path === files[server]);
  if (published === undefined) throw new Error(`${files[server]} is not published`);
  const file = path.join(work, 'host.conf');
  writeFileSync(file, configure[server](published.contents, port, root, work));
  let output = '';
  const child = spawn(program, toArguments(server, file), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: path.join(work, 'home') },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      output += part.toString();
    });
  const origin = `http://127.0.0.1:${port}`;
  await waitUntilItAnswers(child, origin, () => output.slice(-4_000));
  return {
    origin,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          rmSync(work, { recursive: true, force: true });
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
};
