const blank = (match: string): string => match.replace(/[^\n]/g, ' ');

const fence = /^[ \t]*(`{3,}|~{3,})/;

/** A page with its fenced code blank, offsets kept. A fence ends at a line that begins with one as long, or with the page. */
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

/** Blanks all that stands between two marks, in one pass: a pattern would look for a missing end from each beginning anew. */
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

/** What is no prose, as its beginning and its end. */
const notProse: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/\{\/\*/g, /\*\/\}/],
  [/<!--/g, /-->/],
  [/<\/?[A-Za-z]/g, />/],
];

const onLines: readonly RegExp[] = [/`[^`\n]+`/g, /^(?:import|export) .*$/gm];
const frontMatter = /^---\n[\s\S]*?\n---\n/;
/** The target of a link; longer ones are left as they are, so that a page of brackets takes no longer than another. */
const linkTarget = /\]\([^)\s]{0,500}\)/g;

/** A page's prose: what is not prose (code, tags, comments, the targets of links) is blank, so that offsets stay the same. */
export const toProse = (text: string): string => {
  const withoutCode = onLines.reduce(
    (prose, pattern) => prose.replace(pattern, blank),
    withoutFences(text.replace(frontMatter, blank)),
  );
  return notProse
    .reduce((prose, [begin, end]) => blankBetween(prose, begin, end), withoutCode)
    .replace(linkTarget, blank);
};

/** The titles of a page and of its parts, in its front matter and in attributes of components. */
const titles: readonly RegExp[] = [
  /^(?:title|description|sidebar_label):.*$/gm,
  /(?<=\s(?:title|label|alt|caption|summary)=)"[^"\n]{0,500}"/g,
];

/** A page's titles and prose, at their offsets. */
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

/** A word, or what ends a sentence: a mark, an empty line, a new item of a list, a heading, a quote. */
const tokens = /[\p{L}\p{N}][\p{L}\p{N}._'’+#&/-]*|[.!?;:|]+|\n\s*\n|\n[ \t]*(?:[-*+#>]|\d+[.)](?= ))/gu;

/** A word without the marks behind it; by hand, because a pattern would try each mark inside it as the first of the last ones. */
const trimEnd = (word: string): string => {
  let end = word.length;
  while (end > 0 && "._'’/-".includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
};

/** The sentences of a text, as words. A full stop inside a word, such as in "Close.com", ends none. */
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
