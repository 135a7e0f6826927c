const blank = (match: string): string => match.replace(/[^\n]/g, ' ');

const fence = /^[ \t]*(`{3,}|~{3,})/;

/**
 * Blanks a page's fenced code and keeps offsets. A fence ends at a line that begins with an equally long
 * mark, or at the end of the page.
 */
export const withoutFences = (text: string): string => {
  let open: string | null = null;
  return text
    .split('\n')
    .map((line) => {
      const mark = fence.exec(line)?.[1];
      if (open === null) {
        open = mark ?? null;
        return open === null ? line : blank(line);
      }
      if (mark?.startsWith(open) === true) open = null;
      return blank(line);
    })
    .join('\n');
};

/**
 * Blanks all text between two marks in one pass. A regular expression would search for a missing end again
 * from each beginning.
 */
const blankBetween = (text: string, begin: RegExp, end: RegExp): string => {
  const ends = new RegExp(end, 'g');
  let result = '';
  let done = 0;
  for (const { index, 0: mark } of text.matchAll(begin)) {
    if (index < done) continue;
    ends.lastIndex = index + mark.length;
    const found = ends.exec(text);
    if (found === null) break;
    const after = found.index + found[0].length;
    result += text.slice(done, index) + blank(text.slice(index, after));
    done = after;
  }
  return result + text.slice(done);
};

/** The beginnings and ends of parts that are no prose. */
const notProse: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/\{\/\*/g, /\*\/\}/],
  [/<!--/g, /-->/],
  [/<\/?[A-Za-z]/g, />/],
];

const onLines: readonly RegExp[] = [/`[^`\n]+`/g, /^(?:import|export) .*$/gm];
const frontMatter = /^---\n[\s\S]*?\n---\n/;
/**
 * The target of a link. Longer ones are not matched, so that a page of brackets takes no longer than another.
 */
const linkTarget = /\]\([^)\s]{0,500}\)/g;

/** A page's prose. Code, tags, comments and link targets are blanked, so that offsets stay the same. */
export const toProse = (text: string): string => {
  const withoutCode = onLines.reduce(
    (prose, pattern) => prose.replace(pattern, blank),
    withoutFences(text.replace(frontMatter, blank)),
  );
  return notProse
    .reduce((prose, [begin, end]) => blankBetween(prose, begin, end), withoutCode)
    .replace(linkTarget, blank);
};

/** The titles of a page and of its sections, in front matter and in component attributes. */
const titles: readonly RegExp[] = [
  /^(?:title|description|sidebar_label):.*$/gm,
  /(?<=\s(?:title|label|alt|caption|summary)=)"[^"\n]{0,500}"/g,
];

/** A page's titles and prose at their original offsets. */
export const toReadable = (text: string): string => {
  let readable = toProse(text);
  const written = withoutFences(text);
  for (const pattern of titles)
    for (const { index, 0: title } of written.matchAll(pattern))
      readable = readable.slice(0, index) + title + readable.slice(index + title.length);
  return readable;
};

export interface Word {
  readonly text: string;
  readonly offset: number;
}

/** A word, or the end of a sentence: a mark, an empty line, a new list item, a heading, a quote. */
const tokens = /[\p{L}\p{N}][\p{L}\p{N}._'’+#&/-]*|[.!?;:|]+|\n\s*\n|\n[ \t]*(?:[-*+#>]|\d+[.)](?= ))/gu;

/**
 * Removes marks from a word's end. Not by a regular expression, which would try each mark inside the word as
 * the start of the end.
 */
const trimEnd = (word: string): string => {
  let end = word.length;
  while (end > 0 && "._'’/-".includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
};

/** The sentences of a text as words. A full stop inside a word, such as in "Close.com", ends no sentence. */
export const toSentences = (prose: string): Word[][] => {
  const sentences: Word[][] = [[]];
  for (const match of prose.matchAll(tokens)) {
    const [text] = match;
    const word = trimEnd(text);
    const isWord = /^[\p{L}\p{N}]/u.test(text);
    if (isWord) sentences.at(-1)?.push({ text: word, offset: match.index });
    if (!isWord || /[.!?]$/.test(text)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
};
