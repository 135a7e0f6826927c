import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { SourceError, formats, parseRecords } from './table';

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

/** What a mapping is given: one item of the source. */
export interface Item {
  /** What the history calls it: a record's own `id` in a table or list, otherwise the file's name. */
  readonly id: string;
  /** Null for what only the history knows. */
  readonly file: SourceFile | null;
  readonly record: unknown;
  /** Oldest first. */
  readonly history: readonly HistoryRow[];
}

export type HistoryRow = Readonly<Record<string, unknown>>;

/** The first day of the history as a whole, and its rows by id. */
export interface History {
  readonly since: string | null;
  readonly rows: ReadonlyMap<string, readonly HistoryRow[]>;
}

const toText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const isRecord = (value: unknown): value is HistoryRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a table of dated rows, each with an `id` and a `date`. */
export const readHistory = (file: string): History => {
  const rows = new Map<string, HistoryRow[]>();
  let since: string | null = null;
  for (const { value, line } of parseRecords(readFileSync(file), file)) {
    const id = isRecord(value) ? toText(value['id']) : '';
    const date = isRecord(value) ? toText(value['date']) : '';
    if (!isRecord(value) || id === '' || date === '')
      throw new SourceError('needs the columns "id" and "date" in every row', file, line);
    if (since === null || date < since) since = date;
    const own = rows.get(id);
    if (own === undefined) rows.set(id, [value]);
    else own.push(value);
  }
  for (const own of rows.values())
    own.sort(
      (a, b) => Number(toText(a['date']) > toText(b['date'])) - Number(toText(a['date']) < toText(b['date'])),
    );
  return { since, rows };
};

const listFiles = (path: string): string[] => {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && formats.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

/** A file that could not be read is handed on as what it is, so that the others go on. */
export type ReadItem = Item | SourceError;

/** Every item of a source: those of its files, then those that only the history knows. */
export const readItems = (from: string, history: History): ReadItem[] => {
  const items: ReadItem[] = [];
  const top = statSync(from).isDirectory() ? from : dirname(from);
  const seen = new Set<string>();
  for (const file of listFiles(from)) {
    const path = relative(top, file).split('\\').join('/');
    try {
      const records = parseRecords(readFileSync(file), path);
      const name = basename(file, extname(file));
      for (const { value, line } of records) {
        const own =
          records.length > 1 || extname(file) === '.csv' ? toText(isRecord(value) ? value['id'] : '') : '';
        const id = own === '' ? name : own;
        seen.add(id);
        const parent = dirname(path);
        const folder = parent === '.' ? '' : basename(parent);
        items.push({
          id,
          file: { path, name, folder, line },
          record: value,
          history: history.rows.get(id) ?? [],
        });
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      items.push(error);
    }
  }
  for (const [id, rows] of history.rows)
    if (!seen.has(id)) items.push({ id, file: null, record: null, history: rows });
  return items;
};
