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
  /** For each subject what keeps it out, as bits; 0 for those that are left, the rows. */
  readonly keptOut: Uint16Array;
  /** How many are left. */
  readonly total: number;
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

/** From counts of values that hold a bit each to counts of bits. */
const toBitCounts = (byValue: Int32Array, values: readonly string[]): number[] =>
  values.map((_, place) =>
    byValue.reduce((sum, count, bits) => (((bits >> place) & 1) === 1 ? sum + count : sum), 0),
  );

/** What is counted of the subjects, and what it was counted of. */
interface Count {
  readonly columns: Columns;
  /** The choices as text. */
  readonly asked: string;
  readonly keptOut: Uint16Array;
  /** By facet and value of its column: how many subjects nothing keeps out but, at most, the choice of this facet. */
  readonly tallies: readonly Int32Array[];
  /** The rows by stage and support state, one stage after another. */
  readonly cells: Int32Array;
  total: number;
  gone: number;
  withheld: number;
}

/** Places of the subjects that are left, in the catalog's order. */
export const listLeft = (keptOut: Uint16Array): number[] => {
  const places: number[] = [];
  for (let index = 0; index < keptOut.length; index++) if (keptOut[index] === 0) places.push(index);
  return places;
};

const columnOf = ({ places, bits }: Columns, facet: Facet): Uint16Array =>
  isMany(facet) ? bits[facet] : places[facet];

const [hasBit, hasPlace] = [facetBit('has'), facets.indexOf('has')];

/** What keeps each subject out. */
const createJudge = (
  columns: Columns,
  vocabulary: Vocabulary,
  choices: Choices,
  matches: Uint8Array | null,
): ((index: number) => number) => {
  const { at, bits } = columns;
  const gates = facets.flatMap((facet) => {
    const choice = choices[facet];
    if (choice === undefined) return [];
    const pass = toPass(vocabulary[facet], choice, isMany(facet));
    return { column: columnOf(columns, facet), pass, bit: facetBit(facet) };
  });
  const asked = choices.has?.include ?? [];
  const asksForGone = matches !== null || asked.includes('gone') || asked.includes('change');
  return (index) => {
    if ((at[index] ?? -1) < 0 || (matches !== null && matches[index] !== 1)) return notFoundBit;
    let bitsOut = !asksForGone && ((bits.has[index] ?? 0) & goneBit) !== 0 ? withheldBit : 0;
    for (const { column, pass, bit } of gates) if (pass[column[index] ?? 0] !== 1) bitsOut |= bit;
    return bitsOut;
  };
};

/** Counts subjects in, by 1, or out again, by -1. */
const createTally = (counted: Count, columns: Columns, supports: number) => {
  const { tallies, cells } = counted;
  const all = facets.map((facet) => columnOf(columns, facet));
  const { stage, support } = columns.places;
  const { has } = columns.bits;
  const count = (facet: number, index: number, by: number): void => {
    const tally = tallies[facet];
    const value = all[facet]?.[index] ?? 0;
    if (tally !== undefined) tally[value] = (tally[value] ?? 0) + by;
  };
  return (index: number, keptOut: number, by: number): void => {
    if (keptOut === 0) {
      for (let facet = 0; facet < all.length; facet++) count(facet, index, by);
      const cell = (stage[index] ?? 0) * supports + (support[index] ?? 0);
      cells[cell] = (cells[cell] ?? 0) + by;
      counted.total += by;
      if (((has[index] ?? 0) & goneBit) !== 0) counted.gone += by;
      return;
    }
    if (keptOut === withheldBit) counted.withheld += by;
    // What is gone and not shown counts as what would come with the choice "gone", and nowhere else.
    if ((keptOut & ~(hasBit | withheldBit)) === 0) count(hasPlace, index, by);
    // One bit alone: the choice of one facet.
    else if (keptOut < withheldBit && (keptOut & (keptOut - 1)) === 0)
      count(31 - Math.clz32(keptOut), index, by);
  };
};

type Select = (columns: Columns, choices: Choices, matches: Uint8Array | null) => Selection;

/**
 * Prepares what passes all choices, and what would pass with another choice in one facet. `matches` has a 1 for each
 * subject that the search found; null without a search. What is gone stays out unless it was searched for or asked for,
 * and is counted. All counts are of the rows: the matrix and what is gone make up their number, and so do the values of a
 * facet that has one for each subject, or those of them that are asked for.
 *
 * From one day to another few subjects change. Without a search only those are counted anew.
 */
export const createSelect = (vocabulary: Vocabulary): Select => {
  const supports = vocabulary.support.length + 1;
  const create = (columns: Columns, asked: string): Count => ({
    columns,
    asked,
    keptOut: new Uint16Array(columns.at.length),
    tallies: facets.map(
      (facet) => new Int32Array(isMany(facet) ? 1 << vocabulary[facet].length : vocabulary[facet].length + 1),
    ),
    cells: new Int32Array((vocabulary.stage.length + 1) * supports),
    total: 0,
    gone: 0,
    withheld: 0,
  });

  const countAll = (now: Count, judge: (index: number) => number): Count => {
    const tally = createTally(now, now.columns, supports);
    for (let index = 0; index < now.keptOut.length; index++) {
      const keptOut = judge(index);
      now.keptOut[index] = keptOut;
      tally(index, keptOut, 1);
    }
    return now;
  };

  const countChanged = (
    last: Count,
    columns: Columns,
    changed: readonly number[],
    judge: (index: number) => number,
  ): Count => {
    const now = { ...last, columns, keptOut: last.keptOut.slice() };
    const takeOut = createTally(now, last.columns, supports);
    const putIn = createTally(now, columns, supports);
    for (const index of changed) {
      takeOut(index, now.keptOut[index] ?? 0, -1);
      const keptOut = judge(index);
      now.keptOut[index] = keptOut;
      putIn(index, keptOut, 1);
    }
    return now;
  };

  const toSelection = ({ keptOut, tallies, cells, total, gone, withheld }: Count): Selection => {
    const countsOf = (facet: Facet): number[] => {
      const [tally, values] = [tallies[facets.indexOf(facet)] ?? new Int32Array(), vocabulary[facet]];
      return isMany(facet) ? toBitCounts(tally, values) : [...tally.subarray(0, values.length)];
    };
    return {
      keptOut,
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
      matrix: vocabulary.stage.map((_, place) => [
        ...cells.subarray(place * supports, (place + 1) * supports - 1),
      ]),
      gone,
      withheld,
    };
  };

  let last: Count | null = null;
  return (columns, choices, matches) => {
    const judge = createJudge(columns, vocabulary, choices, matches);
    const asked = JSON.stringify(choices);
    const { changed, turn } = columns;
    const isNext = changed !== null && last?.columns.turn === turn - 1 && last.asked === asked;
    const counted =
      matches === null && isNext && last !== null
        ? countChanged(last, columns, changed, judge)
        : countAll(create(columns, asked), judge);
    last = matches === null ? counted : null;
    return toSelection(counted);
  };
};
