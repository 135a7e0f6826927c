import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadResult } from '../../src/dataset';
import type { Verdict } from './judge';
import { breaks } from './mutate';
import { createRandom } from './random';
import { createReader } from '../../src/dataset';
import { findChanged } from './place';
import { judge, toSound } from './judge';
import { runApart, runHere } from './command';

/** How a mutant ended. */
export type End = Verdict | 'CRASH' | 'TOO SLOW' | 'SAID OTHERWISE';

/** What became of the mutants of one kind. */
export type Table = Map<string, Map<End, number>>;

/** A mutant that ended as none may. */
export interface Failure {
  readonly number: number;
  readonly kind: string;
  readonly file: string;
  readonly end: End;
  /** What the reader said of it, or why it stopped. */
  readonly said: readonly string[];
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
  /** Runs the whole command too, and holds what it prints and how it ends to what the reader says. */
  readonly command: boolean;
}

/** Every so many mutants the command runs in a process of its own, which takes seconds. */
const apart = 50;

const toMilliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

const renderPlace = ({ file, line, column, rule, message }: ReadResult['problems'][number]): string =>
  `${file}:${line}:${column} ${rule}: ${message}`;

/** Whether the command says what the reader says, and ends as it should. */
const isCommandRight = async (
  directory: string,
  mutant: ReadResult,
  isApart: boolean,
  limit: number,
): Promise<boolean> => {
  const { code, problems } = isApart ? runApart(directory, limit) : await runHere(directory);
  const expected = mutant.problems.map((problem) =>
    renderPlace({ ...problem, file: path.join(directory, problem.file) }),
  );
  return (
    code === (mutant.dataset === null ? 1 : 0) && problems.map(renderPlace).join('\n') === expected.join('\n')
  );
};

/** Breaks one file after another, and holds what the reader says of it to what was done. */
export const runMutations = async ({ directory, count, seed, limit, command }: Options): Promise<Run> => {
  const random = createRandom(seed);
  const read = createReader(directory);
  const { dataset, problems } = read();
  if (dataset === null) throw new Error('The dataset has errors before anything is broken');
  const sound = toSound(dataset, problems);
  const known = new Set(problems.map(renderPlace));
  const beside = readdirSync(directory).filter((name) => name.endsWith('.yaml'));
  const catalog = readdirSync(path.join(directory, 'catalog')).map((name) => `catalog/${name}`);
  const table: Table = new Map();
  const failures: Failure[] = [];
  let total = 0;
  for (let number = 0; number < count; number++) {
    const kind = random.pick(Object.keys(breaks));
    // The policy is one file of hundreds and means the most: every twentieth mutant is of it or of the files beside it.
    const file = random.pick(random.below(20) === 0 ? beside : catalog);
    const place = path.join(directory, file);
    const before = readFileSync(place, 'utf8');
    const after = breaks[kind]?.(before, random) ?? null;
    if (after === null || after === before) continue;
    total++;
    let end: End;
    let said: readonly string[];
    writeFileSync(place, after);
    try {
      // The processor's time, not the clock's: a busy machine makes no mutant slow.
      const start = process.cpuUsage();
      const mutant = read();
      end = judge(sound, mutant, file, before, after);
      if (toMilliseconds(process.cpuUsage(start)) > limit) end = 'TOO SLOW';
      else if (command && !(await isCommandRight(directory, mutant, number % apart === 0, limit)))
        end = 'SAID OTHERWISE';
      const lines = findChanged(before.split('\n'), after.toString().split('\n'));
      said = [
        `changed: ${lines.join(', ')}`,
        ...mutant.problems.map(renderPlace).filter((text) => !known.has(text)),
      ];
    } catch (error) {
      end = 'CRASH';
      said = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    } finally {
      writeFileSync(place, before);
    }
    const row = table.get(kind) ?? new Map<End, number>();
    row.set(end, (row.get(end) ?? 0) + 1);
    table.set(kind, row);
    if (/^[A-Z]{2}/.test(end)) failures.push({ number, kind, file, end, said });
  }
  return { table, failures, total };
};
