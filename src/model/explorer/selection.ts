import type { Columns } from './columns';
import type { Facet, Vocabulary } from './vocabulary';
import { facets } from './vocabulary';
import { goneBit } from './columns';

/** Values that are asked for and values that are ruled out. */
export interface Choice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export type Choices = Readonly<Partial<Record<Facet, Choice>>>;

/** What is left of the catalog, and how many there would be with each other value. */
export interface Selection {
  /** Places of the subjects, in the catalog's order. */
  readonly rows: readonly number[];
  /** By facet, for each of its values: how many subjects would be left if it were the only one chosen there. */
  readonly counts: Readonly<Record<Facet, readonly number[]>>;
  /** By stage and support state: those that are there, whatever stage and state are chosen. */
  readonly matrix: readonly (readonly number[])[];
}

type ManyFacet = 'availability' | 'has';
const isMany = (facet: Facet): facet is ManyFacet => facet === 'availability' || facet === 'has';

const facetBit = (facet: Facet): number => 1 << facets.indexOf(facet);

const toMask = (values: readonly string[], chosen: readonly string[]): number =>
  values.reduce((mask, value, place) => (chosen.includes(value) ? mask | (1 << place) : mask), 0);

/** Whether each value of a column passes a choice; a value of a facet with several holds a bit for each. */
const toPass = (values: readonly string[], { include, exclude }: Choice, many: boolean): Uint8Array => {
  if (many) {
    const [wanted, unwanted] = [toMask(values, include), toMask(values, exclude)];
    return Uint8Array.from({ length: 1 << values.length }, (_, bits) =>
      Number((wanted === 0 || (bits & wanted) !== 0) && (bits & unwanted) === 0),
    );
  }
  // One more for subjects that have no value of this facet.
  return Uint8Array.from({ length: values.length + 1 }, (_, place) => {
    const value = values[place];
    if (value === undefined) return Number(include.length === 0);
    return Number((include.length === 0 || include.includes(value)) && !exclude.includes(value));
  });
};

/** How many of the subjects that a facet's choice alone keeps out, or none does, have each value of a column. */
const tally = (
  column: Uint8Array | Uint16Array,
  size: number,
  failed: Uint16Array,
  isShown: Uint8Array,
  own: number,
): Uint32Array => {
  const counts = new Uint32Array(size);
  for (let index = 0; index < column.length; index++)
    if (isShown[index] === 1 && ((failed[index] ?? 0) & ~own) === 0) {
      const value = column[index] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  return counts;
};

/** From counts of values that hold a bit each to counts of bits. */
const toBitCounts = (byValue: Uint32Array, values: readonly string[]): number[] =>
  values.map((_, place) =>
    byValue.reduce((sum, count, bits) => (((bits >> place) & 1) === 1 ? sum + count : sum), 0),
  );

/**
 * What passes all choices, and what would pass with another choice in one facet. `matches` has a 1 for each subject that
 * the search found; null without a search. What is gone stays out unless it was searched for or asked for.
 */
export const select = (
  columns: Columns,
  vocabulary: Vocabulary,
  choices: Choices,
  matches: Uint8Array | null,
): Selection => {
  const { at, places, bits } = columns;
  const columnOf = (facet: Facet) => (isMany(facet) ? bits[facet] : places[facet]);
  const size = at.length;

  /** For each subject a bit for each facet whose choice keeps it out. */
  const failed = new Uint16Array(size);
  for (const facet of facets) {
    const choice = choices[facet];
    if (choice === undefined) continue;
    const column = columnOf(facet);
    const pass = toPass(vocabulary[facet], choice, isMany(facet));
    const bit = facetBit(facet);
    for (let index = 0; index < size; index++)
      if (pass[column[index] ?? 0] !== 1) failed[index] = (failed[index] ?? 0) | bit;
  }

  const asked = choices.has?.include ?? [];
  const asksForGone = matches !== null || asked.includes('gone') || asked.includes('change');
  const isFound = new Uint8Array(size);
  const isShown = new Uint8Array(size);
  const isPresent = new Uint8Array(size);
  const rows: number[] = [];
  for (let index = 0; index < size; index++) {
    if ((at[index] ?? -1) < 0 || (matches !== null && matches[index] !== 1)) continue;
    const isGone = ((bits.has[index] ?? 0) & goneBit) !== 0;
    isFound[index] = 1;
    isPresent[index] = isGone ? 0 : 1;
    if (isGone && !asksForGone) continue;
    isShown[index] = 1;
    if (failed[index] === 0) rows.push(index);
  }

  const countFacet = (facet: Facet): number[] => {
    const values = vocabulary[facet];
    const own = facetBit(facet);
    if (!isMany(facet))
      return [...tally(places[facet], values.length + 1, failed, isShown, own)].slice(0, values.length);
    // What is gone and not shown counts as what would come with the choice "gone", and nowhere else.
    const isCounted = facet === 'has' ? isFound : isShown;
    return toBitCounts(tally(bits[facet], 1 << values.length, failed, isCounted, own), values);
  };

  const width = vocabulary.support.length + 1;
  const cells = new Uint16Array(size);
  for (let index = 0; index < size; index++)
    cells[index] = (places.stage[index] ?? 0) * width + (places.support[index] ?? 0);
  const matrix = tally(
    cells,
    (vocabulary.stage.length + 1) * width,
    failed,
    isPresent,
    facetBit('stage') | facetBit('support'),
  );

  return {
    rows,
    counts: {
      stage: countFacet('stage'),
      support: countFacet('support'),
      availability: countFacet('availability'),
      kind: countFacet('kind'),
      category: countFacet('category'),
      subtype: countFacet('subtype'),
      publisher: countFacet('publisher'),
      has: countFacet('has'),
    },
    matrix: vocabulary.stage.map((_, stage) => [...matrix.slice(stage * width, (stage + 1) * width - 1)]),
  };
};
