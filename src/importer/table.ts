import { parse as parseCsv } from 'csv-parse/sync';
import { parseDocument } from 'yaml';
import { extname } from 'node:path';

/** A file that cannot be read as what its name says. */
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

/** One record of a file, and the line that it begins on where that is known. */
export interface SourceRecord {
  readonly value: unknown;
  readonly line: number;
}

const maximumBytes = 20_000_000;

/** The formats that are read, by the ending of a file's name. */
export const formats: readonly string[] = ['.yaml', '.yml', '.json', '.csv'];

const decode = (bytes: Uint8Array, file: string): string => {
  if (bytes.byteLength > maximumBytes) throw new SourceError('is larger than 20 MB', file);
  try {
    // Drops a byte-order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError('is not UTF-8', file);
  }
};

const readCsv = (text: string, file: string): SourceRecord[] => {
  try {
    const rows = parseCsv(text, {
      columns: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    // An empty cell is no value, not an empty one.
    return rows.map(({ record, info }) => ({
      value: Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== '')),
      line: info.lines,
    }));
  } catch (error) {
    const line = typeof error === 'object' && error !== null && 'lines' in error ? Number(error.lines) : null;
    throw new SourceError(error instanceof Error ? error.message : String(error), file, line);
  }
};

const readYaml = (text: string, file: string): SourceRecord[] => {
  const document = parseDocument(text, { prettyErrors: true, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined)
    throw new SourceError(
      error.message.split('\n')[0]?.replace(/ at line .*/, '') ?? '',
      file,
      error.linePos?.[0].line ?? null,
    );
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return [{ value, line: 1 }];
  } catch (failure) {
    throw new SourceError(failure instanceof Error ? failure.message : String(failure), file);
  }
};

/** The records of a file: each row of a CSV table, each entry of a list, otherwise the one that it is. */
export const parseRecords = (bytes: Uint8Array, file: string): SourceRecord[] => {
  const text = decode(bytes, file);
  // JSON is YAML, and YAML's errors say where.
  const records = extname(file).toLowerCase() === '.csv' ? readCsv(text, file) : readYaml(text, file);
  return records.flatMap(({ value, line }) =>
    Array.isArray(value) ? value.map((entry: unknown) => ({ value: entry, line })) : [{ value, line }],
  );
};
