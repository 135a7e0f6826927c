import { spawnSync } from 'node:child_process';
import type { Problem } from '../../src/model/rules/problem';
import { validate } from '../../src/cli/validate';

/** The result of the command: its exit code, null if it did not end, and the printed problems. */
export interface Ended {
  readonly code: number | null;
  readonly problems: readonly Problem[];
}

const toArguments = (directory: string): string[] => ['--format', 'json', '--data', directory];

const parseProblems = (text: string): readonly Problem[] => {
  const { problems } = JSON.parse(text) as { problems: readonly Problem[] };
  return problems;
};

/** Runs `validate` in this process, without the cost of starting a new one. */
export const runHere = async (directory: string): Promise<Ended> => {
  const written: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    written.push(chunk.toString());
    return true;
  };
  try {
    const code = await validate.run(toArguments(directory));
    return { code, problems: parseProblems(written.join('')) };
  } finally {
    process.stdout.write = write;
  }
};

/** Runs `validate` in a new process, as a user does. */
export const runApart = (directory: string, limit: number): Ended => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/index.ts', 'validate', ...toArguments(directory)],
    { timeout: limit, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  return { code: status, problems: status === null ? [] : parseProblems(stdout) };
};
