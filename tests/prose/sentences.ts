import { parse } from 'yaml';
import { withoutFences } from '../../src/model/text/prose';

/** A heading, a table cell or a sentence, with the line on which its paragraph begins. */
export interface Text {
  readonly kind: 'heading' | 'cell' | 'sentence';
  readonly line: number;
  readonly text: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Inline code counts as one word. Comments, tags and link targets are no text. */
const toPlain = (text: string): string =>
  text
    .replaceAll(/`[^`]+`/g, 'Code')
    .replaceAll(/\{\/\*.*?\*\/\}|<\/?[A-Za-z][^>]*>/gs, ' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_]{2}|^> /gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

export const splitSentences = (text: string): string[] =>
  [...segmenter.segment(toPlain(text))]
    .map(({ segment }) => segment.trim())
    .filter((segment) => /\p{L}/u.test(segment));

export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’._/-]*/gu)?.length ?? 0;

const isCell = (line: string): boolean => line.startsWith('|');
const isItem = (line: string): boolean => /^\s*(?:[-*+]|\d+[.)]) /.test(line);

/** The titles in the front matter of a page, which readers see as a heading, a link and a search result. */
const toTitles = (front: string): Text[] => {
  const { title, sidebar_label: label, description } = parse(front) as Record<string, string | undefined>;
  const headings = [title, label].filter((text) => text !== undefined);
  return [
    ...headings.map((text): Text => ({ kind: 'heading', line: 1, text })),
    ...splitSentences(description ?? '').map((text): Text => ({ kind: 'sentence', line: 1, text })),
  ];
};

/** All texts of a Markdown or MDX page, without its code. */
export const readPage = (source: string): Text[] => {
  const [whole = '', front = ''] = /^---\n(.*?)\n---\n/s.exec(source) ?? [];
  const texts = front === '' ? [] : toTitles(front);
  const lines = withoutFences(whole.replaceAll(/[^\n]/g, ' ') + source.slice(whole.length)).split('\n');
  let paragraph: string[] = [];
  let start = 0;
  const endParagraph = (): void => {
    for (const text of splitSentences(paragraph.join('\n')))
      texts.push({ kind: 'sentence', line: start, text });
    paragraph = [];
  };
  for (const [index, line] of lines.entries()) {
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    const isText = line.trim() !== '' && !/^(?:import |export |:::|\| *:?-)/.test(line);
    if (!isText || heading !== undefined || isCell(line) || isItem(line)) endParagraph();
    if (!isText) continue;
    if (heading !== undefined) texts.push({ kind: 'heading', line: index + 1, text: toPlain(heading) });
    else if (isCell(line))
      for (const text of line.split('|').flatMap(splitSentences))
        texts.push({ kind: 'cell', line: index + 1, text });
    else {
      if (paragraph.length === 0) start = index + 1;
      paragraph.push(line.replace(/^\s*(?:[-*+]|\d+[.)]) /, ''));
    }
  }
  endParagraph();
  return texts;
};
