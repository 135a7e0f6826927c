import type { Row } from './row';
import { SourceError, refuseFaults } from './source-error';
import { parseWholeTable, readSourceText } from './table';
import { day } from '../model/schema/primitives';
import { say } from '../model/text/say';

/** Dated rows of facts. */
export interface History {
  /** The first day of the history. Facts of that day possibly existed before. */
  readonly since: string | null;
  /** By subject id, oldest first. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

export const emptyHistory: History = { since: null, rows: new Map() };

/** The place of each row in its file. */
const places = new WeakMap<Row, string>();

/** The place of the first row of a history that has one of these words; null if the words are not in its cells. */
export const findInHistory = (rows: readonly Row[], words: readonly string[]): string | null => {
  const hasWord = (row: Row, word: string): boolean => Object.values(row).includes(word);
  if (words.length === 0 || !words.every((word) => rows.some((row) => hasWord(row, word)))) return null;
  const row = rows.find((own) => words.some((word) => hasWord(own, word)));
  return row === undefined ? null : (places.get(row) ?? null);
};

const toCell = (row: unknown, key: string): string => {
  const cell: unknown = typeof row === 'object' && row !== null ? (row as Row)[key] : undefined;
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
};

const isDay = (value: string): boolean => day.safeParse(value).success;

/** Reads a table of rows with `id` and `date`; throws a `SourceError` for any other content. */
export const readHistory = (file: string): History => {
  const rows = new Map<string, Row[]>();
  let since: string | null = null;
  const faults: SourceError[] = [];
  for (const { value, line } of parseWholeTable(readSourceText(file, file), file).records) {
    const id = toCell(value, 'id');
    const date = toCell(value, 'date');
    if (id === '' || !isDay(date)) {
      faults.push(new SourceError(say('source-file.undated', { id, date }), file, line));
      continue;
    }
    if (since === null || date < since) since = date;
    places.set(value as Row, `${file}:${line}`);
    rows.set(id, [...(rows.get(id) ?? []), value as Row]);
  }
  refuseFaults(faults);
  for (const own of rows.values())
    own.sort((a, b) => toCell(a, 'date').localeCompare(toCell(b, 'date'), 'en'));
  return { since, rows };
};
