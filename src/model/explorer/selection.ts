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
  /** The rows by stage and support state; with those that are gone, which have neither, they are all rows. */
  readonly matrix: readonly (readonly number[])[];
  /** How many of the rows are gone. */
  readonly gone: number;
  /** How many are gone that pass all choices, and stay out because nobody asked for what is gone. */
  readonly withheld: number;
}

type ManyFacet = 'availability' | 'has';
const isMany = (facet: Facet): facet is ManyFacet => facet === 'availability' || facet === 'has';

/** What can keep a subject out, as bits: each facet's choice, that it is gone and nobody asked, that it is not found. */
const facetBit = (facet: Facet): number => 1 << facets.indexOf(facet);
const withheldBit = 1 << facets.length;
const notFoundBit = withheldBit << 1;

const toMask = (values: readonly string[], chosen: readonly string[]): number =>
  values.reduce((mask, value, place) => (chosen.includes(value) ? mask | (1 << place) : mask), 0);

/** Whether a choice lets a value through. */
export const admits = ({ include, exclude }: Choice, value: string): boolean =>
  (include.length === 0 || include.includes(value)) && !exclude.includes(value);

/** Whether each value of a column passes a choice; a value of a facet with several holds a bit for each. */
const toPass = (values: readonly string[], choice: Choice, many: boolean): Uint8Array => {
  const { include, exclude } = choice;
  if (many) {
    const [wanted, unwanted] = [toMask(values, include), toMask(values, exclude)];
    return Uint8Array.from({ length: 1 << values.length }, (_, bits) =>
      Number((wanted === 0 || (bits & wanted) !== 0) && (bits & unwanted) === 0),
    );
  }
  // One more for subjects that have no value of this facet.
  return Uint8Array.from({ length: values.length + 1 }, (_, place) => {
    const value = values[place];
    return Number(value === undefined ? include.length === 0 : admits(choice, value));
  });
};

/**
 * How many subjects have each value of a column, of those that nothing keeps out but what is let through. The bits of
 * `keptOut` say for each subject what keeps it out.
 */
const tally = (
  column: Uint8Array | Uint16Array,
  size: number,
  keptOut: Uint16Array,
  letThrough: number,
): Uint32Array => {
  const counts = new Uint32Array(size);
  const others = ~letThrough;
  for (let index = 0; index < column.length; index++)
    if (((keptOut[index] ?? 0) & others) === 0) {
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
 * the search found; null without a search. What is gone stays out unless it was searched for or asked for, and is
 * counted. All counts are of the rows: the matrix and what is gone make up their number, and so do the values of a facet
 * that has one for each subject, or those of them that are asked for.
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

  const keptOut = new Uint16Array(size);
  for (const facet of facets) {
    const choice = choices[facet];
    if (choice === undefined) continue;
    const column = columnOf(facet);
    const pass = toPass(vocabulary[facet], choice, isMany(facet));
    const bit = facetBit(facet);
    for (let index = 0; index < size; index++)
      if (pass[column[index] ?? 0] !== 1) keptOut[index] = (keptOut[index] ?? 0) | bit;
  }

  const asked = choices.has?.include ?? [];
  const asksForGone = matches !== null || asked.includes('gone') || asked.includes('change');
  const rows: number[] = [];
  let gone = 0;
  let withheld = 0;
  for (let index = 0; index < size; index++) {
    if ((at[index] ?? -1) < 0 || (matches !== null && matches[index] !== 1)) {
      keptOut[index] = notFoundBit;
      continue;
    }
    const failed = keptOut[index] ?? 0;
    const isGone = ((bits.has[index] ?? 0) & goneBit) !== 0;
    if (isGone && !asksForGone) {
      keptOut[index] = failed | withheldBit;
      if (failed === 0) withheld++;
      continue;
    }
    if (failed !== 0) continue;
    rows.push(index);
    if (isGone) gone++;
  }

  const countFacet = (facet: Facet): number[] => {
    const values = vocabulary[facet];
    const own = facetBit(facet);
    if (!isMany(facet))
      return [...tally(places[facet], values.length + 1, keptOut, own)].slice(0, values.length);
    // What is gone and not shown counts as what would come with the choice "gone", and nowhere else.
    const letThrough = facet === 'has' ? own | withheldBit : own;
    return toBitCounts(tally(bits[facet], 1 << values.length, keptOut, letThrough), values);
  };

  const matrix = vocabulary.stage.map(() => vocabulary.support.map(() => 0));
  for (const place of rows) {
    const cells = matrix[places.stage[place] ?? -1];
    const column = places.support[place] ?? -1;
    if (cells !== undefined) cells[column] = (cells[column] ?? 0) + 1;
  }

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
    matrix,
    gone,
    withheld,
  };
};
