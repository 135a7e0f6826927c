import type { Day } from '../time/calendar';
import type { ExplorerCatalog, ExplorerDeadline, ExplorerSubject } from './catalog';
import type { Facet, Trait, Vocabulary } from './vocabulary';
import type { PolicyDocument } from '../documents/policy-document';
import type { Snapshot } from './track';
import { listPlaces, toEditionTable } from '../policy/edition-table';
import { isOpen } from '../subject/deadline';
import { traits } from './vocabulary';
import { listIds } from '../subject/part';
import { unknown } from '../policy/policy';

/** The day, the edition and the start of changes that the columns are made for. */
export interface Viewpoint {
  readonly asOf: Day;
  /** The edition whose availability counts, or values of several; null for that of any edition. */
  readonly edition: string | null;
  /** The day after which a change counts as one; null counts none. */
  readonly since: Day | null;
}

/**
 * The catalog on a day, a column for each facet. Whole columns are walked on each key press, so they are typed arrays.
 * All have a number for each subject, and loops stay inside of them: `?? 0` after a column is for the compiler only.
 */
export interface Columns {
  readonly viewpoint: Viewpoint;
  /** For each subject the place of the step that applies; -1 before the first one. */
  readonly at: Int32Array;
  /**
   * For each subject its value of a facet: the value's place in the vocabulary, or the number of values where it has
   * none. In a facet of several values a subject (`isMany`) it is a bit for each value, in the vocabulary's order. In `stage` and `support`
   * higher numbers are the places in `sets`.
   */
  readonly values: Readonly<Record<Facet, Uint16Array>>;
  /** By facet, for each number of its column, the values that it means: several for a subject in parts. */
  readonly sets: Readonly<Record<Axis, readonly (readonly number[])[]>>;
}

type Axis = 'stage' | 'support';

/** Whether a subject can have several values of a facet. */
export const isMany = (facet: Facet): boolean => facet === 'availability' || facet === 'has';

const traitBit = (trait: Trait): number => 1 << traits.indexOf(trait);

export const isGone = ({ values }: Columns, index: number): boolean =>
  ((values.has[index] ?? 0) & traitBit('gone')) !== 0;

/** The number of a subject in a facet that sorts and groups it: the first value of a subject in parts. */
export const toFirstValue = ({ values, sets }: Columns, facet: Facet, place: number): number => {
  const number = values[facet][place] ?? 0;
  return facet === 'stage' || facet === 'support' ? (sets[facet][number]?.[0] ?? number) : number;
};

const createPlaces = (vocabulary: readonly string[]): ((value: string) => number) => {
  const places = new Map(vocabulary.map((value, place) => [value, place]));
  return (value) => places.get(value) ?? vocabulary.length;
};

/** A snapshot as numbers for the columns. A removed subject has no stage, no support state and no edition that offers it. */
interface Code {
  readonly stage: number;
  readonly support: number;
  /** By edition. */
  readonly offers: readonly number[];
  /** The traits that do not depend on the day. */
  readonly has: number;
}

/** Numbers for sets of values: a single value is its place, and none is the number of values. */
const createSets = (vocabulary: readonly string[]) => {
  const toPlace = createPlaces(vocabulary);
  const sets: number[][] = [...vocabulary.map((_, place) => [place]), []];
  const known = new Map(sets.map((set, number) => [set.join(), number]));
  const toNumber = (ids: readonly string[]): number => {
    const set = ids.map(toPlace);
    const number = known.get(set.join()) ?? sets.push(set) - 1;
    known.set(set.join(), number);
    return number;
  };
  return { sets, toNumber };
};

const createCoder = (
  { stage, support }: Record<Axis, ReturnType<typeof createSets>>,
  vocabulary: Vocabulary,
  { disagreements }: Pick<PolicyDocument, 'disagreements'>,
) => {
  const disagreeing = new Set(disagreements.map(({ stage, support }) => `${stage} ${support}`));
  const toCode = (snapshot: Snapshot): Code => {
    const { presence, groups = [], offers: own } = snapshot;
    if (presence !== 'present')
      return {
        stage: vocabulary.stage.length,
        support: vocabulary.support.length,
        offers: own.map(() => 0),
        has: traitBit('gone'),
      };
    const pairs = groups.length === 0 ? [snapshot] : groups;
    const hasSupport = vocabulary.support.length > 0;
    const ids = pairs.flatMap((pair) => (hasSupport ? [pair.stage, pair.support] : [pair.stage]));
    const isTorn = pairs.some((pair) => disagreeing.has(`${pair.stage} ${pair.support}`));
    return {
      stage: stage.toNumber(listIds(groups, 'stage', snapshot.stage)),
      support: support.toNumber(hasSupport ? listIds(groups, 'support', snapshot.support) : []),
      offers: own.map((offer) => 1 << vocabulary.availability.indexOf(offer)),
      has:
        ([...ids, ...own].includes(unknown) ? traitBit('unknown') : 0) |
        (isTorn ? traitBit('disagreement') : 0),
    };
  };
  // There are few snapshots, and subjects share them.
  const codes = new Map<Snapshot, Code>();
  return (snapshot: Snapshot): Code => {
    const code = codes.get(snapshot) ?? toCode(snapshot);
    codes.set(snapshot, code);
    return code;
  };
};

/** Whether a deadline has passed and still matters. A plan was not carried out if its day is before today. */
const hasPassed = ({ date, what }: ExplorerDeadline, asOf: Day, today: Day): boolean => {
  if (date >= asOf || (what === 'planned' && date >= today)) return false;
  const isOverdue = what === 'planned' || what === 'removal';
  return isOpen({ date, what, isPast: true, isOverdue }, asOf);
};

/** The traits of a subject, which is in the step of that place, that depend on the day. */
const toDayTraits = (
  { steps, deadlines }: ExplorerSubject,
  at: number,
  { asOf, since }: Viewpoint,
  today: Day,
): number => {
  let bits = 0;
  if (since !== null)
    for (let place = at; place >= 0 && (steps[place]?.day ?? '') > since; place--)
      if (steps[place]?.isNews === true) bits |= traitBit('change');
  if (steps[at]?.snapshot.presence !== 'present') return bits;
  if (deadlines.some(({ date, what }) => what !== 'planned' && date >= asOf)) bits |= traitBit('deadline');
  if (deadlines.some((deadline) => hasPassed(deadline, asOf, today))) bits |= traitBit('passed');
  for (let place = at + 1; place < steps.length; place++)
    if (steps[place]?.snapshot.planned === true) bits |= traitBit('plan');
  return bits;
};

/** Prepares a catalog once; the result makes its columns for a viewpoint. */
export const createColumns = (
  { subjects, today }: ExplorerCatalog,
  vocabulary: Vocabulary,
  policy: Pick<PolicyDocument, 'disagreements' | 'editions' | 'editionDimensions'>,
): ((viewpoint: Viewpoint) => Columns) => {
  const toColumn = (facet: 'kind' | 'category' | 'subtype' | 'publisher'): Uint16Array => {
    const toPlace = createPlaces(vocabulary[facet]);
    return Uint16Array.from(subjects, (subject) => toPlace(subject[facet]));
  };
  const fixed = {
    kind: toColumn('kind'),
    category: toColumn('category'),
    subtype: toColumn('subtype'),
    publisher: toColumn('publisher'),
  };
  const axes = { stage: createSets(vocabulary.stage), support: createSets(vocabulary.support) };
  const sets = { stage: axes.stage.sets, support: axes.support.sets };
  const toCode = createCoder(axes, vocabulary, policy);
  const size = subjects.length;
  const table = toEditionTable(policy);
  const createFor = (viewpoint: Viewpoint): Columns => {
    const { asOf, edition } = viewpoint;
    const at = new Int32Array(size).fill(-1);
    const stage = new Uint16Array(size).fill(vocabulary.stage.length);
    const support = new Uint16Array(size).fill(vocabulary.support.length);
    const [availability, has] = [new Uint16Array(size), new Uint16Array(size)];
    const editions = listPlaces(table, edition);
    subjects.forEach((subject, index) => {
      const { steps } = subject;
      let place = steps.length - 1;
      while (place >= 0 && (steps[place]?.day ?? '') > asOf) place--;
      const step = steps[place];
      if (step === undefined) return;
      const code = toCode(step.snapshot);
      at[index] = place;
      stage[index] = code.stage;
      support[index] = code.support;
      availability[index] = editions.reduce((bits, own) => bits | (code.offers[own] ?? 0), 0);
      has[index] = code.has | toDayTraits(subject, place, viewpoint, today);
    });
    return { viewpoint, at, values: { ...fixed, stage, support, availability, has }, sets };
  };
  let last: Columns | null = null;
  return (viewpoint) => {
    const { asOf, edition, since } = viewpoint;
    // Typing and ticking do not change the day.
    const isSame =
      last?.viewpoint.asOf === asOf && last.viewpoint.edition === edition && last.viewpoint.since === since;
    if (last === null || !isSame) last = createFor(viewpoint);
    return last;
  };
};
