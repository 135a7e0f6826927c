import type { Command } from './command';
import { DataError, UsageError } from './command';
import { TodayError } from '../dataset';
import { createPaint, print, toVisible } from './terminal';
import { renderHelp } from './help';
import { suggestKnown } from './options';
import { history } from './history';
import { importCommand } from './import';
import { diff } from './diff';
import { permalinks } from './permalinks';
import { deprecate } from './edit/deprecate';
import { done } from './edit/done';
import { move } from './edit/move';
import { promote } from './edit/promote';
import { remove } from './edit/remove';
import { rename } from './edit/rename';
import { split } from './edit/split';
import { support } from './edit/support';
import { migrate } from './migrate';
import { scaffold } from './scaffold';
import { show } from './show';
import { validate } from './validate';
import { say } from '../model/text/say';

/** The commands for a dataset. */
export const commands: readonly Command[] = [
  validate,
  show,
  promote,
  support,
  deprecate,
  remove,
  move,
  split,
  rename,
  done,
  diff,
  scaffold,
  permalinks,
  migrate,
  importCommand,
  history,
];

const renderCommands = (known: readonly Command[]): string =>
  renderHelp({
    usage: ['npm run stages -- COMMAND [options]'],
    options: Object.fromEntries(known.map(({ name, summary }) => [name, summary])),
    end: [say('help-page.command')],
  });

const isHelp = (argument: string | undefined): boolean => argument === '--help' || argument === '-h';

const runCommand = async (known: readonly Command[], [name, ...args]: string[]): Promise<number> => {
  if (name === undefined || isHelp(name) || name === 'help') {
    print(renderCommands(known));
    return name === undefined ? 2 : 0;
  }
  const command = known.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = known.map((candidate) => candidate.name);
    throw new UsageError(say('arguments.unknown-command', { name, suggestion: suggestKnown(name, names) }));
  }
  if (args.some(isHelp)) {
    print(command.help);
    return 0;
  }
  return command.run(args);
};

/** Runs the command that the arguments name, prints its error if it fails, and sets the exit code. */
export const run = async (known: readonly Command[], args: string[]): Promise<void> => {
  // A program such as head closes the pipe early, which is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await runCommand(known, args);
  } catch (error) {
    const isUsage = error instanceof UsageError || error instanceof TodayError;
    const isExpected = isUsage || error instanceof DataError;
    const message = error instanceof Error ? error.message : String(error);
    const text = isExpected ? message : say('output.crash', { message });
    process.stderr.write(`${createPaint(process.stderr)('red', 'stages:')} ${toVisible(text)}\n`);
    if (!isExpected && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = isUsage ? 2 : 1;
  }
};
