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

/** The result of a mutant. */
export type End = Verdict | 'CRASH' | 'TOO SLOW' | 'SAID OTHERWISE';

/** The number of mutants of each kind, by result. */
export type Table = Map<string, Map<End, number>>;

/** A mutant with a result that is a failure. */
export interface Failure {
  readonly number: number;
  readonly kind: string;
  readonly file: string;
  readonly end: End;
  /** The reader's problems, or the reason why it stopped. */
  readonly said: readonly string[];
}

export interface Run {
  readonly table: Table;
  readonly failures: readonly Failure[];
  /** The number of generated mutants. */
  readonly total: number;
}

interface Options {
  /** A dataset's folder, which is not changed. */
  readonly data: string;
  readonly from: number;
  readonly to: number;
  readonly seed: number;
  /** Milliseconds of processor time after which a mutant counts as too slow. */
  readonly limit: number;
  /** Also runs the whole command, and compares its output and exit code with the reader's result. */
  readonly command: boolean;
}

/** Every this many mutants the command runs in a separate process, which takes seconds. */
const apart = 50;

const toMilliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

const renderPlace = ({ file, line, column, rule, message }: ReadResult['problems'][number]): string =>
  `${file}:${line}:${column} ${rule}: ${message}`;

/** Whether the command prints the same problems as the reader, with the right exit code. */
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
    // Processor time, so that a busy machine makes no mutant too slow.
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

/** Breaks one file after another and compares the reader's result with the damage. */
export const runMutations = async (options: Options): Promise<Run> => {
  const table: Table = new Map();
  const failures: Failure[] = [];
  let total = 0;
  const subjects = openRoom(options.data);
  // A changed policy makes the reader check every subject again. So subjects are broken in a copy whose
  // policy stays the same.
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
