import type { ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, stringify } from 'yaml';
import { parseNodes } from './read-yaml';

/** The path of a value in a file: keys, and indexes of lists. */
export type YamlPath = readonly (string | number)[];
export type YamlValue = string | readonly YamlValue[] | Row;
/** A record to write, with its keys in order. */
export interface Row {
  readonly [key: string]: YamlValue;
}

/* Each function here changes one value in a file's text. All other bytes stay: comments, order, quotes, blank
   lines and line endings. They return null if the file's style leaves no place for the change. */

const style = { lineWidth: 0, singleQuote: true } as const;

const renderBlock = (value: YamlValue, indent: string): string =>
  stringify(value, style)
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n');

/** A value in flow style, between brackets. */
const renderInline = (value: YamlValue): string =>
  stringify([value], { ...style, collectionStyle: 'flow' })
    .trim()
    .slice(1, -1)
    .trim();

type Change = (text: string, contents: ParsedNode | null) => string | null;

const edit = (source: string, change: Change): string | null => {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const text = source.replaceAll('\r\n', '\n');
  const { contents, errors } = parseNodes(text);
  const changed = errors.length > 0 ? null : change(text, contents);
  return changed === null ? null : changed.replaceAll('\n', lineEnd);
};

const findPair = (map: YAMLMap, key: string | number) =>
  map.items.find((item) => isScalar(item.key) && item.key.value === key);

const find = (contents: unknown, path: YamlPath): unknown =>
  path.reduce((node: unknown, step) => {
    if (isMap(node)) return findPair(node, step)?.value;
    return isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  }, contents);

/** Whether the value at a path is in flow style. */
const isInline = (contents: unknown, path: YamlPath): boolean =>
  [...path, ''].some((_, depth) => {
    const node = find(contents, path.slice(0, depth));
    return isCollection(node) && node.flow === true;
  });

/** The offset of the first character of an item of a list or map. */
const startOf = (item: unknown): number => {
  const node = isPair(item) ? item.key : item;
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
};

/** The offset after the last character. A block's own range continues to the next token in the file. */
const endOf = (item: unknown): number => {
  if (isPair(item)) return isNode(item.value) ? endOf(item.value) : endOf(item.key);
  const last = isCollection(item) && item.flow !== true ? item.items.at(-1) : undefined;
  if (last !== undefined) return endOf(last);
  return isNode(item) ? (item.range?.[1] ?? 0) : 0;
};

const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The end of the line on which something ends, including a comment. */
const endOfLines = (text: string, end: number): number => {
  const next = text.indexOf('\n', text.slice(0, end).trimEnd().length);
  return next < 0 ? text.length : next;
};

const splice = (text: string, start: number, end: number, by: string): string =>
  `${text.slice(0, start)}${by}${text.slice(end)}`;

const insertLines = (text: string, at: number, lines: string): string =>
  `${text.slice(0, at)}\n${lines}${text.slice(at) || '\n'}`;

/** Inserts an item after another one in flow style. */
const insertInline = (text: string, list: YAMLMap | YAMLSeq, after: unknown, item: string): string =>
  after === undefined
    ? splice(text, startOf(list) + 1, endOf(list) - 1, ` ${item} `)
    : splice(text, endOf(after), endOf(after), `, ${item}`);

const insertPair = (text: string, map: YAMLMap, key: string, value: YamlValue, inline: boolean): string => {
  const first = startOf(map.items[0]);
  if (inline || map.items.length === 0)
    return insertInline(
      text,
      map,
      map.items.at(-1),
      renderInline({ [key]: value })
        .slice(1, -1)
        .trim(),
    );
  const indent = ' '.repeat(first - startOfLine(text, first));
  return insertLines(text, endOfLines(text, endOf(map)), renderBlock({ [key]: value }, indent));
};

const replace = (text: string, key: unknown, node: unknown, value: YamlValue, inline: boolean) => {
  const [start, end] = [startOf(node), endOf(node)];
  const isBlank = isSeq(node) && node.items.length === 0;
  if (!isScalar(node) && !isBlank) return null;
  if (inline && !isBlank) return splice(text, start, end, renderInline(value));
  const before = text.slice(0, start).trimEnd();
  if (typeof value === 'string') {
    const isLines = text[end - 1] === '\n' && end > start;
    return `${before} ${renderBlock(value, '')}${isLines ? '\n' : ''}${text.slice(end)}`;
  }
  const indent = ' '.repeat(startOf(key) - startOfLine(text, startOf(key)) + 2);
  return `${before}\n${renderBlock(value, indent)}${text.slice(end)}`;
};

/** Replaces an item of a list that is a text. */
const setItem = (text: string, item: unknown, value: YamlValue): string | null => {
  const [start, end] = [startOf(item), endOf(item)];
  if (!isScalar(item) || typeof value !== 'string' || text.slice(start, end).includes('\n')) return null;
  return splice(text, start, end, renderInline(value));
};

const set = (text: string, contents: ParsedNode | null, path: YamlPath, value: YamlValue): string | null => {
  const key = path.at(-1);
  const parentPath = path.slice(0, -1);
  if (typeof key !== 'string') return setItem(text, find(contents, path), value);
  const parent = find(contents, parentPath);
  const isMissing = parent === undefined || (isScalar(parent) && parent.value === null);
  if (isMissing && parentPath.length > 0) return set(text, contents, parentPath, { [key]: value });
  if (contents === null) {
    const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return `${start}${renderBlock({ [key]: value }, '')}\n`;
  }
  if (!isMap(parent)) return null;
  const pair = findPair(parent, key);
  const inline = isInline(contents, parentPath);
  return pair === undefined
    ? insertPair(text, parent, key, value, inline)
    : replace(text, pair.key, pair.value, value, inline);
};

/** Sets a value, or adds it with all missing parent records. */
export const setValue = (source: string, path: YamlPath, value: YamlValue): string | null =>
  edit(source, (text, contents) => set(text, contents, path, value));

/** Adds a row to a list, at its end or after the row with index `after`. Creates a missing list. */
export const appendRow = (source: string, path: YamlPath, row: YamlValue, after?: number): string | null =>
  edit(source, (text, contents) => {
    const list = find(contents, path);
    const isNone = list === undefined || (isScalar(list) && list.value === null);
    if (isNone || (isSeq(list) && list.items.length === 0)) return set(text, contents, path, [row]);
    if (!isSeq(list)) return null;
    const item: unknown = list.items[after ?? list.items.length - 1];
    if (item === undefined) return null;
    if (isInline(contents, path)) return insertInline(text, list, item, renderInline(row));
    const start = startOf(list);
    const indent = text.slice(startOfLine(text, start), start);
    if (indent.trim() !== '') return null;
    return insertLines(text, endOfLines(text, endOf(item)), renderBlock([row], indent));
  });

const remove = (text: string, contents: ParsedNode | null, path: YamlPath): string | null => {
  const key = path.at(-1);
  const parent = find(contents, path.slice(0, -1));
  if (key === undefined || !isCollection(parent)) return null;
  const items: readonly unknown[] = parent.items;
  const index = isMap(parent) ? items.findIndex((pair) => pair === findPair(parent, key)) : Number(key);
  const item = items[index];
  if (item === undefined) return null;
  // The last item is removed together with its list or record.
  if (items.length === 1) return remove(text, contents, path.slice(0, -1));
  const [before, next] = [items[index - 1], items[index + 1]];
  const start = startOf(item);
  const lineStart = startOfLine(text, start);
  const prefix = text.slice(lineStart, start).trim();
  if (!isInline(contents, path.slice(0, -1)) && prefix === (isSeq(parent) ? '-' : ''))
    return splice(text, lineStart, endOfLines(text, endOf(item)) + 1, '');
  if (next !== undefined) return splice(text, start, startOf(next), '');
  return splice(text, endOf(before), endOf(item), '');
};

/** Removes a key or a list item with its lines. */
export const removeValue = (source: string, path: YamlPath): string | null =>
  edit(source, (text, contents) => remove(text, contents, path));
