/** Deeper than any record, and far from the limit of the parser's recursion. */
export const maxDepth = 40;
const longestPrefix = /^(?:[ \t]|[-?:][ \t])*/;

/**
 * The offset where a text nests too deep; null if it does not. Brackets in strings are counted too, because
 * no string has forty.
 */
export const findDeepNesting = (text: string): number | null => {
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length > maxDepth * 4) {
      const prefix = longestPrefix.exec(line)?.[0].length ?? 0;
      if (prefix > maxDepth * 4 && line.trim() !== '') return start + prefix;
    }
    start += line.length + 1;
  }
  if (!/[[{]/.test(text)) return null;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > maxDepth) return index;
  }
  return null;
};

/** The line with the most levels, which is the cause if a text is too deep for the parser. */
export const findDeepestLine = (text: string): number => {
  let found = 0;
  let most = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const { length } = line.match(/[-?:](?=\s|$)/g) ?? [];
    if (length > most) [found, most] = [start, length];
    start += line.length + 1;
  }
  return found;
};
