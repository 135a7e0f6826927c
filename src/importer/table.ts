import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { YAMLParseError } from 'yaml';
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Row } from './shape';

/** A file of the source that is unreadable in the format of its name. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(
    message: string,
    readonly file: string,
    readonly line: number | null = null,
  ) {
    super(message);
  }
}

/** One record of a file, and its first line. */
export interface SourceRecord {
  readonly value: unknown;
  readonly line: number;
  /** The line of each entry, by key, for a record with lists such as `{ "items": [ … ] }`. */
  readonly entryLines?: Readonly<Record<string, readonly number[]>>;
}

/** The records of a file, and whether they are a list or a single record. */
export interface Table {
  readonly records: readonly SourceRecord[];
  readonly isList: boolean;
}

const maximumBytes = 20_000_000;

/** The supported formats, by file extension. */
export const formats: readonly string[] = ['.yaml', '.yml', '.json', '.csv'];

const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const plainCodes: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist, or is a link to nothing',
  EISDIR: 'is a folder',
  EACCES: 'cannot be read: permission denied',
};

/** A file's text. It must be UTF-8, because replaced bytes would silently make a name wrong. */
export const readSourceText = (path: string, file: string): string => {
  try {
    const bytes = readFileSync(path);
    if (bytes.byteLength > maximumBytes) throw new SourceError('is larger than 20 MB', file);
    // The decoder drops a byte-order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new SourceError(
      plainCodes[code] ?? (error instanceof TypeError ? 'is not UTF-8' : toMessage(error)),
      file,
    );
  }
};

/** Checks that column names are unique, because one of two equal ones would be lost. */
const checkColumns = (columns: readonly string[], file: string): string[] => {
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw new SourceError(`has the column "${twice}" twice`, file, 1);
  return [...columns];
};

const parseCsvTable = (text: string, file: string): Table => {
  const lines: number[] = [];
  const options = {
    columns: (header: string[]) => checkColumns(header, file),
    skip_empty_lines: true,
    trim: true,
  };
  try {
    const rows = parseCsv<Record<string, string>>(text, {
      ...options,
      on_record: (record, { lines: line }) => {
        lines.push(line);
        return record;
      },
    });
    // An empty cell is a missing value.
    const toRow = (row: Record<string, string>): Row =>
      Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
    return {
      records: rows.map((row, index) => ({ value: toRow(row), line: lines[index] ?? 1 })),
      isList: true,
    };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const line = typeof error === 'object' && error !== null && 'lines' in error ? Number(error.lines) : null;
    throw new SourceError(toMessage(error), file, line);
  }
};

/** A YAML error in one line, without advice for programmers. */
export const renderYamlError = (error: Pick<YAMLParseError, 'code' | 'message'>): string =>
  error.code === 'MULTIPLE_DOCS' ? 'holds several documents' : (error.message.split('\n')[0] ?? '');

const parseYamlTable = (text: string, file: string): Table => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'error', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined)
    throw new SourceError(renderYamlError(error), file, counter.linePos(error.pos[0]).line);
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (value === null || value === undefined) throw new SourceError('is empty', file);
    const linesOf = (list: unknown): number[] =>
      isSeq(list)
        ? list.items.map((item) => (isNode(item) && item.range ? counter.linePos(item.range[0]).line : 1))
        : [];
    const { contents } = document;
    if (!Array.isArray(value)) {
      const pairs = isMap(contents) ? contents.items : [];
      const entryLines = Object.fromEntries(
        pairs.flatMap(({ key, value: list }) =>
          isScalar(key) && isSeq(list) ? [[String(key.value), linesOf(list)]] : [],
        ),
      );
      return { records: [{ value, line: 1, entryLines }], isList: false };
    }
    const lines = linesOf(contents);
    return {
      records: value.map((entry: unknown, index) => ({ value: entry, line: lines[index] ?? 1 })),
      isList: true,
    };
  } catch (failure) {
    if (failure instanceof SourceError) throw failure;
    throw new SourceError(toMessage(failure), file);
  }
};

/** The records of a text: each row of a CSV table, each entry of a list, else the single record. */
export const parseTable = (text: string, file: string): Table =>
  // JSON is YAML, and YAML's errors include the place.
  extname(file).toLowerCase() === '.csv' ? parseCsvTable(text, file) : parseYamlTable(text, file);
