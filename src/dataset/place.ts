import type { Place } from '../model/problem';

/** Line and column, from 1, of an offset in a text. A column counts UTF-16 units, as editors do. */
export const toPlace = (file: string, text: string, offset: number): Place => {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < end; next = text.indexOf('\n', next + 1)) {
    line++;
    start = next + 1;
  }
  return { file, line, column: end - start + 1 };
};

/** The beginning of a file, for what concerns it as a whole. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });
