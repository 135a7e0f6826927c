/** One command of `npm run stages`. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Everything about it, for `--help`. */
  readonly help: string;
  /** Arguments after the command's name to an exit code: 0 done, 1 the data has errors, 2 invalid usage. */
  readonly run: (args: string[]) => Promise<number>;
}

/** Invalid usage. Its message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command was called well, and the data is such that it cannot be done. */
export class DataError extends Error {
  override readonly name = 'DataError';
}
