import type { Columns } from './columns';
import type { Facet, Vocabulary } from './vocabulary';
import { facets } from './vocabulary';
import { isGone, isMany } from './columns';

/** Values that are selected and values that are excluded. */
export interface Choice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export type Choices = Readonly<Partial<Record<Facet, Choice>>>;

/** The subjects of the catalog that are left, and how many there would be with each other value. */
export interface Selection {
  /** For each subject what excludes it, as bits; 0 for those that are left, the rows. */
  readonly excludedBy: Uint16Array;
  /** How many are left. */
  readonly total: number;
  /** By facet, for each of its values: how many subjects would be left if it were the only one chosen there. */
  readonly counts: Readonly<Record<Facet, readonly number[]>>;
  /** The rows by stage and support state; with those that are gone, which have neither, they are all rows. */
  readonly matrix: readonly (readonly number[])[];
  /** How many of the rows are gone. */
  readonly gone: number;
  /** How many removed subjects pass all choices, but are hidden because the view does not include removed ones. */
  readonly hiddenRemoved: number;
}

/** Bits for the reasons that exclude a subject: each facet's choice, that it is removed, that it is not found. */
const hiddenBit = 1 << facets.length;
const notFoundBit = hiddenBit << 1;

/** Whether a choice lets a value through. */
export const admits = ({ include, exclude }: Choice, value: string): boolean =>
  (include.length === 0 || include.includes(value)) && !exclude.includes(value);

/** For each number that a facet's column can contain, whether it passes a choice. */
const toPassing = (values: readonly string[], choice: Choice, many: boolean): readonly boolean[] => {
  // The last place is for subjects without a value.
  if (!many) return [...values.map((value) => admits(choice, value)), choice.include.length === 0];
  return Array.from({ length: 1 << values.length }, (_, bits) => {
    const has = (value: string): boolean => ((bits >> values.indexOf(value)) & 1) === 1;
    return (choice.include.length === 0 || choice.include.some(has)) && !choice.exclude.some(has);
  });
};

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
    const passing = toPassing(vocabulary[facet], choice, isMany(facet));
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
  many: boolean,
  excludedBy: Uint16Array,
  reasons: number,
): number[] => {
  const tally = new Int32Array(many ? 1 << values.length : values.length + 1);
  for (let index = 0; index < column.length; index++)
    if (((excludedBy[index] ?? 0) & ~reasons) === 0) {
      const value = column[index] ?? 0;
      tally[value] = (tally[value] ?? 0) + 1;
    }
  return values.map((_, place) =>
    many
      ? tally.reduce((sum, count, bits) => (((bits >> place) & 1) === 1 ? sum + count : sum), 0)
      : (tally[place] ?? 0),
  );
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
    return countValues(columns.values[facet], vocabulary[facet], isMany(facet), excludedBy, reasons);
  };
  const { stage, support } = columns.values;
  const matrix = vocabulary.stage.map(() => vocabulary.support.map(() => 0));
  let [total, gone, hiddenRemoved] = [0, 0, 0];
  for (let index = 0; index < excludedBy.length; index++) {
    const bits = filter(index);
    excludedBy[index] = bits;
    if (bits === hiddenBit) hiddenRemoved++;
    if (bits !== 0) continue;
    total++;
    const row = matrix[stage[index] ?? -1];
    const place = support[index] ?? -1;
    if (row?.[place] === undefined) gone++;
    else row[place]++;
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
    gone,
    hiddenRemoved,
  };
};
