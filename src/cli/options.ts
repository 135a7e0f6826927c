import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { day, link } from '../model/schema/primitives';
import { listAll } from '../model/text/english';
import { renderSuggestion } from '../model/text/suggest';
import { UsageError } from './command';
import { say } from '../model/text/say';

type Options = NonNullable<ParseArgsConfig['options']>;

const unknownOption = (error: unknown): string | null => {
  const message = error instanceof Error ? error.message : '';
  return /Unknown option '([^']+)'/.exec(message)?.[1] ?? null;
};

/** `Did you mean "x"?`, or all that is known. */
export const suggestKnown = (typed: string, known: readonly string[]): string =>
  renderSuggestion(typed, known, say('arguments.known', { list: listAll(known) }));

/** The same for a choice that the command offers. */
export const suggestChoice = (typed: string, choices: readonly string[]): string =>
  renderSuggestion(typed, choices, say('arguments.choices', { list: listAll(choices) }));

/** Refuses an option without its value, with a needless value, or a second time, which would lose the first. */
const checkTokens = (args: string[], options: Options): void => {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value, inlineValue } = token;
    const option = options[name];
    if (option === undefined) continue;
    if (option.type === 'boolean' && value !== undefined)
      throw new UsageError(say('arguments.needless-value', { name, value }));
    if (option.type === 'string' && value === undefined)
      throw new UsageError(say('arguments.no-value', { name }));
    if (option.type === 'string' && inlineValue !== true && value?.startsWith('-') === true)
      throw new UsageError(say('arguments.option-as-value', { name, value }));
    if (seen.has(name) && option.multiple !== true) throw new UsageError(say('arguments.twice', { name }));
    seen.add(name);
  }
};

/** Parses a command's arguments; throws a `UsageError` for invalid ones. */
export const parseOptions = <const T extends Options>(args: string[], options: T) => {
  checkTokens(args, options);
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = unknownOption(error);
    const names = Object.keys(options).map((name) => `--${name}`);
    if (option !== null)
      throw new UsageError(
        say('arguments.unknown-option', { name: option, suggestion: suggestKnown(option, names) }),
        { cause: error },
      );
    // The first sentence of Node's message, such as "Option '--to <value>' argument missing".
    const [fault = ''] = (error instanceof Error ? error.message : '').split(/\.\s/);
    throw new UsageError(`${fault}.`, { cause: error });
  }
};

/** Checks an option's value against its choices. */
export const toChoice = <T extends string>(name: string, value: string, choices: readonly T[]): T => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new UsageError(
      say('arguments.not-a-choice', {
        name,
        value,
        suggestion: suggestChoice(value, choices),
      }),
    );
  return found;
};

/** A required option. */
export const need = (name: string, value: string | undefined): string => {
  if (value === undefined || value === '') throw new UsageError(say('arguments.missing-option', { name }));
  return value;
};

/** The items of an option's value, with commas between, each once. */
export const takeList = (value: string): string[] => [
  ...new Set(value.split(',').map((item) => item.trim())),
];

/** The fault of a text, such as "must be a link"; null if it has none. */
export const findFault = (schema: typeof link, text: string): string | null =>
  schema.safeParse(text).error?.issues[0]?.message ?? null;

/** Checks the value of an option. */
export const checkOption = (schema: typeof link, name: string, value: string): string => {
  const fault = findFault(schema, value);
  if (fault !== null) throw new UsageError(say('arguments.invalid-option', { name, fault, value }));
  return value;
};

/** Checks a link given as an option. */
export const toLink = (name: string, value: string): string => checkOption(link, name, value);

/** Checks a day given as an option. */
export const toDay = (name: string, value: string): string => checkOption(day, name, value);

/** Parses a port given as an option. */
export const toPort = (name: string, value: string): number => {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (!(port >= 1 && port <= 65_535)) throw new UsageError(say('arguments.not-a-port', { name, value }));
  return port;
};

/** Checks the number of positional arguments. `missing` has the message for each one that is not there. */
export const takePositionals = (positionals: readonly string[], missing: readonly string[]): string[] => {
  const fault = missing[positionals.length];
  if (fault !== undefined) throw new UsageError(fault);
  const extra = positionals[missing.length];
  if (extra !== undefined) throw new UsageError(say('arguments.too-many', { argument: extra }));
  return [...positionals];
};

/** The folder of the dataset: `--data`, else STAGES_DATA, else `data`. */
export const toDataDirectory = (option: string | undefined): string =>
  option ?? (process.env.STAGES_DATA === '' ? undefined : process.env.STAGES_DATA) ?? 'data';
