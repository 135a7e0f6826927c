import path from 'node:path';
import type { Mutant } from './mutants';
import type { ReadResult } from '../../src/dataset';
import type { Room } from './room';
import type { Verdict } from './judge';
import { buildMutants } from './mutants';
import { findChanged } from './place';
import { judge, toKey } from './judge';
import { openRoom } from './room';
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
  /** Mutants that were made. */
  readonly total: number;
}

interface Options {
  /** A dataset's folder, which is left as it is. */
  readonly data: string;
  readonly from: number;
  readonly to: number;
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

type Ended = Pick<Failure, 'end' | 'said'>;

const tryMutant = async (mutant: Mutant, room: Room, { limit, command }: Options): Promise<Ended> => {
  const { number, before, after } = mutant;
  try {
    // The processor's time, not the clock's: a busy machine makes no mutant slow.
    const start = process.cpuUsage();
    const result = room.read();
    let end: End = judge(room.sound, result, mutant);
    if (toMilliseconds(process.cpuUsage(start)) > limit) end = 'TOO SLOW';
    else if (command && !(await isCommandRight(room.directory, result, number % apart === 0, limit)))
      end = 'SAID OTHERWISE';
    const lines = findChanged(before.split('\n'), after.toString().split('\n'));
    const found = result.problems.filter((problem) => !room.sound.problems.has(toKey(problem)));
    return { end, said: [`changed: ${lines.join(', ')}`, ...found.map(renderPlace)] };
  } catch (error) {
    return { end: 'CRASH', said: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
};

/** Breaks one file after another, and holds what the reader says of it to what was done. */
export const runMutations = async (options: Options): Promise<Run> => {
  const table: Table = new Map();
  const failures: Failure[] = [];
  let total = 0;
  const subjects = openRoom(options.data);
  // Every subject is checked anew when the policy changes: where the subjects are broken it stays as it is.
  const beside = openRoom(options.data);
  try {
    for (const mutant of buildMutants(options.data, options)) {
      total++;
      const { number, kind, file, after } = mutant;
      const room = file.startsWith('catalog/') ? subjects : beside;
      const { end, said } = await room.withFile(file, after, () => tryMutant(mutant, room, options));
      const row = table.get(kind) ?? new Map<End, number>();
      row.set(end, (row.get(end) ?? 0) + 1);
      table.set(kind, row);
      if (/^[A-Z]{2}/.test(end)) failures.push({ number, kind, file, end, said });
    }
  } finally {
    subjects.close();
    beside.close();
  }
  return { table, failures, total };
};
