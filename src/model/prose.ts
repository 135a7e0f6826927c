const blank = (match: string): string => match.replace(/[^\n]/g, ' ');

const fences = /^[ \t]*(```+|~~~+)[\s\S]*?^[ \t]*\1/gm;

/** A page with its fenced code blank, offsets kept. */
export const withoutFences = (text: string): string => text.replace(fences, blank);

const notProse: readonly RegExp[] = [
  /^---\n[\s\S]*?\n---\n/,
  fences,
  /`[^`\n]+`/g,
  /\{\/\*[\s\S]*?\*\/\}/g,
  /<!--[\s\S]*?-->/g,
  /^(?:import|export) .*$/gm,
  /<\/?[A-Za-z][^>]*>/g,
  /\]\([^)\s]*\)/g,
];

/** A page's prose: what is not prose (code, tags, comments, the targets of links) is blank, so that offsets stay the same. */
export const toProse = (text: string): string =>
  notProse.reduce((prose, pattern) => prose.replace(pattern, blank), text);

export interface Word {
  readonly text: string;
  readonly offset: number;
}

/** A word, or what ends a sentence: a mark, an empty line, a new item of a list, a heading, a quote. */
const tokens = /[\p{L}\p{N}][\p{L}\p{N}._'’+#&/-]*|[.!?;:|]+|\n\s*\n|\n[ \t]*(?:[-*+#>]|\d+[.)](?= ))/gu;

/** The sentences of a text, as words. A full stop inside a word, such as in "Close.com", ends none. */
export const toSentences = (prose: string): Word[][] => {
  const sentences: Word[][] = [[]];
  for (const match of prose.matchAll(tokens)) {
    const [text] = match;
    const word = text.replace(/[._'’/-]+$/, '');
    const isWord = /^[\p{L}\p{N}]/u.test(text);
    if (isWord) sentences.at(-1)?.push({ text: word, offset: match.index });
    if (!isWord || /[.!?]$/.test(text)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
};
