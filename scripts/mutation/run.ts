import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Verdict } from './judge';
import { breaks } from './mutate';
import { createRandom } from './random';
import { createReader } from '../../src/dataset';
import { judge } from './judge';

/** What became of the mutants of one kind. */
export type Table = Map<string, Map<Verdict | 'CRASH' | 'TOO SLOW', number>>;

/** A mutant that ended as none may. */
export interface Failure {
  readonly number: number;
  readonly kind: string;
  readonly file: string;
  readonly verdict: string;
}

export interface Run {
  readonly table: Table;
  readonly failures: readonly Failure[];
  /** Mutants that were made. A file that has nothing of a kind gives none. */
  readonly total: number;
}

interface Options {
  /** A dataset's folder that may be written to, and is restored. */
  readonly directory: string;
  readonly count: number;
  readonly seed: number;
  /** Milliseconds of the processor after which a mutant is taken to run for ever. */
  readonly limit: number;
  /** Runs the whole command too, and holds its exit code to what reading says. */
  readonly command: boolean;
}

const toMilliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

const runCommand = (directory: string, limit: number): number | null =>
  spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/index.ts', 'validate', '--format', 'json', '--data', directory],
    {
      timeout: limit,
      stdio: 'ignore',
    },
  ).status;

/** Breaks one file after another, and holds what the reader says of it to what was done. */
export const runMutations = ({ directory, count, seed, limit, command }: Options): Run => {
  const random = createRandom(seed);
  const read = createReader(directory);
  const { dataset, problems } = read();
  if (dataset === null) throw new Error('The dataset has errors before anything is broken');
  const files = [
    'policy.yaml',
    ...readdirSync(path.join(directory, 'catalog')).map((name) => `catalog/${name}`),
  ];
  const table: Table = new Map();
  const failures: Failure[] = [];
  let total = 0;
  for (let number = 0; number < count; number++) {
    const kind = random.pick(Object.keys(breaks));
    // The policy is one file of hundreds and means the most: every tenth mutant is one of it.
    const file = random.below(10) === 0 ? 'policy.yaml' : random.pick(files);
    const place = path.join(directory, file);
    const before = readFileSync(place, 'utf8');
    const after = breaks[kind]?.(before, random) ?? null;
    if (after === null || after === before) continue;
    total++;
    let verdict: Verdict | 'CRASH' | 'TOO SLOW';
    writeFileSync(place, after);
    try {
      // The processor's time, not the clock's: a busy machine makes no mutant slow.
      const start = process.cpuUsage();
      const mutant = read();
      verdict = judge({ dataset, problems }, mutant, file, before, after);
      if (toMilliseconds(process.cpuUsage(start)) > limit) verdict = 'TOO SLOW';
      if (command) {
        const status = runCommand(directory, limit);
        if (status === null) verdict = 'TOO SLOW';
        else if (status !== (mutant.dataset === null ? 1 : 0)) verdict = 'CRASH';
      }
    } catch {
      verdict = 'CRASH';
    } finally {
      writeFileSync(place, before);
    }
    const row = table.get(kind) ?? new Map<Verdict | 'CRASH' | 'TOO SLOW', number>();
    row.set(verdict, (row.get(verdict) ?? 0) + 1);
    table.set(kind, row);
    if (/^[A-Z]{2}/.test(verdict)) failures.push({ number, kind, file, verdict });
  }
  return { table, failures, total };
};
