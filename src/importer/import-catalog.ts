import { join } from 'node:path';
import type { CatalogFile } from './catalog-folder';
import { CatalogFileError, mergeCatalogFile, renderCatalogFile } from './catalog-file';
import { listPresent, readCatalogFile, toFamily } from './catalog-folder';
import type { History } from './history';
import type { Mapped } from './mapped';
import { MappedError, parseMapped } from './mapped';
import type { Mapping } from './mapping';
import { MappingError, renderMappingError } from './mapping';
import type { ImportReport } from './report';
import { createReport } from './report';
import type { Item } from './source';
import { readSource } from './source';
import type { Vocabulary } from './vocabulary';
import { VocabularyError } from './vocabulary';

export interface ImportOptions {
  readonly mapping: Mapping;
  /** A file, or a folder that is read with all that is in it. */
  readonly from: string;
  readonly history: History;
  readonly vocabulary: Vocabulary;
  /** The catalog's folder; what is in it is brought up to date. */
  readonly out: string;
  /** The day on which the source was read, if one was named: its present state is known by then. */
  readonly asOf: string | null;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What an import found, and the files that it changes. Nothing has been written yet. */
export interface Import {
  readonly report: ImportReport;
  readonly files: readonly CatalogFile[];
}

/** So many items that run too long, and the mapping is at fault and not the items. */
const mostTimeouts = 3;

/** How a person finds an item: by file and line, or by its id where only the history knows it. */
const renderPlace = ({ file, id }: Item): string => {
  if (file === null) return `${id} (history)`;
  return file.line > 1 ? `${file.path}:${file.line}` : file.path;
};

const renderFailure = (error: unknown): string => {
  if (error instanceof MappingError) return renderMappingError(error);
  const isExpected = [MappedError, VocabularyError, CatalogFileError].some((kind) => error instanceof kind);
  if (isExpected && error instanceof Error) return error.message;
  throw error;
};

/** What a mapping is given. What is not known is left out, so that it can ask whether it exists. */
const toInput = (item: Item, { since }: History, asOf: string | null): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ ...item, historySince: since, asOf }).filter(([, value]) => value !== null),
  );

/** What is wrong with a file of the catalog is said of that file, and not of the item that would go into it. */
const inFile = <T>(out: string, id: string, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CatalogFileError)) throw error;
    throw new CatalogFileError(`${join(out, id)}.yaml: ${error.message}`, { cause: error });
  }
};

/** The file of a record, if it changes, and what is said of it in the report. */
const merge = (
  { id, subject, owns, unplaced }: Extract<Mapped, { is: 'subject' }>,
  out: string,
  report: ImportReport,
): CatalogFile | null => {
  const before = inFile(out, id, () => readCatalogFile(out, id));
  if (unplaced.length > 0) report.unplaced.push({ id, fields: unplaced });
  if (before === null) {
    report.added.push(id);
    return { id, contents: renderCatalogFile(subject) };
  }
  const { contents, changed, kept } = inFile(out, id, () => mergeCatalogFile(before, subject, owns));
  if (kept > 0) report.kept.push({ id, rows: kept });
  if (changed.length === 0) {
    report.unchanged.push(id);
    return null;
  }
  report.changed.push({ id, keys: changed });
  return { id, contents };
};

/** Maps a source into a folder of the catalog. Deletes nothing; an item that fails stops no other. */
export const importCatalog = async (options: ImportOptions): Promise<Import> => {
  const { mapping, history, vocabulary, out, asOf, onProgress } = options;
  const report = createReport();
  const files: CatalogFile[] = [];
  const places = new Map<string, string>();
  const families = new Set<string>();
  let timeouts = 0;

  const take = (mapped: Mapped, place: string): void => {
    if (mapped.is === 'unmappable') {
      report.unmappable.push({ place, reason: mapped.reason });
      return;
    }
    const other = places.get(mapped.id);
    if (other !== undefined) throw new MappedError(`its id "${mapped.id}" is taken by ${other}`);
    places.set(mapped.id, place);
    families.add(toFamily(mapped.subject));
    const file = merge(mapped, out, report);
    if (file !== null) files.push(file);
  };

  const failedIds = new Set<string>();
  const { items, unread } = readSource(options.from, history);
  for (const [ending, count] of [...unread].sort(([a], [b]) => (a < b ? -1 : 1)))
    report.unread.push({ ending, count });
  if (items.length === 0) report.failed.push({ place: options.from, reason: 'holds no YAML, JSON or CSV' });
  for (const [index, item] of items.entries()) {
    onProgress?.(index, items.length);
    if ('failed' in item) {
      const { file, line, message } = item.failed;
      report.failed.push({ place: line === null ? file : `${file}:${line}`, reason: message });
      failedIds.add(item.id);
      continue;
    }
    const place = renderPlace(item);
    try {
      const answer = await mapping.evaluate(toInput(item, history, asOf));
      for (const mapped of parseMapped(answer, vocabulary, asOf)) take(mapped, place);
    } catch (error) {
      report.failed.push({ place, reason: renderFailure(error) });
      failedIds.add(item.id);
      if (error instanceof MappingError && error.isTimeout) timeouts += 1;
      if (timeouts < mostTimeouts) continue;
      report.failed.push({
        place: 'stopped',
        reason: `the other ${items.length - index - 1} items were not tried`,
      });
      return { report, files: [] };
    }
  }
  onProgress?.(items.length, items.length);
  const missing = listPresent(out, families).filter((id) => !places.has(id) && !failedIds.has(id));
  // An item that failed may be any of these where the mapping gives it an id of its own.
  if ([...failedIds].every((id) => readCatalogFile(out, id) !== null)) report.gone.push(...missing);
  else report.unsure.push(...missing);
  return { report, files };
};
