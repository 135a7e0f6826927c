import type { Choice, Choices } from './choices';
import type { Columns } from './columns';
import type { Facet, Vocabulary } from './vocabulary';
import { facets } from './vocabulary';
import { isGone, isMany } from './columns';
import { pickGone } from './pick';

/** The subjects of the catalog that are left, and how many there would be with each other value. */
export interface Selection {
  /** For each subject what excludes it, as bits; 0 for those that are left, the rows. */
  readonly excludedBy: Uint16Array;
  /** How many are left. */
  readonly total: number;
  /** By facet, for each of its values: how many subjects would be left if it were the only one chosen there. */
  readonly counts: Readonly<Record<Facet, readonly number[]>>;
  /**
   * The rows by stage and support state; with those that are gone, which have neither, they are all rows. A row with
   * parts in several stages is in each of them.
   */
  readonly matrix: readonly (readonly number[])[];
  /** The rows by stage, and by support state. */
  readonly totals: Readonly<Record<'stage' | 'support', readonly number[]>>;
  /** The rows if one stage and one support state were chosen instead of the chosen ones. */
  readonly pressed: readonly (readonly number[])[];
  /** How many of the rows are gone. */
  readonly gone: number;
  /** The gone rows if removed subjects were chosen, in place of a stage and a support state. */
  readonly pressedGone: number;
  /** How many removed subjects pass all choices, but are hidden because the view does not include removed ones. */
  readonly hiddenRemoved: number;
}

/** Bits for the reasons that exclude a subject: each facet's choice, that it is removed, that it is not found. */
const hiddenBit = 1 << facets.length;
const notFoundBit = hiddenBit << 1;

/** For each number that a facet's column can contain, the places of the values that it means. */
const toSets = (
  columns: Columns,
  facet: Facet,
  values: readonly string[],
): readonly (readonly number[])[] => {
  if (facet === 'stage' || facet === 'support') return columns.sets[facet];
  const places = values.map((_, place) => place);
  // The last place is for subjects without a value.
  if (!isMany(facet)) return [...places.map((place) => [place]), []];
  return Array.from({ length: 1 << values.length }, (_, bits) =>
    places.filter((place) => ((bits >> place) & 1) === 1),
  );
};

/** For each number that a facet's column can contain, whether it passes a choice. */
const toPassing = (
  sets: readonly (readonly number[])[],
  values: readonly string[],
  { include, exclude }: Choice,
): readonly boolean[] =>
  sets.map((set) => {
    const has = (value: string): boolean => set.includes(values.indexOf(value));
    return (include.length === 0 || include.some(has)) && !exclude.some(has);
  });

/** Creates a filter that returns the reasons to exclude a subject, as bits. */
const createFilter = (
  columns: Columns,
  vocabulary: Vocabulary,
  choices: Choices,
  matches: Uint8Array | null,
): ((index: number) => number) => {
  const gates = facets.flatMap((facet, place) => {
    const choice = choices[facet];
    if (choice === undefined) return [];
    const values = vocabulary[facet];
    const passing = toPassing(toSets(columns, facet, values), values, choice);
    return { column: columns.values[facet], passing, bit: 1 << place };
  });
  const asked = choices.has?.include ?? [];
  const isGoneAsked = matches !== null || asked.includes('gone') || asked.includes('change');
  return (index) => {
    if ((columns.at[index] ?? -1) < 0 || matches?.[index] === 0) return notFoundBit;
    let bits = !isGoneAsked && isGone(columns, index) ? hiddenBit : 0;
    for (const { column, passing, bit } of gates) if (passing[column[index] ?? 0] !== true) bits |= bit;
    return bits;
  };
};

/** Places of the subjects that are left, in the catalog's order. */
export const listLeft = (excludedBy: Uint16Array): number[] => {
  const places: number[] = [];
  excludedBy.forEach((bits, index) => {
    if (bits === 0) places.push(index);
  });
  return places;
};

/** By value, how many subjects have it, of those that only these reasons exclude, or none. */
const countValues = (
  column: Uint16Array,
  values: readonly string[],
  sets: readonly (readonly number[])[],
  excludedBy: Uint16Array,
  reasons: number,
): number[] => {
  const tally = new Int32Array(sets.length);
  for (let index = 0; index < column.length; index++)
    if (((excludedBy[index] ?? 0) & ~reasons) === 0) {
      const value = column[index] ?? 0;
      tally[value] = (tally[value] ?? 0) + 1;
    }
  const counts = values.map(() => 0);
  sets.forEach((set, number) => {
    for (const place of set) counts[place] = (counts[place] ?? 0) + (tally[number] ?? 0);
  });
  return counts;
};

/**
 * Filters and counts the whole catalog. `matches` has a 1 for each subject that a search or a list has; null without
 * either. Removed subjects are hidden unless a search, a list or a choice includes them. All counts are of the rows:
 * the matrix and the removed subjects add up to `total`, and so do the chosen values of a facet with one value a
 * subject.
 */
export const select = (
  columns: Columns,
  vocabulary: Vocabulary,
  choices: Choices,
  matches: Uint8Array | null,
): Selection => {
  const excludedBy = new Uint16Array(columns.at.length);
  const filter = createFilter(columns, vocabulary, choices, matches);
  const countsOf = (facet: Facet): number[] => {
    const own = 1 << facets.indexOf(facet);
    // The choice "gone" would show removed subjects that are hidden.
    const reasons = facet === 'has' ? own | hiddenBit : own;
    const values = vocabulary[facet];
    return countValues(columns.values[facet], values, toSets(columns, facet, values), excludedBy, reasons);
  };
  const { stage, support } = columns.values;
  const { sets } = columns;
  const createMatrix = () => vocabulary.stage.map(() => vocabulary.support.map(() => 0));
  const matrix = createMatrix();
  const pressed = createMatrix();
  const axes = (1 << facets.indexOf('stage')) | (1 << facets.indexOf('support'));
  const totals = { stage: vocabulary.stage.map(() => 0), support: vocabulary.support.map(() => 0) };
  const add = (counts: number[], place: number): void => {
    counts[place] = (counts[place] ?? 0) + 1;
  };
  let [total, gone, hiddenRemoved, pressedGone] = [0, 0, 0, 0];
  const filterGone = createFilter(columns, vocabulary, pickGone(choices), matches);
  for (let index = 0; index < excludedBy.length; index++) {
    const bits = filter(index);
    excludedBy[index] = bits;
    if (bits === hiddenBit) hiddenRemoved++;
    if (isGone(columns, index) && filterGone(index) === 0) pressedGone++;
    if ((bits & ~axes) !== 0) continue;
    const stages = sets.stage[stage[index] ?? -1] ?? [];
    const states = sets.support[support[index] ?? -1] ?? [];
    for (const row of stages) for (const place of states) add(pressed[row] ?? [], place);
    if (bits !== 0) continue;
    total++;
    if (stages.length === 0) gone++;
    for (const place of stages) add(totals.stage, place);
    for (const place of states) add(totals.support, place);
    for (const row of stages) for (const place of states) add(matrix[row] ?? [], place);
  }
  return {
    excludedBy,
    total,
    counts: {
      stage: countsOf('stage'),
      support: countsOf('support'),
      availability: countsOf('availability'),
      kind: countsOf('kind'),
      category: countsOf('category'),
      subtype: countsOf('subtype'),
      publisher: countsOf('publisher'),
      has: countsOf('has'),
    },
    matrix,
    totals,
    pressed,
    gone,
    pressedGone,
    hiddenRemoved,
  };
};
