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

/** For each value: 1 where it is asked for or nothing is, 0 where another one is or it is ruled out. */
const toPass = (values: readonly string[], choice: Choice | undefined): Uint8Array => {
  const { include = [], exclude = [] } = choice ?? {};
  // One more for subjects that have no value of this facet.
  const pass = new Uint8Array(values.length + 1).fill(include.length === 0 ? 1 : 0);
  values.forEach((value, place) => {
    if (include.includes(value)) pass[place] = 1;
    if (exclude.includes(value)) pass[place] = 0;
  });
  return pass;
};

const toMask = (values: readonly string[], chosen: readonly string[] = []): number =>
  values.reduce((mask, value, place) => (chosen.includes(value) ? mask | (1 << place) : mask), 0);

type Test = (index: number) => boolean;

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
  const { steps, places, bits } = columns;
  const tests = facets.map((facet): Test => {
    if (facet === 'availability' || facet === 'has') {
      const column = bits[facet];
      const include = toMask(vocabulary[facet], choices[facet]?.include);
      const exclude = toMask(vocabulary[facet], choices[facet]?.exclude);
      return (index) => {
        const value = column[index] ?? 0;
        return (include === 0 || (value & include) !== 0) && (value & exclude) === 0;
      };
    }
    const column = places[facet];
    const pass = toPass(vocabulary[facet], choices[facet]);
    return (index) => pass[column[index] ?? 0] === 1;
  });
  const counts = facets.map((facet) => new Uint32Array(vocabulary[facet].length + 1));
  const count = (position: number, facet: Facet, index: number): void => {
    const own = counts[position];
    if (own === undefined) return;
    if (facet !== 'availability' && facet !== 'has') {
      const place = places[facet][index] ?? 0;
      own[place] = (own[place] ?? 0) + 1;
      return;
    }
    for (let rest = bits[facet][index] ?? 0, place = 0; rest !== 0; rest >>= 1, place++)
      if ((rest & 1) === 1) own[place] = (own[place] ?? 0) + 1;
  };
  const width = vocabulary.support.length;
  const matrix = new Uint32Array(vocabulary.stage.length * width);
  const asked = choices.has?.include ?? [];
  const asksForGone = matches !== null || asked.includes('gone') || asked.includes('change');
  const hasPosition = facets.indexOf('has');
  const rows: number[] = [];
  for (let index = 0; index < steps.length; index++) {
    if (steps[index] === null || (matches !== null && matches[index] !== 1)) continue;
    const isGone = ((bits.has[index] ?? 0) & goneBit) !== 0;
    let failed = 0;
    for (let position = 0; position < tests.length; position++)
      if (tests[position]?.(index) === false) failed |= 1 << position;
    if (isGone && !asksForGone) {
      // It counts as what would come with the choice "gone", and nowhere else.
      if ((failed & ~(1 << hasPosition)) === 0) count(hasPosition, 'has', index);
      continue;
    }
    if (failed === 0) rows.push(index);
    facets.forEach((facet, position) => {
      if ((failed & ~(1 << position)) === 0) count(position, facet, index);
    });
    // Stage and support are the first two facets.
    if ((failed & ~3) === 0 && !isGone) {
      const cell = (places.stage[index] ?? 0) * width + (places.support[index] ?? 0);
      matrix[cell] = (matrix[cell] ?? 0) + 1;
    }
  }
  const byFacet = Object.fromEntries(
    facets.map((facet, position) => [
      facet,
      [...(counts[position] ?? [])].slice(0, vocabulary[facet].length),
    ]),
  );
  return {
    rows,
    counts: { ...noCounts, ...byFacet },
    matrix: vocabulary.stage.map((_, stage) => [...matrix.slice(stage * width, (stage + 1) * width)]),
  };
};

const noCounts: Selection['counts'] = {
  stage: [],
  support: [],
  availability: [],
  kind: [],
  category: [],
  subtype: [],
  publisher: [],
  has: [],
};
