/** One command of `npm run stages`. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** The whole help text, for `--help`. */
  readonly help: string;
  /**
   * Runs the command with the arguments after its name. Returns the exit code: 0 done, 1 the data has errors,
   * 2 invalid usage.
   */
  readonly run: (args: string[]) => Promise<number>;
}

/** Invalid usage. The message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command is valid, but the data do not allow it. */
export class DataError extends Error {
  override readonly name = 'DataError';
}
