import type { Place } from '../model/rules/problem';

/**
 * The last text with the offsets of its lines, cached because a file with many findings would be scanned
 * again for each.
 */
let last = { text: '', starts: [0] };

const toLineStarts = (text: string): readonly number[] => {
  if (last.text === text) return last.starts;
  const starts = [0];
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
  last = { text, starts };
  return starts;
};

/** Line and column, from 1, of an offset in a text. A column counts UTF-16 units, as editors do. */
export const toPlace = (file: string, text: string, offset: number): Place => {
  const end = Math.max(0, Math.min(offset, text.length));
  const starts = toLineStarts(text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= end) low = middle;
    else high = middle - 1;
  }
  return { file, line: low + 1, column: end - (starts[low] ?? 0) + 1 };
};

/** The text of a line without its indentation, to quote in a message. A long line is cut. */
export const quoteLine = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end === -1 ? undefined : Math.min(end, start + 1000)).trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** The start of a file, for problems of the file as a whole. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });
