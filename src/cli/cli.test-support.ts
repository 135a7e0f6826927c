import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const program = path.join(import.meta.dirname, 'index.ts');

/** Runs `stages` as a person does, in a process of its own, away from a terminal. */
export const stages = (args: readonly string[], env: Record<string, string> = {}): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  return { code: status, out: stdout, err: stderr };
};
