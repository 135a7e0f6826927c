import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CatalogFileError, mergeCatalogFile, renderCatalogFile } from './catalog-file';
import type { ImportReport } from './report';
import type { Mapped } from './mapped';
import { MappedError, parseMapped } from './mapped';
import type { Mapping } from './mapping';
import { MappingError } from './mapping';
import type { History, Item } from './source';
import { readItems } from './source';
import { SourceError } from './table';

export interface ImportOptions {
  readonly mapping: Mapping;
  readonly from: string;
  readonly history: History;
  readonly out: string;
  /** The day on which the source was read, if one was named: its present state is known by then. */
  readonly asOf: string | null;
  readonly dryRun: boolean;
  readonly onProgress: (done: number, total: number) => void;
}

const emptyReport = (): ImportReport => ({
  added: [],
  changed: [],
  unchanged: [],
  gone: [],
  unmappable: [],
  failed: [],
  unplaced: [],
});

/** How a person finds an item: its file and line, or its id where only the history knows it. */
const renderItem = ({ file, id }: Item): string =>
  file === null ? `${id} (history)` : file.line > 1 ? `${file.path}:${file.line}` : file.path;

const write = (path: string, contents: string): void => {
  // A rename is all or nothing: an interrupted run leaves no half file.
  const part = `${path}.part`;
  writeFileSync(part, contents);
  renameSync(part, path);
};

const evaluate = async (item: Item, { mapping, history, asOf }: ImportOptions): Promise<Mapped[]> => {
  const { id, file, record, history: rows } = item;
  return parseMapped(
    await mapping.evaluate({ id, file, record, history: rows, historySince: history.since, asOf }),
  );
};

const renderFailure = (error: unknown): string => {
  if (error instanceof MappingError) {
    const { place, excerpt } = error;
    const where = place === null ? error.file : `${error.file}:${place.line}:${place.column}`;
    return `${where}: ${error.message}${excerpt === null ? '' : ` — ${excerpt}`}`;
  }
  if (error instanceof MappedError || error instanceof CatalogFileError) return error.message;
  throw error;
};

const place = (
  { id, subject, owns, unplaced }: Extract<Mapped, { is: 'subject' }>,
  { out, dryRun }: ImportOptions,
  report: ImportReport,
): void => {
  if (unplaced.length > 0) report.unplaced.push({ id, fields: unplaced });
  const path = join(out, `${id}.yaml`);
  if (!existsSync(path)) {
    report.added.push(id);
    if (!dryRun) write(path, renderCatalogFile(subject));
    return;
  }
  const before = readFileSync(path, 'utf8');
  const { contents, changed, kept } = mergeCatalogFile(before, subject, owns);
  if (changed.length === 0) report.unchanged.push({ id, kept });
  else {
    report.changed.push({ id, keys: changed, kept });
    if (!dryRun) write(path, contents);
  }
};

/** Kind and publisher of a record, by which the catalog's files are held against what was imported. */
const toFamily = (value: unknown): string => {
  const { kind, publisher } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  return `${String(kind)} of ${String(publisher)}`;
};

const findGone = (
  out: string,
  imported: ReadonlyMap<string, string>,
  families: ReadonlySet<string>,
): string[] => {
  if (!existsSync(out)) return [];
  return readdirSync(out)
    .filter((name) => name.endsWith('.yaml') && !imported.has(name.slice(0, -5)))
    .filter((name) => {
      try {
        return families.has(toFamily(parse(readFileSync(join(out, name), 'utf8'), { logLevel: 'silent' })));
      } catch {
        // Its own problem, which the check of the dataset reports.
        return false;
      }
    })
    .map((name) => name.slice(0, -5))
    .sort();
};

/** Reads a source through a mapping into a folder of the catalog. Deletes nothing; a record that fails stops no other. */
export const importCatalog = async (options: ImportOptions): Promise<ImportReport> => {
  const report = emptyReport();
  const imported = new Map<string, string>();
  const families = new Set<string>();
  const items = readItems(options.from, options.history);
  if (!options.dryRun) mkdirSync(options.out, { recursive: true });
  for (const [index, item] of items.entries()) {
    options.onProgress(index, items.length);
    if (item instanceof SourceError) {
      const where = item.line === null ? item.file : `${item.file}:${item.line}`;
      report.failed.push({ source: where, reason: item.message });
      continue;
    }
    const source = renderItem(item);
    try {
      for (const mapped of await evaluate(item, options)) {
        if (mapped.is === 'unmappable') {
          report.unmappable.push({ source, reason: mapped.reason });
          continue;
        }
        const other = imported.get(mapped.id);
        if (other !== undefined) throw new MappedError(`its id "${mapped.id}" is taken by ${other}`);
        imported.set(mapped.id, source);
        families.add(toFamily(mapped.subject));
        place(mapped, options, report);
      }
    } catch (error) {
      report.failed.push({ source, reason: renderFailure(error) });
    }
  }
  options.onProgress(items.length, items.length);
  report.gone.push(...findGone(options.out, imported, families));
  return report;
};
