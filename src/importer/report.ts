import type { Names } from './catalog-file';

/** What an import did, and what it could not do. Places are files of the source, with a line where there are several. */
export interface ImportReport {
  readonly added: string[];
  readonly changed: { readonly id: string; readonly keys: readonly string[] }[];
  readonly unchanged: string[];
  /** Files that hold rows which the source does not have: made by a person, or gone from it. They stay. */
  readonly kept: { readonly id: string; readonly rows: number }[];
  /** What the source says and the files say otherwise: a person corrected or rejected it. */
  readonly leftOut: { readonly id: string; readonly facts: readonly string[] }[];
  /** Names that the source contradicts. */
  readonly otherNames: ({ readonly id: string } & Names)[];
  /** In the catalog, of the same kind and publisher, and not in the source. Nothing is deleted. */
  readonly gone: string[];
  /** Missing from the source, or in a part of it that failed or was not read: which of the two is not known. */
  readonly unsure: string[];
  readonly unmappable: { readonly place: string; readonly reason: string }[];
  readonly failed: { readonly place: string; readonly reason: string }[];
  /** What the source says and a record has no place for. */
  readonly unplaced: { readonly id: string; readonly fields: readonly string[] }[];
  /** Files of the source that no format fits. */
  readonly unread: { readonly ending: string; readonly count: number }[];
}

/** Whether somebody has to look at an import: an item failed, or nothing became a record. */
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

/** Of a long list that needs no work from anybody, so many are named. */
const mostNamed = 20;

const shorten = (entries: readonly string[]): string[] =>
  entries.length <= mostNamed
    ? [...entries]
    : [...entries.slice(0, mostNamed), `and ${entries.length - mostNamed} more`];

/** By field, how many records have it: the same field is missing a place for all of them. */
const countFields = (unplaced: ImportReport['unplaced']): string[] => {
  const ids = new Map<string, string[]>();
  for (const { id, fields } of unplaced)
    for (const field of fields) ids.set(field, [...(ids.get(field) ?? []), id]);
  return [...ids]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([field, of]) =>
        `${field}: ${of.slice(0, 3).join(', ')}${of.length > 3 ? ` and ${of.length - 3} more` : ''}`,
    );
};

const renderNames = (names: ImportReport['otherNames'], isReplaced: boolean): string[] =>
  names
    .filter((entry) => entry.isReplaced === isReplaced)
    .map(({ id, ours, theirs }) => `${id}: "${ours}" in the file, "${theirs}" in the source`);

/** An import's report for people, in plain lines; what needs attention comes last, next to the count. */
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
    ['No place in a record for', countFields(report.unplaced)],
    ['Files not read, by ending', report.unread.map(({ ending, count }) => `${ending}: ${count}`)],
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
