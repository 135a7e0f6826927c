import type { Messages } from './messages';

/** Formats one message of the current language. */
export type Format = (values: Readonly<Record<string, unknown>>) => string;

let find: (id: string) => Format | undefined = () => undefined;

/**
 * Sets the language of everything that this process writes from now on. A process writes one site at a time,
 * so the language is no argument of each function. Bundles for browsers contain the formatted messages instead.
 */
export const setMessages = (toFormat: (id: string) => Format | undefined): void => {
  find = toFormat;
};

/** The text of a message in the language of the site. Missing ids and values do not compile. */
export const say = <Id extends keyof Messages>(
  id: Id,
  ...[values]: Messages[Id] extends null ? [] : [values: NonNullable<Messages[Id]>]
): string => {
  const format = find(id);
  if (format === undefined) throw new Error(`There is no message "${id}". Was a language set?`);
  return format(values ?? {});
};
