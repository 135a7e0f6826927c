import { lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CatalogFileError } from './catalog-file';

const ending = '.yaml';

/** A file of the catalog as it will stand. */
export interface CatalogFile {
  readonly id: string;
  readonly contents: string;
}

/** The text of a record's file; null where there is none. Throws a `CatalogFileError` where it is no text. */
export const readCatalogFile = (folder: string, id: string): string | null => {
  const path = join(folder, `${id}${ending}`);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (!stats.isFile()) throw new CatalogFileError(`${path} is no plain file`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    throw new CatalogFileError(`${path} is not UTF-8`, { cause: error });
  }
};

/** Kind and publisher of a record: what one source is asked about. */
export const toFamily = (record: unknown): string => {
  const { kind, publisher }: { kind?: unknown; publisher?: unknown } =
    typeof record === 'object' && record !== null ? record : {};
  return `${String(kind)} of ${String(publisher)}`;
};

/** The ids of the catalog's files that are of one of the families. A file that cannot be read is the dataset's own problem. */
export const listFamilies = (
  folder: string,
  families: ReadonlySet<string>,
  except: ReadonlySet<string>,
): string[] => {
  const names = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((id) => {
      if (except.has(id)) return false;
      try {
        const record: unknown = parse(readCatalogFile(folder, id) ?? '', { logLevel: 'silent' });
        return families.has(toFamily(record));
      } catch {
        return false;
      }
    })
    .sort();
};

/** Writes files into the catalog's folder. A rename is all or nothing: an interrupted run leaves no half file. */
export const writeCatalogFiles = (folder: string, files: readonly CatalogFile[]): void => {
  mkdirSync(folder, { recursive: true });
  for (const { id, contents } of files) {
    const path = join(folder, `${id}${ending}`);
    writeFileSync(`${path}.part`, contents);
    renameSync(`${path}.part`, path);
  }
};
