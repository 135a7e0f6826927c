import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { findConflict } from '../dataset/conflict';
import { toPlace } from '../dataset/place';
import { parseCsvTable } from './csv-table';
import { parseJsonLines, parseJsonTable } from './json-lines';
import { SourceError, refuseFaults } from './source-error';
import { parsePage, parseYamlTable } from './yaml-table';
import type { Table } from './records';
import { say } from '../model/text/say';

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

const parsers: Readonly<Record<string, (text: string, file: string) => Table>> = {
  '.yaml': parseYamlTable,
  '.yml': parseYamlTable,
  '.json': parseJsonTable,
  '.jsonl': parseJsonLines,
  '.ndjson': parseJsonLines,
  '.csv': parseCsvTable,
  '.md': parsePage,
  '.mdx': parsePage,
};

/** The supported formats, by file extension. */
export const formats: readonly string[] = Object.keys(parsers);

const isPage = (file: string): boolean => ['.md', '.mdx'].includes(extname(file).toLowerCase());

/**
 * The records of a text: each row of a CSV table, each line of JSON lines, each document or entry of a list,
 * the front matter of a page, else the single record.
 */
export const parseTable = (text: string, file: string): Table => {
  // A line of equals signs is a heading in a page.
  const conflict = isPage(file) ? null : findConflict(text);
  if (conflict === null) return (parsers[extname(file).toLowerCase()] ?? parseYamlTable)(text, file);
  const message = say('yaml.conflict', { line: conflict.marker });
  const reason = say('source-file.yaml-fault', { message, hint: say('yaml.conflict-hint') });
  const { line } = toPlace(file, text, conflict.offset);
  return { records: [], isList: false, faults: [new SourceError(reason, file, line)] };
};

/** The records of a text that is needed as a whole; throws a `SourceError` for any fault. */
export const parseWholeTable = (text: string, file: string): Table => {
  const table = parseTable(text, file);
  refuseFaults(table.faults);
  return table;
};

/** The rows of a table in which a mapping looks values up; a single record if the file has no list. */
export const readLookupTable = (file: string): unknown => {
  const { records, isList } = parseWholeTable(readSourceText(file, file), file);
  const values = records.map(({ value }) => value);
  return isList ? values : values[0];
};
