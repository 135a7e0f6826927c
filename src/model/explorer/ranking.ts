import type { Columns } from './columns';
import type { ExplorerCatalog } from './catalog';
import type { View } from './view';
import { goneBit } from './columns';
import { sinceAt } from './track';

type Ranking = (
  rows: readonly number[],
  view: Pick<View, 'sort' | 'descending' | 'group' | 'q'>,
  columns: Columns,
  scores: Uint16Array | null,
) => number[];

/**
 * Prepares the order of names once; the result sorts rows for a view: by group, what is gone last, then as asked, then by
 * name. A search that is not sorted otherwise stands with its best finds first.
 */
export const createRanking = ({ subjects }: ExplorerCatalog, labelOf: (id: string) => string): Ranking => {
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const labels = subjects.map(({ id }) => labelOf(id));
  const byName = subjects
    .map((_, place) => place)
    .sort((a, b) => compare(labels[a] ?? '', labels[b] ?? '') || a - b);
  const nameRanks = new Uint32Array(subjects.length);
  byName.forEach((place, rank) => {
    nameRanks[place] = rank;
  });
  const nameRank = (place: number): number => nameRanks[place] ?? 0;

  const toKey = (
    { sort, descending, q }: Parameters<Ranking>[1],
    columns: Columns,
    scores: Uint16Array | null,
  ): ((place: number) => number) => {
    switch (sort) {
      case 'name':
        return scores === null || descending || q.trim() === '' ? nameRank : (place) => -(scores[place] ?? 0);
      case 'id':
        return (place) => place;
      case 'stage':
      case 'support': {
        const column = columns.places[sort];
        return (place) => column[place] ?? 0;
      }
      case 'since': {
        const { asOf } = columns.viewpoint;
        return (place) => {
          const day = sinceAt(subjects[place]?.steps ?? [], 'stage', asOf);
          return day === null ? 0 : Number(day.replaceAll('-', ''));
        };
      }
    }
  };

  /** The usual order needs no sorting: names were sorted once, and what is gone is moved to the end. */
  const pickByName = (rows: readonly number[], { bits }: Columns): number[] => {
    const isShown = new Uint8Array(subjects.length);
    for (const place of rows) isShown[place] = 1;
    const shown = byName.filter((place) => isShown[place] === 1);
    const isGone = (place: number): boolean => ((bits.has[place] ?? 0) & goneBit) !== 0;
    return shown.some(isGone) ? [...shown.filter((place) => !isGone(place)), ...shown.filter(isGone)] : shown;
  };

  return (rows, view, columns, scores) => {
    if (view.sort === 'name' && !view.descending && view.group === null && scores === null)
      return pickByName(rows, columns);
    const key = toKey(view, columns, scores);
    const { group } = view;
    const groups = group === null ? null : columns.places[group];
    const sign = view.descending ? -1 : 1;
    return rows
      .map((place) => ({
        place,
        group: groups?.[place] ?? 0,
        gone: (columns.bits.has[place] ?? 0) & goneBit,
        key: key(place),
        name: nameRank(place),
      }))
      .sort((a, b) => a.group - b.group || a.gone - b.gone || sign * (a.key - b.key) || a.name - b.name)
      .map(({ place }) => place);
  };
};
