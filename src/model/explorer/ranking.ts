import type { Columns } from './columns';
import type { ExplorerCatalog } from './catalog';
import type { PolicyOutline } from '../documents/policy-document';
import type { View } from './view';
import type { Vocabulary } from './vocabulary';
import { listPlaces, toEditionTable } from '../policy/edition-table';
import { firstView } from './view';
import { sortByMaturity } from '../policy/policy';
import { compareNames } from '../text/locale';
import { levels } from '../verdict/level';
import { isGone, toFirstValue } from './columns';
import { sinceAt } from './track';

/** Sorts subjects, given by their places, for a view; of a search with how well each matches. */
type Rank = (
  places: readonly number[],
  view: Pick<View, 'sort' | 'descending' | 'group'>,
  columns: Columns,
  scores: Float64Array | null,
) => number[];

/** The place of each number among the different ones, the highest first. */
const toOrdinals = (numbers: readonly number[]): ReadonlyMap<number, number> =>
  new Map([...new Set(numbers)].sort((a, b) => b - a).map((number, ordinal) => [number, ordinal]));

/**
 * Prepares the order of names once. Sorts by group, then removed subjects last, then the view's order, then the name.
 * Stages are sorted by maturity, because most readers look for what they can use. A search in the first order has its
 * best results first instead.
 */
export const createRanking = (
  { subjects }: ExplorerCatalog,
  labelOf: (id: string) => string,
  { stage: stageIds }: Pick<Vocabulary, 'stage'>,
  policy: Pick<PolicyOutline, 'stages' | 'editions' | 'editionDimensions'>,
): Rank => {
  const byMaturity = sortByMaturity(policy.stages).map(({ id }) => id);
  const toMaturity = (id: string): number =>
    byMaturity.includes(id) ? byMaturity.indexOf(id) : byMaturity.length;
  const maturities = stageIds.map(toMaturity);
  /** By name before the details that distinguish equal names: "Snow" in all its kinds is before "Snow White". */
  const byName = subjects
    .map(({ id, name }, place) => ({ name, label: labelOf(id), place }))
    .sort((a, b) => compareNames(a.name, b.name) || compareNames(a.label, b.label) || a.place - b.place)
    .map(({ place }) => place);
  const nameRanks = new Uint32Array(subjects.length);
  byName.forEach((place, rank) => {
    nameRanks[place] = rank;
  });

  const table = toEditionTable(policy);
  /** The worst level has the lowest number. Without an edition, the first one of the policy counts, as in a verdict. */
  const riskOf = (place: number, edition: number): number => {
    const level = subjects[place]?.levels[edition];
    return level === undefined ? levels.length : levels.length - 1 - levels.indexOf(level);
  };

  return (places, { sort, descending, group }, columns, scores) => {
    const [edition = 0] = listPlaces(table, columns.viewpoint.edition);
    const isBestFirst = scores !== null && sort === firstView.sort && !descending;
    const ordinals = isBestFirst ? toOrdinals(places.map((place) => scores[place] ?? 0)) : null;
    /** The key that sorts a row before its name does: a whole number from 0 up. */
    const toKey = (place: number): number => {
      if (ordinals !== null) return ordinals.get(scores?.[place] ?? 0) ?? 0;
      if (sort === 'name') return descending ? (nameRanks[place] ?? 0) : 0;
      if (sort === 'id') return place;
      if (sort === 'stage') return maturities[toFirstValue(columns, sort, place)] ?? byMaturity.length + 1;
      if (sort === 'risk') return riskOf(place, edition);
      if (sort !== 'since') return toFirstValue(columns, sort, place);
      const since = sinceAt(subjects[place]?.steps ?? [], 'stage', columns.viewpoint.asOf);
      return Number(since?.replaceAll('-', '') ?? 0);
    };
    const keys = new Float64Array(places.map(toKey));
    const most = keys.reduce((last, key) => Math.max(last, key), 0);
    // Group, presence, key and name in one number each: numbers sort many times faster than objects by a function. They
    // stay exact: hundreds of groups, days of eight digits and a million names are below 2 to the power of 53.
    places.forEach((place, index) => {
      const key = keys[index] ?? 0;
      const isLast = ordinals === null && isGone(columns, place);
      const outer =
        ((group === null ? 0 : toFirstValue(columns, group, place)) * 2 + Number(isLast)) * (most + 1) +
        (descending ? most - key : key);
      keys[index] = outer * subjects.length + (nameRanks[place] ?? 0);
    });
    return Array.from(keys.sort(), (key) => byName[key % subjects.length] ?? 0);
  };
};
