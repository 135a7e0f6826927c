import type { Names } from './catalog-file';

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
    : [...entries.slice(0, mostNamed), `and ${entries.length - mostNamed} more`];

/** Names by a key that they share, such as a field: the first three, and the number of the others. */
const renderGroups = (pairs: readonly (readonly [key: string, name: string])[]): string[] => {
  const groups = new Map<string, string[]>();
  for (const [key, name] of pairs) groups.set(key, [...(groups.get(key) ?? []), name]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, of]) =>
        `${key}: ${of.slice(0, 3).join(', ')}${of.length > 3 ? ` and ${of.length - 3} more` : ''}`,
    );
};

/** The same field has no place in many records. */
const renderFields = (unplaced: ImportReport['unplaced']): string[] =>
  renderGroups(unplaced.flatMap(({ id, fields }) => fields.map((field) => [field, id] as const)));

const toEnding = (path: string): string =>
  /[^/](?<ending>\.[^./]+)$/.exec(path)?.groups?.ending ?? 'without an ending';

const renderNames = (names: ImportReport['otherNames'], isReplaced: boolean): string[] =>
  names
    .filter((entry) => entry.isReplaced === isReplaced)
    .map(
      ({ id, facet, ours, theirs }) =>
        `${id}${facet === null ? '' : `, facet ${facet}`}: "${ours}" in the file, "${theirs}" in the source`,
    );

/** The report of an import as plain text. Entries that need attention come last, next to the count. */
export const renderReport = (report: ImportReport, isDryRun: boolean): string => {
  const { added, changed, unchanged, kept, gone, unmappable, failed } = report;
  const sections: [title: string, entries: string[]][] = [
    ['New', shorten(added)],
    ['Changed', changed.map(({ id, keys }) => `${id}: ${keys.join(', ')}`)],
    ['Rows that the source does not have; they stay', shorten(kept.map(({ id, rows }) => `${id}: ${rows}`))],
    [
      'Left out: the file has another date for it, or rejects it',
      report.leftOut.map(({ id, facts }) => `${id}: ${facts.join('; ')}`),
    ],
    [
      'Names that the source says differently; the file keeps its name. Correct the file, or the source',
      renderNames(report.otherNames, false),
    ],
    [
      'Names that follow the source. To keep the old name, add it to "aliases", or take "name" out of "owns" in the mapping',
      renderNames(report.otherNames, true),
    ],
    ['No place in a record for', renderFields(report.unplaced)],
    [
      'Files not read, by ending',
      renderGroups(report.unread.map((path) => [toEnding(path).toLowerCase(), path] as const)),
    ],
    ['Gone from the source; nothing was deleted', gone],
    ['Gone from the source, or in what failed or was not read', report.unsure],
    ['Not mappable', unmappable.map(({ place, reason }) => `${place}: ${reason}`)],
    ['Failed', failed.map(({ place, reason }) => `${place}: ${reason}`)],
  ];
  const counts = [
    `${added.length} new`,
    `${changed.length} changed`,
    `${unchanged.length} unchanged`,
    `${gone.length} gone`,
    `${unmappable.length} not mappable`,
    `${failed.length} failed`,
  ];
  const isNothing = added.length + changed.length + unchanged.length === 0;
  return [
    ...sections
      .filter(([, entries]) => entries.length > 0)
      .map(([title, entries]) => `${title}:\n${entries.map((entry) => `  ${entry}\n`).join('')}`),
    `${counts.join(', ')}.${isDryRun ? ' Nothing was written: this was a dry run.' : ''}`,
    ...(isNothing ? ['No item became a record. Check --mapping and --from.'] : []),
  ].join('\n');
};
