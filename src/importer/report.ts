import type { Names } from './catalog-file';
import { listAll } from '../model/text/english';
import { say } from '../model/text/say';

/** The result of an import. Places are files of the source, with a line if a file has several items. */
export interface ImportReport {
  readonly added: string[];
  readonly changed: { readonly id: string; readonly keys: readonly string[] }[];
  readonly unchanged: string[];
  /** Files with rows that the source does not have: added by people, or gone from the source. They stay. */
  readonly kept: { readonly id: string; readonly rows: number }[];
  /** Facts of the source that the files contradict, because a person corrected or rejected them. */
  readonly leftOut: { readonly id: string; readonly facts: readonly string[] }[];
  /** Names that the source contradicts. */
  readonly otherNames: ({ readonly id: string } & Names)[];
  /** Catalog records of the same kind and publisher that the source does not have. Nothing is deleted. */
  readonly gone: string[];
  /**
   * Records that are missing from the source or in a part that failed or was not read; which one is unknown.
   */
  readonly unsure: string[];
  readonly unmappable: { readonly place: string; readonly reason: string }[];
  readonly failed: { readonly place: string; readonly reason: string }[];
  /** Facts of the source that have no place in a record. */
  readonly unplaced: { readonly id: string; readonly fields: readonly string[] }[];
  /** Paths of files in unknown formats, and of pages without front matter. */
  readonly unread: string[];
}

/** Whether an import needs attention: an item failed, or nothing became a record. */
export const isIncomplete = ({ added, changed, unchanged, failed }: ImportReport): boolean =>
  failed.length > 0 || added.length + changed.length + unchanged.length === 0;

export const createReport = (): ImportReport => ({
  added: [],
  changed: [],
  unchanged: [],
  kept: [],
  leftOut: [],
  otherNames: [],
  gone: [],
  unsure: [],
  unmappable: [],
  failed: [],
  unplaced: [],
  unread: [],
});

/** A long list without required work is cut to this many entries. */
const mostNamed = 20;

const shorten = (entries: readonly string[]): string[] =>
  entries.length <= mostNamed
    ? [...entries]
    : [...entries.slice(0, mostNamed), say('import-report.and-more', { count: entries.length - mostNamed })];

/** Names by a key that they share, such as a field: the first three, and the number of the others. */
const renderGroups = (pairs: readonly (readonly [key: string, name: string])[]): string[] => {
  const groups = new Map<string, string[]>();
  for (const [key, name] of pairs) groups.set(key, [...(groups.get(key) ?? []), name]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]) => {
      const more = of.length > 3 ? [say('import-report.more', { count: of.length - 3 })] : [];
      return `${key}: ${listAll([...of.slice(0, 3), ...more])}`;
    });
};

/** The same field has no place in many records. */
const renderFields = (unplaced: ImportReport['unplaced']): string[] =>
  renderGroups(unplaced.flatMap(({ id, fields }) => fields.map((field) => [field, id] as const)));

const toEnding = (path: string): string =>
  /[^/](?<ending>\.[^./]+)$/.exec(path)?.groups?.ending ?? say('import-report.no-ending');

const renderNames = (names: ImportReport['otherNames'], isReplaced: boolean): string[] =>
  names
    .filter((entry) => entry.isReplaced === isReplaced)
    .map(({ id, facet, ours, theirs }) =>
      facet === null
        ? say('import-report.names', { id, ours, theirs })
        : say('import-report.facet-names', { id, facet, ours, theirs }),
    );

/** Places with a reason. More than three places with the same one are a line. */
const renderReasons = (entries: ImportReport['failed']): string[] => {
  const groups = new Map<string, string[]>();
  for (const { place, reason } of entries) groups.set(reason, [...(groups.get(reason) ?? []), place]);
  return [...groups].flatMap(([reason, places]) => {
    const more = places.length - 3;
    if (more <= 0) return places.map((place) => `${place}: ${reason}`);
    return [`${listAll([...places.slice(0, 3), say('import-report.more', { count: more })])}: ${reason}`];
  });
};

/** The report of an import as plain text. Entries that need attention come last, next to the count. */
export const renderReport = (report: ImportReport, isDryRun: boolean): string => {
  const { added, changed, unchanged, kept, gone, unmappable, failed } = report;
  const sections: [title: string, entries: string[]][] = [
    [say('import-report.new'), shorten(added)],
    [say('import-report.changed'), changed.map(({ id, keys }) => `${id}: ${keys.join(', ')}`)],
    [say('import-report.kept'), shorten(kept.map(({ id, rows }) => `${id}: ${rows}`))],
    [say('import-report.left-out'), report.leftOut.map(({ id, facts }) => `${id}: ${facts.join('; ')}`)],
    [say('import-report.names-kept'), renderNames(report.otherNames, false)],
    [say('import-report.names-replaced'), renderNames(report.otherNames, true)],
    [say('import-report.unplaced'), renderFields(report.unplaced)],
    [
      say('import-report.unread'),
      renderGroups(report.unread.map((path) => [toEnding(path).toLowerCase(), path] as const)),
    ],
    [say('import-report.gone'), gone],
    [say('import-report.unsure'), report.unsure],
    [say('import-report.unmappable'), renderReasons(unmappable)],
    [say('import-report.failed'), renderReasons(failed)],
  ];
  const counts = say('import-report.counts', {
    added: added.length,
    changed: changed.length,
    unchanged: unchanged.length,
    gone: gone.length,
    unmappable: unmappable.length,
    failed: failed.length,
  });
  const isNothing = added.length + changed.length + unchanged.length === 0;
  return [
    ...sections
      .filter(([, entries]) => entries.length > 0)
      .map(([title, entries]) => `${title}\n${entries.map((entry) => `  ${entry}\n`).join('')}`),
    isDryRun ? `${counts} ${say('import-report.dry-run')}` : counts,
    ...(isNothing ? [say('import-report.nothing')] : []),
  ].join('\n');
};
