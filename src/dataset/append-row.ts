import type { Pair } from 'yaml';
import { isMap, isNode, isScalar, isSeq, stringify } from 'yaml';
import { parseNodes } from './read-yaml';

/** A row to be written: keys in the order in which they are to stand. */
export type Row = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>;

const renderRow = (row: Row, indent: string): string =>
  stringify(row, { lineWidth: 0, singleQuote: true })
    .trimEnd()
    .split('\n')
    .map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`)
    .join('\n');

const endOfLine = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
};

/** The offset just after the last character of a list's last row, its comment included. */
const endOfRow = (text: string, end: number): number => {
  // A block's range reaches to where the next thing begins; the row itself ends before the blank space.
  const last = text.slice(0, end).trimEnd().length;
  return endOfLine(text, last);
};

/**
 * Adds a row to a list at the top of a YAML file, at its end or after the row with the index `after`. Every other byte of the file stays as it is: comments,
 * order, quotes, blank lines and line ends. Null where the list is written in a way that leaves no line for a row.
 */
export const appendRow = (source: string, key: string, row: Row, after?: number): string | null => {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const text = source.replaceAll('\r\n', '\n');
  const { contents } = parseNodes(text);
  const toSource = (result: string): string => result.replaceAll('\n', lineEnd);
  if (contents !== null && !isMap(contents)) return null;
  const pair: Pair | undefined = contents?.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (pair === undefined) {
    const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return toSource(`${start}${key}:\n${renderRow(row, '  ')}\n`);
  }
  const list = pair.value;
  if (!isSeq(list) || !list.range) return null;
  if (list.items.length === 0) {
    const before = text.slice(0, list.range[0]).trimEnd();
    return toSource(`${before}\n${renderRow(row, '  ')}${text.slice(list.range[1])}`);
  }
  if (list.flow === true) return null;
  const [start] = list.range;
  const item: unknown = list.items[after ?? list.items.length - 1];
  const end = isNode(item) ? item.range?.[1] : undefined;
  if (end === undefined) return null;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (indent.trim() !== '') return null;
  const at = endOfRow(text, end);
  return toSource(`${text.slice(0, at)}\n${renderRow(row, indent)}${text.slice(at) || '\n'}`);
};
