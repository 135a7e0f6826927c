import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import type { Document } from 'yaml';
import { LineCounter, isMap, isNode, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Row } from './row';
import { explainFault } from '../dataset/yaml-faults';
import { say } from '../model/text/say';

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
  /** The text of a page below its front matter. */
  readonly body?: string;
}

/** The records of a file, and whether they are a list or a single record. */
export interface Table {
  readonly records: readonly SourceRecord[];
  readonly isList: boolean;
}

const maximumBytes = 20_000_000;

const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const plainCodes: Readonly<Record<string, string>> = {
  ENOENT: say('source-file.absent'),
  EISDIR: say('source-file.folder'),
  EACCES: say('file.unreadable', { reason: say('file-error.permission') }),
};

/** A file's text. It must be UTF-8, because replaced bytes would silently make a name wrong. */
export const readSourceText = (path: string, file: string): string => {
  try {
    const bytes = readFileSync(path);
    if (bytes.byteLength > maximumBytes)
      throw new SourceError(say('source-file.too-large', { most: maximumBytes / 1_000_000 }), file);
    // The decoder drops a byte-order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new SourceError(
      plainCodes[code] ?? (error instanceof TypeError ? say('source-file.encoding') : toMessage(error)),
      file,
    );
  }
};

/** Checks that column names are unique, because one of two equal ones would be lost. */
const checkColumns = (columns: readonly string[], file: string): string[] => {
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw new SourceError(say('source-file.column-twice', { column: twice }), file, 1);
  return [...columns];
};

/** A fault of a table for its author: the messages of csv-parse are for programmers. */
const renderCsvError = (error: CsvError): string => {
  const { code, message } = error;
  const { record, columns, column } = error as { record?: unknown; columns?: unknown; column?: unknown };
  if (code === 'CSV_QUOTE_NOT_CLOSED') return say('source-file.open-quote');
  if (code === 'CSV_RECORD_INCONSISTENT_COLUMNS' && Array.isArray(record) && Array.isArray(columns))
    return say('source-file.cells', { cells: record.length, columns: columns.length });
  const isInner = code === 'INVALID_OPENING_QUOTE' || code === 'CSV_INVALID_CLOSING_QUOTE';
  return isInner ? say('source-file.inner-quote', { column: String(column) }) : message;
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
    if (!(error instanceof CsvError)) throw error;
    throw new SourceError(renderCsvError(error), file, 'lines' in error ? Number(error.lines) : null);
  }
};

/** The first fault in a YAML text, with what to do, and its offset. Null if the parser accepts the text. */
export const findYamlFault = (
  document: Document.Parsed,
  text: string,
): { readonly reason: string; readonly offset: number } | null => {
  const [error] = document.errors;
  if (error === undefined) return null;
  const [offset, , message, hint] = explainFault(error, document, text);
  return { reason: say('source-file.yaml-fault', { message, hint }), offset };
};

/** The records of a YAML document; none if it is empty. */
const toRecords = (
  document: Pick<Document, 'contents' | 'toJS'>,
  lineOf: (offset: number) => number,
): { readonly records: readonly SourceRecord[]; readonly isList: boolean } => {
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const startOf = (node: unknown): number => (isNode(node) && node.range ? lineOf(node.range[0]) : 1);
  const linesOf = (list: unknown): number[] => (isSeq(list) ? list.items.map(startOf) : []);
  const { contents } = document;
  if (value === null || value === undefined) return { records: [], isList: false };
  if (Array.isArray(value)) {
    const lines = linesOf(contents);
    return {
      records: value.map((entry: unknown, index) => ({ value: entry, line: lines[index] ?? 1 })),
      isList: true,
    };
  }
  const pairs = isMap(contents) ? contents.items : [];
  const entryLines = Object.fromEntries(
    pairs.flatMap(({ key, value: list }) =>
      isScalar(key) && isSeq(list) ? [[String(key.value), linesOf(list)]] : [],
    ),
  );
  return { records: [{ value, line: startOf(contents), entryLines }], isList: false };
};

/** A single record if the text has one document without a list. `shift`: the number of lines before the text. */
const parseYamlTable = (text: string, file: string, shift = 0): Table => {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: counter, logLevel: 'error', prettyErrors: false });
  const lineOf = (offset: number): number => counter.linePos(offset).line + shift;
  for (const document of documents) {
    const fault = findYamlFault(document, text);
    if (fault !== null) throw new SourceError(fault.reason, file, lineOf(fault.offset));
  }
  try {
    const tables = documents.map((document) => toRecords(document, lineOf));
    const filled = tables.filter(({ records }) => records.length > 0);
    if (filled.length === 0 && !tables.some(({ isList }) => isList))
      throw new SourceError(say('yaml.empty'), file);
    const [first] = filled;
    if (filled.length === 1 && first !== undefined && !first.isList) {
      // Messages name the line only if a file has several records.
      const records = first.records.map((record) => ({ ...record, line: 1 }));
      return { records, isList: false };
    }
    return { records: filled.flatMap(({ records }) => records), isList: true };
  } catch (failure) {
    if (failure instanceof SourceError) throw failure;
    throw new SourceError(toMessage(failure), file);
  }
};

/** JSON lines: a record for each line. */
const parseLines = (text: string, file: string): Table => {
  const records = text.split('\n').flatMap((entry, index): SourceRecord[] => {
    if (entry.trim() === '') return [];
    try {
      return [{ value: JSON.parse(entry), line: index + 1 }];
    } catch {
      throw new SourceError(say('source-file.no-json'), file, index + 1);
    }
  });
  return { records, isList: true };
};

const frontMatter = /^---[ \t]*\r?\n(?<data>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The front matter of a page, and its text. No record if the page has none. */
const parsePage = (text: string, file: string): Table => {
  const found = frontMatter.exec(text);
  if (found?.index !== 0) return { records: [], isList: false };
  const { records, isList } = parseYamlTable(found.groups?.data ?? '', file, 1);
  const body = text.slice(found[0].length).trim();
  return { records: records.map((record) => ({ ...record, body })), isList };
};

const parsers: Readonly<Record<string, (text: string, file: string) => Table>> = {
  '.yaml': parseYamlTable,
  '.yml': parseYamlTable,
  // JSON is YAML, and YAML's errors include the place.
  '.json': parseYamlTable,
  '.jsonl': parseLines,
  '.ndjson': parseLines,
  '.csv': parseCsvTable,
  '.md': parsePage,
  '.mdx': parsePage,
};

/** The supported formats, by file extension. */
export const formats: readonly string[] = Object.keys(parsers);

/**
 * The records of a text: each row of a CSV table, each line of JSON lines, each document or entry of a list,
 * the front matter of a page, else the single record.
 */
export const parseTable = (text: string, file: string): Table =>
  (parsers[extname(file).toLowerCase()] ?? parseYamlTable)(text, file);

/** The rows of a table in which a mapping looks values up; a single record if the file has no list. */
export const readLookupTable = (file: string): unknown => {
  const { records, isList } = parseTable(readSourceText(file, file), file);
  const values = records.map(({ value }) => value);
  return isList ? values : values[0];
};
