import type { Columns } from './columns';
import type { Dropped, Known } from './parse-view';
import type { ExplorerCatalog, ExplorerSubject } from './catalog';
import type { PolicyOutline } from '../documents/policy-document';
import type { Selection } from './selection';
import type { View } from './view';
import type { Vocabulary } from './vocabulary';
import { createColumns } from './columns';
import { createSearch } from './search';
import { createRanking } from './ranking';
import { deriveLabels } from '../subject/label';
import { firstDayOf, lastDayOf } from './trend';
import { createSelect, listLeft } from './selection';
import { createRows } from './row';
import type { ExplorerRow } from './row';
import { rowsPerPage } from './view';
import { toVocabulary } from './vocabulary';

export type { Dropped, ExplorerRow };

/** What a view shows. */
export interface Look extends Pick<Selection, 'counts' | 'matrix' | 'gone' | 'withheld'> {
  /** The rows of the view's page. */
  readonly rows: readonly ExplorerRow[];
  readonly total: number;
  /** From 1; the last one where the view asks for a later one. */
  readonly page: number;
  readonly pages: number;
  /** How many rows each value of the grouping has; empty without one. */
  readonly groups: Readonly<Record<string, number>>;
  /** The search found nothing as it stands, and was read with typing mistakes. */
  readonly corrected: boolean;
}

export interface Explorer {
  readonly catalog: ExplorerCatalog;
  readonly vocabulary: Vocabulary;
  readonly known: Known;
  readonly look: (view: View) => Look;
  /** Every row of a view, for an export. */
  readonly listRows: (view: View) => ExplorerRow[];
  readonly find: (id: string) => ExplorerSubject | null;
  readonly labelOf: (id: string) => string;
}

const toFollow =
  (find: Explorer['find']): Known['follow'] =>
  (id) => {
    const subject = find(id);
    if (subject === null) return null;
    const last = subject.steps.at(-1)?.snapshot;
    return last !== undefined && last.to.length > 0 ? last.to : [id];
  };

/** Everything that the explorer does with a catalog, prepared once. */
export const createExplorer = (catalog: ExplorerCatalog, policy: PolicyOutline): Explorer => {
  const { subjects, editions, today } = catalog;
  const vocabulary = toVocabulary(policy, catalog);
  const labels = deriveLabels(policy, subjects);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const places = new Map(subjects.map(({ id }, place) => [id, place]));
  const find = (id: string): ExplorerSubject | null => subjects[places.get(id) ?? -1] ?? null;
  const toColumns = createColumns(catalog, vocabulary, policy);
  const select = createSelect(vocabulary);
  const search = createSearch(catalog, policy, vocabulary);
  const rank = createRanking(catalog, labelOf);
  const rowsAt = createRows(catalog, labelOf);
  let columns: Columns | null = null;

  const columnsFor = ({ asOf, edition, since }: View): Columns => {
    const viewpoint = { asOf: asOf ?? today, edition, since };
    const last = columns?.viewpoint;
    if (last?.asOf !== viewpoint.asOf || last.edition !== edition || last.since !== since)
      columns = toColumns(viewpoint);
    return columns ?? toColumns(viewpoint);
  };

  /** Who is on the list and found by the search; null where neither narrows. */
  const toMatches = (list: readonly string[], scores: Uint16Array | null): Uint8Array | null => {
    if (list.length === 0 && scores === null) return null;
    const matches = new Uint8Array(subjects.length).fill(list.length === 0 ? 1 : 0);
    for (const id of list) {
      const place = places.get(id);
      if (place !== undefined) matches[place] = 1;
    }
    scores?.forEach((score, place) => {
      if (score === 0) matches[place] = 0;
    });
    return matches;
  };

  const choose = (view: View) => {
    const current = columnsFor(view);
    const finding = search(view.q, current);
    const scores = finding?.scores ?? null;
    const selection = select(current, view.choices, toMatches(view.onlyList ? view.list : [], scores));
    /** Rows of the view in its order, from one place up to another. */
    const listRows = (from: number, to: number): ExplorerRow[] =>
      rank(selection.keptOut, view, current, scores, from, to).flatMap((place) =>
        rowsAt(place, current.at[place] ?? -1, current.viewpoint.asOf),
      );
    return { current, finding, selection, listRows };
  };

  const countGroups = ({ group }: View, current: Columns, keptOut: Uint16Array): Record<string, number> => {
    if (group === null) return {};
    const counts = new Map<string, number>();
    for (const place of listLeft(keptOut)) {
      const value = vocabulary[group][current.places[group][place] ?? -1] ?? '';
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
      editions,
      follow: toFollow(find),
      ids: subjects.map(({ id }) => id),
      firstDay: firstDayOf(catalog),
      lastDay: [lastDayOf(catalog), policy.changeDays.at(-1) ?? ''].sort().at(-1) ?? catalog.today,
    },
    look: (view) => {
      const { current, finding, selection, listRows } = choose(view);
      const { total } = selection;
      const pages = Math.max(1, Math.ceil(total / rowsPerPage));
      const page = Math.min(view.page, pages);
      return {
        rows: listRows((page - 1) * rowsPerPage, page * rowsPerPage),
        total,
        page,
        pages,
        counts: selection.counts,
        matrix: selection.matrix,
        gone: selection.gone,
        withheld: selection.withheld,
        groups: countGroups(view, current, selection.keptOut),
        corrected: finding?.corrected ?? false,
      };
    },
    listRows: (view) => {
      const { selection, listRows } = choose(view);
      return listRows(0, selection.total);
    },
  };
};
