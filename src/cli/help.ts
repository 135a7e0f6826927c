import { say } from '../model/text/say';

/** The content of a command's help. */
export interface Help {
  /** The whole command line, once for each form. */
  readonly usage: readonly string[];
  readonly about?: string;
  /** The text of each option or argument. */
  readonly options: Readonly<Record<string, string>>;
  /** The text after the options, such as the exit codes: one entry for each paragraph. */
  readonly end: readonly string[];
}

const width = 100;

/** Breaks lines before a part that would be too wide. Lines after the first are indented. */
const wrap = (parts: readonly string[], indent: number): string => {
  const lines: string[] = [];
  let line = '';
  for (const part of parts)
    if (line !== '' && line.length + 1 + part.length > width) {
      lines.push(line);
      line = ' '.repeat(indent) + part;
    } else line = line === '' ? part : `${line} ${part}`;
  return [...lines, line].join('\n');
};

/** The parts of a command line that stay together: an option with its value, and what is in brackets. */
const splitUsage = (usage: string): string[] => usage.match(/\[[^\]]*\]|--\S+ [A-Z]\S*|\S+/g) ?? [];

/** The words of a text. A number stays with the word after it, such as "2 invalid". */
const splitWords = (text: string): string[] => text.match(/\d+ \S+|\S+/g) ?? [];

/** The help of a command, for a terminal. */
export const renderHelp = ({ usage, about = '', options, end }: Help): string => {
  const title = say('help-page.usage');
  const terms = Object.entries(options);
  const column = 4 + Math.max(...terms.map(([term]) => term.length));
  return [
    usage
      .map((form, index) =>
        wrap([index === 0 ? title : ' '.repeat(title.length), ...splitUsage(form)], title.length + 3),
      )
      .join('\n'),
    wrap(splitWords(about), 0),
    terms
      .map(([term, text]) => wrap([`  ${term}`.padEnd(column - 1), ...splitWords(text)], column))
      .join('\n'),
    ...end.map((paragraph) => wrap(splitWords(paragraph), 0)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};
