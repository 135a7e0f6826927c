import type { Writable } from 'node:stream';

/** Makes control characters visible, so that text from data cannot control the terminal. */
export const toVisible = (text: string): string =>
  text.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });

/** The same for every text within a value, before colours are added. */
export const toAllVisible = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'string' ? toVisible(inner) : inner,
  ) as T;

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;
export type Style = keyof typeof codes;
export type Paint = (style: Style, text: string) => string;

/** Colours in a terminal unless NO_COLOR is set; plain text in a pipe. */
export const createPaint = (stream: Writable & { isTTY?: boolean }): Paint => {
  const isColoured = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return (style, text) => (isColoured ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
};

/** Writes lines to standard output. */
export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
