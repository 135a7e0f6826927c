import type { Token } from '@messageformat/parser';
import { parse } from '@messageformat/parser';

/** How a message uses a value: as a number, as text, or to choose between texts. */
export type Use = 'number' | 'text' | 'choice';

const toUse = ({ type }: Token): Use =>
  type === 'select' ? 'choice' : type === 'argument' ? 'text' : 'number';

const collect = (tokens: readonly Token[], uses: Map<string, Use>): void => {
  for (const token of tokens) {
    if (token.type === 'content' || token.type === 'octothorpe') continue;
    const known = uses.get(token.arg);
    uses.set(token.arg, known === undefined || known === 'text' ? toUse(token) : known);
    if ('cases' in token) for (const { tokens: own } of token.cases) collect(own, uses);
  }
};

/** The values of a message by name. Throws if the message is not valid in ICU MessageFormat. */
export const listArguments = (message: string): ReadonlyMap<string, Use> => {
  const uses = new Map<string, Use>();
  collect(parse(message), uses);
  return uses;
};

const searchWithoutOther = (tokens: readonly Token[]): string | null => {
  for (const token of tokens) {
    if (!('cases' in token)) continue;
    if (!token.cases.some(({ key }) => key === 'other')) return token.arg;
    for (const { tokens: own } of token.cases) {
      const found = searchWithoutOther(own);
      if (found !== null) return found;
    }
  }
  return null;
};

/** The first value without a text for "other", which makes the message empty for some values; null if each has one. */
export const findWithoutOther = (message: string): string | null => searchWithoutOther(parse(message));

/** The first value that only one of two messages uses; null if they use the same values. */
export const compareArguments = (
  message: string,
  english: string,
): { readonly is: 'unknown' | 'missing'; readonly name: string } | null => {
  const own = listArguments(message);
  const wanted = listArguments(english);
  const unknown = [...own.keys()].find((name) => !wanted.has(name));
  const missing = [...wanted.keys()].find((name) => !own.has(name));
  if (unknown !== undefined) return { is: 'unknown', name: unknown };
  return missing === undefined ? null : { is: 'missing', name: missing };
};
