import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogFile } from './catalog-folder';
import { CatalogFileError, mergeCatalogFile, renderCatalogFile } from './catalog-file';
import { listPresent, readCatalogFile, toFamily } from './catalog-folder';
import type { Mapped } from './mapped';
import type { Release } from './release-table';
import { markPlanned, namesRelease } from './release-table';
import type { MapContext, Outcome } from './map-item';
import { mapItem, toInput } from './map-item';
import { evaluateAhead } from './evaluate-ahead';
import type { Doubt } from './missing';
import { splitMissing } from './missing';
import type { ImportReport } from './report';
import { createReport } from './report';
import type { Item, Source } from './source';
import { readSource, toItemId, toPlace, toPlaceOfItem } from './source';
import { say } from '../model/text/say';

export interface ImportOptions extends MapContext {
  /** A file, or a folder that is read recursively. */
  readonly from: string;
  /** A source that was already read in another way. */
  readonly source?: Source;
  /** The catalog folder to update. */
  readonly out: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** The result of an import: a report, and the changed files, which are not written yet. */
export interface Import {
  readonly report: ImportReport;
  readonly files: readonly CatalogFile[];
  /** The releases for the policy; empty if no record names one. */
  readonly releases: readonly Release[];
}

/** After this many timeouts the mapping is at fault, not the items. */
const mostTimeouts = 3;

/** Attributes a fault of a catalog file to that file and not to its item. */
const inFile = <T>(out: string, id: string, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CatalogFileError)) throw error;
    throw new CatalogFileError(`${join(out, id)}.yaml: ${error.message}`, { cause: error });
  }
};

/** The file of a record, if it changes; adds the result to the report. */
const merge = (
  { id, subject, owns, unplaced }: Extract<Mapped, { is: 'subject' }>,
  { out, last = null, vocabulary: { releases } }: Pick<ImportOptions, 'out' | 'last' | 'vocabulary'>,
  report: ImportReport,
): CatalogFile | null => {
  const before = inFile(out, id, () => readCatalogFile(out, id));
  if (unplaced.length > 0) report.unplaced.push({ id, fields: unplaced });
  if (before === null) {
    report.added.push(id);
    return { id, contents: renderCatalogFile(subject) };
  }
  const { contents, changed, kept, leftOut, names } = inFile(out, id, () =>
    mergeCatalogFile(before, subject, owns, last, releases),
  );
  if (leftOut.length > 0) report.leftOut.push({ id, facts: leftOut });
  // A mapping without a name uses the id as name, which is no contradiction.
  report.otherNames.push(
    ...names.filter(({ facet, theirs }) => theirs !== (facet ?? id)).map((pair) => ({ id, ...pair })),
  );
  if (kept > 0) report.kept.push({ id, rows: kept });
  if (changed.length === 0) {
    report.unchanged.push(id);
    return null;
  }
  report.changed.push({ id, keys: changed });
  return { id, contents };
};

/** Maps a source into a catalog folder. Deletes nothing; a failed item does not stop the others. */
export const importCatalog = async (options: ImportOptions): Promise<Import> => {
  const { out, onProgress, vocabulary, asOf, last = null } = options;
  const report = createReport();
  const files: CatalogFile[] = [];
  const places = new Map<string, string>();
  const families = new Set<string>();
  const doubts: Doubt[] = [];
  /** Ids of items without a record, so that they are not reported as removed. */
  const skipped = new Set<string>();
  /** Ids of records that name releases. */
  const naming = new Set<string>();
  let hasItemIds = true;
  let timeouts = 0;

  const fail = (place: string, reason: string, id: string, isCertain = false): void => {
    report.failed.push({ place, reason });
    doubts.push({ id, isCertain });
  };

  const take = ({ place, answer, isTimeout }: Outcome, item: Item): void => {
    if (answer.is === 'failed') {
      if (isTimeout === true) timeouts += 1;
      fail(place, answer.reason, answer.id ?? item.id, answer.id !== null);
      return;
    }
    if (answer.is === 'unmappable') {
      report.unmappable.push({ place, reason: answer.reason });
      if (item.file !== null) skipped.add(item.id);
      return;
    }
    const other = places.get(answer.id);
    if (other !== undefined) {
      fail(place, say('mapping.id-taken', { id: answer.id, place: other }), item.id);
      return;
    }
    places.set(answer.id, place);
    families.add(toFamily(answer.subject));
    if (namesRelease(answer.subject)) naming.add(answer.id);
    hasItemIds &&= answer.id === item.id;
    try {
      const file = merge(answer, options, report);
      if (file !== null) files.push(file);
    } catch (error) {
      if (!(error instanceof CatalogFileError)) throw error;
      fail(place, error.message, answer.id, true);
    }
  };

  const source = options.source ?? readSource(options.from, options.history);
  let read = 0;
  const readItems = function* (): Generator<Item> {
    for (const item of source.items) {
      read += 1;
      if (!('failed' in item)) yield item;
      else {
        const { file, line, message, id } = item.failed;
        done += 1;
        fail(toPlaceOfItem(file, line, id), message, item.id);
      }
    }
  };
  const items = readItems();
  let done = 0;
  const input = (item: Item): object => toInput(item, item.record, options);
  for await (const [item, evaluation] of evaluateAhead(items, input, options.mapping)) {
    onProgress?.(done, Math.max(source.size, read));
    done += 1;
    for (const outcome of await mapItem(item, options, evaluation)) take(outcome, item);
    if (timeouts < mostTimeouts) continue;
    // Reads the rest only to count the items.
    while (items.next().done !== true);
    report.failed.push({ place: 'stopped', reason: say('mapping.not-tried', { count: read - done }) });
    return { report, files: [], releases: [] };
  }
  report.unread.push(...source.unread);
  if (read === 0)
    report.failed.push({
      place: options.from,
      reason: say('source-file.no-record'),
    });
  onProgress?.(read, read);
  const unreadIds = new Set(source.unread.map((path) => toItemId(toPlace(path))));
  const missing = listPresent(out, families, (id) => places.has(id) || skipped.has(id));
  const isInCatalog = (id: string): boolean => hasItemIds && existsSync(join(out, `${id}.yaml`));
  const { gone, unsure } = splitMissing(missing, doubts, unreadIds, isInCatalog);
  report.gone.push(...gone);
  report.unsure.push(...unsure);
  return { report, files, releases: naming.size > 0 ? markPlanned(vocabulary.releases, asOf ?? last) : [] };
};
