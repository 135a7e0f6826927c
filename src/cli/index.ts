import type { Command } from './command';
import { DataError, UsageError } from './command';
import { TodayError } from '../dataset';
import { createPaint, print, toVisible } from './terminal';
import { renderSuggestion } from '../model/text/suggest';
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
import { scaffold } from './scaffold';
import { show } from './show';
import { validate } from './validate';

const commands: readonly Command[] = [
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
  importCommand,
  history,
];

const renderHelp = (): string => `Usage: npm run stages -- COMMAND [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

npm run stages -- COMMAND --help says more about one of them.`;

const isHelp = (argument: string | undefined): boolean => argument === '--help' || argument === '-h';

const main = async ([name, ...args]: string[]): Promise<number> => {
  if (name === undefined || isHelp(name) || name === 'help') {
    print(renderHelp());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = commands.map((candidate) => candidate.name);
    throw new UsageError(
      `There is no command "${name}". ${renderSuggestion(name, names, `Known: ${names.join(', ')}.`)}`,
    );
  }
  if (args.some(isHelp)) {
    print(command.help);
    return 0;
  }
  return command.run(args);
};

// A program such as head closes the pipe early, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isUsage = error instanceof UsageError || error instanceof TodayError;
    const isExpected = isUsage || error instanceof DataError;
    const message = error instanceof Error ? error.message : String(error);
    const text = isExpected ? message : `Something went wrong that should not: ${message}`;
    process.stderr.write(`${createPaint(process.stderr)('red', 'stages:')} ${toVisible(text)}\n`);
    if (!isExpected && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = isUsage ? 2 : 1;
  },
);
