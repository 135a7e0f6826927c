import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const program = path.join(import.meta.dirname, 'index.ts');

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Runs `stages` like a user: in a separate process, without a terminal. */
export const stages = (args: readonly string[], env: Record<string, string> = {}, cwd?: string): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', loader, program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  return { code: status, out: stdout, err: stderr };
};
