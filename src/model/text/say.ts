import type { Messages } from './messages';
import { commands } from './commands';

/** Formats one message of the current language. */
export type Format = (values: Readonly<Record<string, unknown>>) => string;

type Commands = {
  readonly [Id in keyof typeof commands]: Parameters<(typeof commands)[Id]> extends [infer Values]
    ? Values
    : null;
};

/** The values of each message, of the site and of the commands. */
type Values = Messages & Commands;

let find: (id: string) => Format | undefined = () => undefined;

/**
 * Sets the language of everything that this process writes from now on. A process writes one site at a time,
 * so the language is no argument of each function. Bundles for browsers contain the formatted messages instead.
 */
export const setMessages = (toFormat: (id: string) => Format | undefined): void => {
  find = toFormat;
};

const isCommand = (id: string): id is keyof typeof commands => Object.hasOwn(commands, id);

/**
 * The text of a message: those of the commands in English, all others in the language of the site. Missing ids
 * and values do not compile.
 */
export const say = <Id extends keyof Values>(
  id: Id,
  ...[values]: Values[Id] extends null ? [] : [values: NonNullable<Values[Id]>]
): string => {
  // The compiler has checked that these are the values of this message.
  const format = isCommand(id) ? (commands[id] as Format) : find(id);
  if (format === undefined) throw new Error(`There is no message "${id}". Was a language set?`);
  return format(values ?? {});
};
