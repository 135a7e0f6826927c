import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { day, link } from '../model/schema/primitives';
import { renderSuggestion } from '../model/text/suggest';
import { UsageError } from './command';

type Options = NonNullable<ParseArgsConfig['options']>;

const unknownOption = (error: unknown): string | null => {
  const message = error instanceof Error ? error.message : '';
  return /Unknown option '([^']+)'/.exec(message)?.[1] ?? null;
};

/** Parses a command's arguments; throws a `UsageError` for invalid ones. */
export const parseOptions = <const T extends Options>(args: string[], options: T) => {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = unknownOption(error);
    const names = Object.keys(options).map((name) => `--${name}`);
    if (option !== null)
      throw new UsageError(
        `There is no option ${option}. ${renderSuggestion(option, names, `Known: ${names.join(', ')}.`)}`,
        { cause: error },
      );
    const [first = 'The arguments could not be read'] = (error instanceof Error ? error.message : '').split(
      '. ',
    );
    throw new UsageError(`${first}.`, { cause: error });
  }
};

/** Checks an option's value against its choices. */
export const toChoice = <T extends string>(name: string, value: string, choices: readonly T[]): T => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new UsageError(
      `--${name} cannot be "${value}". ${renderSuggestion(value, choices, `Choose from ${choices.join(', ')}.`)}`,
    );
  return found;
};

/** A required option. */
export const need = (name: string, value: string | undefined): string => {
  if (value === undefined || value === '') throw new UsageError(`--${name} is missing. See --help.`);
  return value;
};

/** Parses a link given as an option. */
export const toLink = (name: string, value: string): string => {
  const parsed = link.safeParse(value);
  if (!parsed.success)
    throw new UsageError(`--${name} ${parsed.error.issues[0]?.message ?? 'is no link'}: "${value}"`);
  return parsed.data;
};

/** Parses a day given as an option. */
export const toDay = (name: string, value: string): string => {
  const parsed = day.safeParse(value);
  if (!parsed.success)
    throw new UsageError(`--${name} ${parsed.error.issues[0]?.message ?? 'is no day'}: "${value}"`);
  return parsed.data;
};

/** Parses a port given as an option. */
export const toPort = (name: string, value: string): number => {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (!(port >= 1 && port <= 65_535))
    throw new UsageError(`--${name} is "${value}", not a port. Write a number from 1 to 65535.`);
  return port;
};

/** Checks the number of positional arguments. */
export const takePositionals = (positionals: readonly string[], names: readonly string[]): string[] => {
  const missing = names[positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing.`);
  const extra = positionals[names.length];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many.`);
  return [...positionals];
};

/** The folder of the dataset: `--data`, else STAGES_DATA, else `data`. */
export const toDataDirectory = (option: string | undefined): string =>
  option ?? (process.env.STAGES_DATA === '' ? undefined : process.env.STAGES_DATA) ?? 'data';
