import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CatalogFileError } from './catalog-file';
import { say } from '../model/text/say';

const ending = '.yaml';
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A catalog file with its new contents. */
export interface CatalogFile {
  readonly id: string;
  readonly contents: string;
}

/** The text of a record's file; null if missing. Throws a `CatalogFileError` if the file is no text. */
export const readCatalogFile = (folder: string, id: string): string | null => {
  const path = join(folder, `${id}${ending}`);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (!stats.isFile()) throw new CatalogFileError(say('record-file.no-file'));
  try {
    return decoder.decode(readFileSync(path));
  } catch (error) {
    throw new CatalogFileError(say('source-file.encoding'), { cause: error });
  }
};

/** Kind and publisher of a record, which identify the source that it comes from. */
export const toFamily = (record: unknown): string => {
  const { kind, publisher }: { kind?: unknown; publisher?: unknown } =
    typeof record === 'object' && record !== null ? record : {};
  return JSON.stringify([kind, publisher]);
};

/** Whether a record says that its subject was removed, so that its absence from the source is no news. */
const isTombstone = (record: unknown): boolean => {
  const { transitions }: { transitions?: unknown } =
    typeof record === 'object' && record !== null ? record : {};
  const rows: unknown[] = Array.isArray(transitions) ? transitions : [];
  const events = rows.flatMap((row) =>
    typeof row === 'object' && row !== null && 'event' in row && 'date' in row
      ? { date: String(row.date), event: row.event }
      : [],
  );
  const last = events.sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date)).at(-1);
  return last !== undefined && last.event !== 'returned';
};

/**
 * The ids of catalog files of these families, without removed subjects and without `known` ids. Unreadable
 * files are skipped, because `validate` reports them.
 */
export const listPresent = (
  folder: string,
  families: ReadonlySet<string>,
  isKnown: (id: string) => boolean,
): string[] => {
  const names = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((id) => {
      if (isKnown(id)) return false;
      try {
        const record: unknown = parse(readCatalogFile(folder, id) ?? '', { logLevel: 'error' });
        return families.has(toFamily(record)) && !isTombstone(record);
      } catch {
        return false;
      }
    })
    .sort();
};

/** The texts of files by path, to be written together. */
export const toTexts = (folder: string, files: readonly CatalogFile[]): Map<string, string> =>
  new Map(files.map(({ id, contents }) => [join(folder, `${id}${ending}`), contents]));
