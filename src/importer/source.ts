import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { History } from './history';
import type { Row } from './shape';
import type { SourceRecord } from './table';
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
  /** Of a record that holds lists: the line of each entry, by key. */
  readonly entryLines?: SourceRecord['entryLines'];
}

/** A file that could not be read, and what its item would be called: the others go on. */
export interface UnreadItem {
  readonly id: string;
  readonly failed: SourceError;
}

export type ReadItem = Item | UnreadItem;

/** What was read of a source. */
export interface Source {
  readonly items: Iterable<ReadItem>;
  /** How many items there are, as far as it is known before they are read. */
  readonly size: number;
  /** Files of other formats, by ending: how many there are. */
  readonly unread: ReadonlyMap<string, number>;
  /** What the items of those files would be called. */
  readonly unreadIds: ReadonlySet<string>;
}

/** Every file below a folder, by path. Links are listed as files, wherever they lead. */
const listFiles = (top: string): string[] =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

export const isRead = (path: string): boolean => formats.includes(extname(path).toLowerCase());

/** Names of files that say what is in them, as in `source-postgres/metadata.yaml`: the folder has the item's name. */
const commonNames: readonly string[] = ['metadata', 'index'];

/** What a file's item is called where its record does not say. */
const toItemId = ({ name, folder }: Pick<SourceFile, 'name' | 'folder'>): string =>
  commonNames.includes(name) && folder !== '' ? folder : name;

const toOwnId = (record: unknown): string | null => {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null;
  return typeof record.id === 'string' || typeof record.id === 'number' ? String(record.id) : null;
};

export const toPlace = (path: string, top = '.'): Omit<SourceFile, 'line'> => {
  const file = relative(top, path).split('\\').join('/');
  const parent = dirname(file);
  return { path: file, name: basename(path, extname(path)), folder: parent === '.' ? '' : basename(parent) };
};

/** The items of a file's text; throws a `SourceError` where it cannot be read. */
export const toItems = (text: string, place: Omit<SourceFile, 'line'>, history: History): Item[] => {
  const { records, isList } = parseTable(text, place.path);
  return records.map(({ value, line, entryLines }): Item => {
    const id = (isList ? toOwnId(value) : null) ?? toItemId(place);
    return { id, file: { ...place, line }, record: value, history: history.rows.get(id) ?? [], entryLines };
  });
};

const readFile = (path: string, top: string, history: History): ReadItem[] => {
  const place = toPlace(path, top);
  try {
    return toItems(readSourceText(path, place.path), place, history);
  } catch (error) {
    if (error instanceof SourceError) return [{ failed: error, id: toItemId(place) }];
    throw error;
  }
};

const countEndings = (paths: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const ending = extname(path).toLowerCase() || basename(path);
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return counts;
};

/**
 * Every item of a source: those of its files, then those that only the history knows. The files of a folder are read as
 * their items are asked for, so that others can work meanwhile.
 */
export const readSource = (from: string, history: History): Source => {
  const isFolder = statSync(from).isDirectory();
  const files = isFolder ? listFiles(from) : [from];
  const top = isFolder ? from : dirname(from);
  const read = isFolder ? files.filter(isRead) : files;
  const other = files.filter((path) => !read.includes(path));
  const readItems = function* (): Generator<ReadItem> {
    const seen = new Set<string>();
    for (const path of read)
      for (const item of readFile(path, top, history)) {
        seen.add(item.id);
        yield item;
      }
    for (const [id, rows] of history.rows)
      if (!seen.has(id)) yield { id, file: null, record: null, history: rows };
  };
  const items = isFolder ? readItems() : [...readItems()];
  return {
    items,
    size: Array.isArray(items) ? items.length : read.length,
    unread: countEndings(other),
    unreadIds: new Set(other.map((path) => toItemId(toPlace(path, top)))),
  };
};
