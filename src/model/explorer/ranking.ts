import type { Columns } from './columns';
import type { ExplorerCatalog } from './catalog';
import type { View } from './view';
import { WHOLE } from './search';
import { goneBit } from './columns';
import { listLeft } from './selection';

/** The subjects that nothing keeps out in a view's order, from one place in it up to another. */
type Ranking = (
  keptOut: Uint16Array,
  view: Pick<View, 'sort' | 'descending' | 'group'>,
  columns: Columns,
  scores: Uint16Array | null,
  from: number,
  to: number,
) => number[];

/**
 * Prepares the order of names once; the result sorts rows for a view: by group, what is gone last, then as asked, then by
 * name. A search that is not sorted otherwise stands with its best finds first, and who is called just so before all.
 */
export const createRanking = ({ subjects }: ExplorerCatalog, labelOf: (id: string) => string): Ranking => {
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const labels = subjects.map(({ id }) => labelOf(id));
  /** By name before what tells namesakes apart: "Snow" in all its kinds stands before "Snow White". */
  const byName = subjects
    .map(({ name }, place) => ({ name, label: labels[place] ?? '', place }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.label, b.label) || a.place - b.place)
    .map(({ place }) => place);
  const nameRanks = new Uint32Array(subjects.length);
  byName.forEach((place, rank) => {
    nameRanks[place] = rank;
  });

  /** What a row is sorted by before its name: a whole number from 0 up, for each subject. */
  const toKeys = (
    { sort, descending }: Parameters<Ranking>[1],
    columns: Columns,
    scores: Uint16Array | null,
  ): ((place: number) => number) => {
    const best = scores?.reduce((most, score) => Math.max(most, score), 0) ?? 0;
    switch (sort) {
      case 'name':
        if (descending) return (place) => nameRanks[place] ?? 0;
        return (place) => best - (scores?.[place] ?? 0);
      case 'id':
        return (place) => place;
      case 'stage':
      case 'support':
        return (place) => columns.places[sort][place] ?? 0;
      case 'since':
        return (place) => columns.since[place] ?? 0;
    }
  };

  /** The usual order needs no sorting: names were sorted once, and what is gone is moved to the end. */
  const pickByName = (keptOut: Uint16Array, { bits }: Columns, from: number, to: number): number[] => {
    const picked: number[] = [];
    for (const isGone of [false, true])
      for (const place of byName) {
        if (picked.length >= to) break;
        if (keptOut[place] === 0 && (((bits.has[place] ?? 0) & goneBit) !== 0) === isGone) picked.push(place);
      }
    return picked.slice(from);
  };

  return (keptOut, view, columns, scores, from, to) => {
    if (view.sort === 'name' && !view.descending && view.group === null && scores === null)
      return pickByName(keptOut, columns, from, to);
    const rows = listLeft(keptOut);
    const keyOf = toKeys(view, columns, scores);
    const isBestFirst = view.sort === 'name' && !view.descending;
    const isCalled = (place: number): boolean => isBestFirst && (scores?.[place] ?? 0) >= WHOLE;
    const groups = view.group === null ? null : columns.places[view.group];
    const keys = Float64Array.from(rows, keyOf);
    const most = keys.reduce((last, key) => Math.max(last, key), 0);
    // Group, presence, key and name as one number each, which sort many times faster than objects by a function. They
    // stay exact: some hundred groups, days of eight digits and a million names make less than 2 to the power of 53.
    rows.forEach((place, index) => {
      const key = keys[index] ?? 0;
      const isLast = ((columns.bits.has[place] ?? 0) & goneBit) !== 0 && !isCalled(place);
      const outer =
        ((groups?.[place] ?? 0) * 2 + Number(isLast)) * (most + 1) + (view.descending ? most - key : key);
      keys[index] = outer * subjects.length + (nameRanks[place] ?? 0);
    });
    return Array.from(keys.sort().subarray(from, to), (key) => byName[key % subjects.length] ?? 0);
  };
};
