import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { History } from './history';
import type { Row } from './row';
import type { SourceRecord } from './records';
import { SourceError } from './source-error';
import { isRow } from './row';
import { renderPlain } from './render-plain';
import { formats, parseTable, readSourceText } from './table';
import { listAll } from '../model/text/english';
import { say } from '../model/text/say';

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

/** A place in messages, with the id of an item in a list: "ports.csv:4 (ferry)". */
export const toPlaceOfItem = (path: string, line: number | null, id: string | null): string =>
  `${path}${line === null ? '' : `:${line}`}${id === null ? '' : ` (${id})`}`;

const toOwnId = (record: unknown): string | null => {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null;
  return typeof record.id === 'string' || typeof record.id === 'number' ? String(record.id) : null;
};

export const toPlace = (path: string, top = '.'): Omit<SourceFile, 'line'> => {
  const file = relative(top, path).split('\\').join('/');
  const parent = dirname(file);
  return { path: file, name: basename(path, extname(path)), folder: parent === '.' ? '' : basename(parent) };
};

/** A mapping can only read records. Another value is often a whole file in another format, such as HTML. */
const toRecordFault = ({ value, line }: SourceRecord, file: string): SourceError | null =>
  isRow(value)
    ? null
    : new SourceError(say('source-file.not-a-record', { value: renderPlain(value) }), file, line);

/** The items in a file's text, and its parts that cannot be read. */
export const toItems = (text: string, place: Omit<SourceFile, 'line'>, history: History): ReadItem[] => {
  const { records, isList, faults } = parseTable(text, place.path);
  const toFailed = (failed: SourceError): UnreadItem => ({ failed, id: failed.id ?? toItemId(place) });
  const items = records.map((record): ReadItem => {
    const { value, line, ...own } = record;
    const fault = toRecordFault(record, place.path);
    if (fault !== null) return toFailed(fault);
    const id = (isList ? toOwnId(value) : null) ?? toItemId(place);
    return { id, file: { ...place, line }, record: value, history: history.rows.get(id) ?? [], ...own };
  });
  return [...items, ...faults.map(toFailed)];
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
  if (!isFolder && extname(from) !== '' && !isRead(from)) {
    const { path, ...place } = toPlace(from, top);
    const message = say('source-file.ending', { ending: extname(from), endings: listAll(formats) });
    return { items: [{ id: toItemId(place), failed: new SourceError(message, path) }], size: 1, unread: [] };
  }
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
