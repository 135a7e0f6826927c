import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { History } from './history';
import type { Row } from './shape';
import { SourceError, formats, parseTable, readSourceText } from './table';

/** Where an item's record stands, as a mapping sees it. */
export interface SourceFile {
  /** Below the folder that is read, with forward slashes. */
  readonly path: string;
  /** The file's name without its ending. */
  readonly name: string;
  /** The folder that holds it, by its own name; empty at the top. */
  readonly folder: string;
  readonly line: number;
}

/** One item of the source: what a mapping is given. */
export interface Item {
  /** What the history calls it: the record's own `id` in a list or table, the file's name otherwise. */
  readonly id: string;
  /** Null for what only the history knows. */
  readonly file: SourceFile | null;
  readonly record: unknown;
  /** Oldest first. */
  readonly history: readonly Row[];
}

/** A file that could not be read is handed on as what it is, so that the others go on. */
export type ReadItem = Item | SourceError;

/** Every file below a folder that has a format which is read, by path. */
const listFiles = (top: string): string[] =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => formats.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
    .sort();

const toOwnId = (record: unknown): string | null => {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null;
  return typeof record.id === 'string' || typeof record.id === 'number' ? String(record.id) : null;
};

const readFile = (path: string, top: string, history: History): ReadItem[] => {
  const file = relative(top, path).split('\\').join('/');
  try {
    const { records, isList } = parseTable(readSourceText(path, file), file);
    const parent = dirname(file);
    const place = {
      path: file,
      name: basename(path, extname(path)),
      folder: parent === '.' ? '' : basename(parent),
    };
    return records.map(({ value, line }): Item => {
      const id = (isList ? toOwnId(value) : null) ?? place.name;
      return { id, file: { ...place, line }, record: value, history: history.rows.get(id) ?? [] };
    });
  } catch (error) {
    if (error instanceof SourceError) return [error];
    throw error;
  }
};

/** Every item of a source: those of its files, then those that only the history knows. */
export const readItems = (from: string, history: History): ReadItem[] => {
  const isFolder = statSync(from).isDirectory();
  const files = isFolder ? listFiles(from) : [from];
  const items = files.flatMap((path) => readFile(path, isFolder ? from : dirname(from), history));
  const seen = new Set(items.flatMap((item) => (item instanceof SourceError ? [] : item.id)));
  for (const [id, rows] of history.rows)
    if (!seen.has(id)) items.push({ id, file: null, record: null, history: rows });
  return items;
};
