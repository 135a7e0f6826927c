import { say } from '../../model/text/say';

/** A fault in a text that the parser rejected: its place and what to do. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
  /** The last offset at which the parser can notice the fault. Errors after it have another cause. */
  readonly until: number;
}

/** The offset after the value, or the reason why the value has no end. */
export type Extent = number | Fault;

const entry = /^\s*(?:- |[\w-]+:(?: |$))/;

export const endOfLine = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
};

/** The number of leading spaces of a line; -1 for a blank line or a comment. */
export const depthAt = (text: string, start: number): number => {
  const line = text.slice(start, endOfLine(text, start));
  return /^\s*(?:#|$)/.test(line) ? -1 : line.search(/[^ ]/);
};

/** The offset after a quoted text; null if the quote is never closed. */
export const findQuoteEnd = (text: string, start: number): number | null => {
  const quote = text[start] ?? '';
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\' && quote === '"') index++;
    else if (text[index] === quote) {
      if (quote === '"' || text[index + 1] !== quote) return index + 1;
      index++;
    }
  }
  return null;
};

const unclosedQuote = (offset: number, until: number): Fault => ({
  offset,
  until,
  message: say('yaml.open-quote'),
  hint: say('yaml.open-quote-hint'),
});

/** An unclosed quote ends where the next entry begins. */
const measureQuote = (text: string, start: number): Extent => {
  const end = findQuoteEnd(text, start);
  if (end === null) return unclosedQuote(start, text.length);
  const [, ...more] = text.slice(start, end).split('\n');
  return more.some((line) => entry.test(line)) ? unclosedQuote(start, endOfLine(text, end)) : end;
};

const unclosedBracket = (offset: number): Fault => ({
  offset,
  until: Infinity,
  message: say('yaml.open-bracket'),
  hint: say('yaml.open-bracket-hint'),
});

/** A list or record in brackets must end before the next line that is not deeper than its parent. */
const measureFlow = (text: string, start: number, depth: number): Extent => {
  let open = 0;
  /** The last character that is no space, because a quote opens a text only where a value can begin. */
  let before = '';
  for (let index = start; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '[' || character === '{') open++;
    else if (character === ']' || character === '}') open--;
    else if ((character === '"' || character === "'") && '[{,:'.includes(before)) {
      const end = measureQuote(text, index);
      if (typeof end !== 'number') return end;
      index = end - 1;
    } else if (character === '#' && /\s/.test(text[index - 1] ?? '')) index = endOfLine(text, index) - 1;
    else if (character === '\n') {
      const next = depthAt(text, index + 1);
      if (next >= 0 && next <= depth) return unclosedBracket(start);
    }
    if (open === 0) return index + 1;
    if (character.trim() !== '') before = character;
  }
  return unclosedBracket(start);
};

/** A block scalar after a bar or an angle bracket: all lines that are deeper than its key. */
const measureBlock = (text: string, start: number, depth: number): number => {
  let end = endOfLine(text, start);
  while (end < text.length) {
    const next = endOfLine(text, end + 1);
    const line = text.slice(end + 1, next);
    if (line.trim() !== '' && line.search(/\S/) <= depth) break;
    end = next;
  }
  return end;
};

/**
 * The end of a value that starts at an offset and belongs to an entry of a depth. A plain value counts as one
 * line.
 */
export const measureValue = (text: string, start: number, depth: number): Extent => {
  const first = text[start] ?? '';
  if (first === '"' || first === "'") return measureQuote(text, start);
  if (first === '[' || first === '{') return measureFlow(text, start, depth);
  if (/^[|>][-+\d]*\s*(?:#.*)?$/.test(text.slice(start, endOfLine(text, start))))
    return measureBlock(text, start, depth);
  return endOfLine(text, start);
};
