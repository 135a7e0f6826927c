import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { History } from './history';
import type { Row } from './row';
import type { SourceRecord } from './table';
import { SourceError, formats, parseTable, readSourceText } from './table';

/** The place of an item's record, as input for a mapping. */
export interface SourceFile {
  /** Relative to the folder that is read, with forward slashes. */
  readonly path: string;
  /** The file's name without its extension. */
  readonly name: string;
  /** The name of the parent folder; empty at the top. */
  readonly folder: string;
  readonly line: number;
}

/** One item of the source, the input of a mapping. */
export interface Item {
  /** The id in the history: the record's own `id` in a list or table, else the file's name. */
  readonly id: string;
  /** Null if only the history has the item. */
  readonly file: SourceFile | null;
  readonly record: unknown;
  /** Oldest first. */
  readonly history: readonly Row[];
  /** The line of each entry, by key, for a record with lists. */
  readonly entryLines?: SourceRecord['entryLines'];
  /** The text of a page below its front matter. */
  readonly body?: SourceRecord['body'];
}

/** A file that could not be read, and the presumed id of its item. Other files are still read. */
export interface UnreadItem {
  readonly id: string;
  readonly failed: SourceError;
}

export type ReadItem = Item | UnreadItem;

/** The content of a source. */
export interface Source {
  readonly items: Iterable<ReadItem>;
  /** The number of items, as far as known before reading. */
  readonly size: number;
  /** The paths of files in other formats, complete after `items` were read. */
  readonly unread: readonly string[];
}

/** Every file in a folder, by path. Links are listed as files, whatever their target. */
const listFiles = (top: string): string[] =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

export const isRead = (path: string): boolean => formats.includes(extname(path).toLowerCase());

/**
 * File names that describe the content, as in `source-postgres/metadata.yaml`: then the folder has the item's
 * name.
 */
const commonNames: readonly string[] = ['metadata', 'index'];

/** The id of a file's item if its record has none. */
export const toItemId = ({ name, folder }: Pick<SourceFile, 'name' | 'folder'>): string =>
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

/** The items in a file's text; throws a `SourceError` if it is unreadable. */
export const toItems = (text: string, place: Omit<SourceFile, 'line'>, history: History): Item[] => {
  const { records, isList } = parseTable(text, place.path);
  return records.map(({ value, ...rest }): Item => {
    const id = (isList ? toOwnId(value) : null) ?? toItemId(place);
    const { line, ...own } = rest;
    return { id, file: { ...place, line }, record: value, history: history.rows.get(id) ?? [], ...own };
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

/**
 * All items of a source: those in its files, then those that only the history has. Files of a folder are read
 * lazily, so that the mapping can run meanwhile.
 */
export const readSource = (from: string, history: History): Source => {
  const isFolder = statSync(from).isDirectory();
  const files = isFolder ? listFiles(from) : [from];
  const top = isFolder ? from : dirname(from);
  const read = isFolder ? files.filter(isRead) : files;
  const toPath = (path: string): string => toPlace(path, top).path;
  const unread = files.filter((path) => !read.includes(path)).map(toPath);
  const readItems = function* (): Generator<ReadItem> {
    const seen = new Set<string>();
    for (const path of read) {
      const own = readFile(path, top, history);
      if (own.length === 0) unread.push(toPath(path));
      for (const item of own) {
        seen.add(item.id);
        yield item;
      }
    }
    for (const [id, rows] of history.rows)
      if (!seen.has(id)) yield { id, file: null, record: null, history: rows };
  };
  const items = isFolder ? readItems() : [...readItems()];
  return {
    items,
    size: Array.isArray(items) ? items.length : read.length,
    unread,
  };
};
