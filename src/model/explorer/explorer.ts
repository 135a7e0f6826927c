import type { Columns } from './columns';
import type { Dropped, Known } from './parse-view';
import { toEditionTable } from '../policy/edition-table';
import type { ExplorerCatalog, ExplorerSubject } from './catalog';
import type { ExplorerRow } from './row';
import type { PolicyOutline } from '../documents/policy-document';
import type { Selection } from './selection';
import type { View } from './view';
import type { Vocabulary } from './vocabulary';
import { createColumns, toFirstValue } from './columns';
import { createExplorerSearch } from './search';
import { createRanking } from './ranking';
import { createNamed } from './named';
import { createRows } from './row';
import { deriveLabels } from '../subject/label';
import { firstDayOf, lastDayOf } from './trend';
import { listLeft, select } from './selection';
import { rowsPerPage } from './view';
import { toVocabulary } from './vocabulary';

export type { Dropped, ExplorerRow };

/** The result of a view. */
export interface QueryResult extends Pick<
  Selection,
  'counts' | 'matrix' | 'pressed' | 'totals' | 'gone' | 'pressedGone' | 'hiddenRemoved' | 'total'
> {
  /** The rows of the current page. */
  readonly rows: readonly ExplorerRow[];
  /** Starts at 1; the last page if the view requests a later one. */
  readonly page: number;
  readonly pages: number;
  /** The number of rows in each group; empty without grouping. */
  readonly groups: Readonly<Record<string, number>>;
  /** True if nothing matches as typed, so that typing mistakes were tolerated. */
  readonly isCorrected: boolean;
}

export interface Explorer {
  readonly catalog: ExplorerCatalog;
  readonly vocabulary: Vocabulary;
  readonly known: Known;
  readonly query: (view: View) => QueryResult;
  /** All rows of a view for an export. */
  readonly listRows: (view: View) => ExplorerRow[];
  readonly find: (id: string) => ExplorerSubject | null;
  readonly labelOf: (id: string) => string;
}

/** Prepares a catalog once for all functions of the explorer. */
export const createExplorer = (catalog: ExplorerCatalog, policy: PolicyOutline): Explorer => {
  const { subjects, today } = catalog;
  const vocabulary = toVocabulary(policy, catalog);
  const labels = deriveLabels(policy, subjects);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const places = new Map(subjects.map(({ id }, place) => [id, place]));
  const find = (id: string): ExplorerSubject | null => subjects[places.get(id) ?? -1] ?? null;
  const columnsAt = createColumns(catalog, vocabulary, policy);
  const search = createExplorerSearch(catalog, policy, vocabulary);
  const rank = createRanking(catalog, labelOf, vocabulary, policy);
  const rowsAt = createRows(catalog, labelOf);

  /** The subjects of the list that match the search; null if neither limits the view. */
  const toMatches = (list: readonly string[], scores: Float64Array | null): Uint8Array | null => {
    if (list.length === 0 && scores === null) return null;
    const onList = new Set(list);
    const matches = new Uint8Array(subjects.length);
    subjects.forEach(({ id }, place) => {
      matches[place] = Number((list.length === 0 || onList.has(id)) && scores?.[place] !== 0);
    });
    return matches;
  };

  const run = (view: View) => {
    const columns = columnsAt({ asOf: view.asOf ?? today, edition: view.edition, since: view.since });
    const finding = search.find(view.q, columns);
    const scores = finding?.scores ?? null;
    const matches = toMatches(view.onlyList ? view.list : [], scores);
    const selection = select(columns, vocabulary, view.choices, matches);
    const order = rank(listLeft(selection.excludedBy), view, columns, scores);
    return { columns, selection, order, isCorrected: finding?.isCorrected ?? false };
  };

  const toRows = (order: readonly number[], { at, viewpoint }: Columns): ExplorerRow[] =>
    order.flatMap((place) => rowsAt(place, at[place] ?? -1, viewpoint.asOf));

  const countGroups = (
    { group }: View,
    order: readonly number[],
    columns: Columns,
  ): Record<string, number> => {
    const counts = new Map<string, number>();
    if (group === null) return {};
    for (const place of order) {
      const value = vocabulary[group][toFirstValue(columns, group, place)] ?? '';
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return Object.fromEntries(counts);
  };

  return {
    catalog,
    vocabulary,
    find,
    labelOf,
    known: {
      vocabulary,
      editions: toEditionTable(policy),
      follow: (id) => {
        const subject = find(id);
        if (subject === null) return null;
        const to = subject.steps.at(-1)?.snapshot.to ?? [];
        return to.length > 0 ? to : [id];
      },
      named: createNamed(catalog, policy, labelOf),
      nearest: search.nearest,
      firstDay: firstDayOf(catalog),
      lastDay: [lastDayOf(catalog), policy.changeDays.at(-1) ?? ''].sort().at(-1) ?? today,
    },
    query: (view) => {
      const { columns, selection, order, isCorrected } = run(view);
      const { total, counts, matrix, pressed, totals, gone, pressedGone, hiddenRemoved } = selection;
      const pages = Math.max(1, Math.ceil(total / rowsPerPage));
      const page = Math.min(view.page, pages);
      const rows = toRows(order.slice((page - 1) * rowsPerPage, page * rowsPerPage), columns);
      const groups = countGroups(view, order, columns);
      const numbers = {
        total,
        page,
        pages,
        counts,
        matrix,
        pressed,
        totals,
        gone,
        pressedGone,
        hiddenRemoved,
      };
      return { ...numbers, rows, groups, isCorrected };
    },
    listRows: (view) => {
      const { order, columns } = run(view);
      return toRows(order, columns);
    },
  };
};
