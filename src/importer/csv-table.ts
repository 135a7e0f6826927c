import type { CsvErrorCode } from 'csv-parse/sync';
import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import type { Table } from './records';
import { SourceError } from './source-error';
import { say } from '../model/text/say';

interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** The last line: a cell in quotation marks can have line breaks. */
  readonly end: number;
}

/** Where a row cannot be read. `column`: the index of the cell. */
interface CsvFault {
  readonly code: CsvErrorCode;
  readonly line: number;
  readonly column: number;
}

/** After this many faults a file is hardly the table that it should be. */
const mostFaults = 50;

/** Advice for the faults of a text, by code. All other codes are about options, and the fault of this file. */
const messages: Partial<Readonly<Record<CsvErrorCode, (column: string) => string>>> = {
  CSV_QUOTE_NOT_CLOSED: (column) => say('source-file.open-quote', { column }),
  CSV_INVALID_CLOSING_QUOTE: (column) => say('source-file.inner-quote', { column }),
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: (column) => say('source-file.inner-quote', { column }),
  INVALID_OPENING_QUOTE: (column) => say('source-file.inner-quote', { column }),
};

const countBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0);

/** The rows of a text. The parser stops at a fault, so it starts again in the next line. */
const readRows = (
  text: string,
): { readonly rows: readonly CsvRow[]; readonly faults: readonly CsvFault[] } => {
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  for (let done = 0; done < lines.length;) {
    const before = done;
    let last = before;
    try {
      parseCsv(lines.slice(before).join(''), {
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
        on_record: (cells: string[], { lines: read }) => {
          last = before + read;
          rows.push({ cells, line: last - countBreaks(cells), end: last });
          return null;
        },
      });
      break;
    } catch (error) {
      if (!(error instanceof CsvError) || messages[error.code] === undefined) throw error;
      while (lines[last]?.trim() === '') last += 1;
      faults.push({ code: error.code, line: last + 1, column: Number(error.column) });
      if (error.code === 'CSV_QUOTE_NOT_CLOSED' || faults.length === mostFaults) break;
      done = before + Number(error.lines);
    }
  }
  return { rows, faults };
};

/** A separator of columns that is no comma, if the first line has no other. */
const findSeparator = ([only = '', ...others]: readonly string[]): 'semicolon' | 'tab' | null => {
  if (others.length > 0) return null;
  if (only.includes(';')) return 'semicolon';
  return only.includes('\t') ? 'tab' : null;
};

/** The faults of the names of the columns. One of two equal ones would be lost. */
const checkColumns = ({ cells, line }: CsvRow, file: string): SourceError[] => {
  const separator = findSeparator(cells);
  const texts = cells.flatMap((column, index) => {
    if (column === '') return [say('source-file.column-unnamed', { number: index + 1 })];
    return cells.indexOf(column) < index ? [say('source-file.column-twice', { column })] : [];
  });
  if (separator !== null) texts.push(say('source-file.separator', { separator }));
  return texts.map((text) => new SourceError(text, file, line));
};

/** A row by the names of the columns. An empty cell is a missing value. */
const toRecord = (columns: readonly string[], cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    columns
      .map((column, index): [string, string] => [column, cells[index] ?? ''])
      .filter(([, cell]) => cell !== ''),
  );

/** The rows of a table with the names of the columns in its first line. */
export const parseCsvTable = (text: string, file: string): Table => {
  const { rows, faults } = readRows(text);
  const [head, ...body] = rows;
  const columns = head?.cells ?? [];
  const ofHead = head === undefined ? [] : checkColumns(head, file);
  if (ofHead.length > 0) return { records: [], isList: true, faults: ofHead };
  const idColumn = columns.indexOf('id');
  const filled = body.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const isWhole = ({ cells }: CsvRow): boolean => cells.length === columns.length;
  const unreadable = faults.map(({ code, line, column }) => {
    const message = messages[code]?.(columns[column] ?? String(column + 1)) ?? code;
    return new SourceError(message, file, line);
  });
  const uneven = filled
    .filter((row) => !isWhole(row))
    .map(({ cells, line }) => {
      const way = cells.length > columns.length ? 'more' : 'fewer';
      const message = say('source-file.cells', { cells: cells.length, columns: columns.length, way });
      return new SourceError(message, file, line, cells[idColumn] ?? null);
    });
  return {
    records: filled.filter(isWhole).map(({ cells, line }) => ({
      value: toRecord(columns, cells),
      line,
    })),
    isList: true,
    faults: [...unreadable, ...uneven].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
};
