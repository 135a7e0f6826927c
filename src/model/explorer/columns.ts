import type { Day } from '../time/calendar';
import type { ExplorerCatalog, ExplorerSubject } from './catalog';
import type { Facet, Trait, Vocabulary } from './vocabulary';
import type { Offer } from '../api/parts';
import type { PolicyDocument } from '../documents/policy-document';
import type { Snapshot } from './track';
import { offers } from './document';
import { traits } from './vocabulary';
import { unknown } from '../policy/policy';

/** What the catalog is looked at for. */
export interface Viewpoint {
  readonly asOf: Day;
  /** The edition that availability is told for; null for any of them. */
  readonly edition: string | null;
  /** The day after which something that changed is "changed"; null tells nothing as changed. */
  readonly since: Day | null;
}

/**
 * The catalog on a day, by columns: for each subject the place, or the bits, of its values of a facet. Whole columns are
 * walked on each key press, so they are typed arrays.
 */
export interface Columns {
  readonly viewpoint: Viewpoint;
  /** For each subject which of its steps holds; -1 where it is not there yet. */
  readonly at: Int32Array;
  /** The day from which it is in its stage, as a number that sorts. */
  readonly since: Int32Array;
  /** For facets with one value a subject: the value's place, or the number of values where it has none. */
  readonly places: Readonly<Record<Exclude<Facet, 'availability' | 'has'>, Uint16Array>>;
  /** For facets with several: a bit for each. */
  readonly bits: Readonly<Record<'availability' | 'has', Uint16Array>>;
  /** How many columns were made before these. */
  readonly turn: number;
  /** The subjects that differ from the columns made just before; null where any may. */
  readonly changed: readonly number[] | null;
}

type Cells = Pick<Columns, 'at' | 'since' | 'places' | 'bits'>;

const traitBit = (trait: Trait): number => 1 << traits.indexOf(trait);

export const goneBit = traitBit('gone');
const [changeBit, deadlineBit, planBit] = [traitBit('change'), traitBit('deadline'), traitBit('plan')];

const createPlaces = (vocabulary: readonly string[]): ((value: string) => number) => {
  const places = new Map(vocabulary.map((value, place) => [value, place]));
  return (value) => places.get(value) ?? vocabulary.length;
};

/** After every day. */
const never = 99_999_999;

/** A day as a number: 20230921. */
const toNumber = (day: Day): number => Number(day.replaceAll('-', ''));

/** A snapshot in the terms of columns. What is gone has no stage, no support state and no edition that offers it. */
interface Code {
  readonly stage: number;
  readonly support: number;
  /** By edition; last, those of all editions together. */
  readonly offers: readonly number[];
  /** The traits that need no day. */
  readonly has: number;
}

const createCoder = (vocabulary: Vocabulary, { disagreements }: Pick<PolicyDocument, 'disagreements'>) => {
  const stagePlace = createPlaces(vocabulary.stage);
  const supportPlace = createPlaces(vocabulary.support);
  const disagreeing = new Set(disagreements.map(({ stage, support }) => `${stage} ${support}`));
  const offerBit = (offer: Offer): number => 1 << offers.indexOf(offer);
  const toTraits = ({ stage, support, offers: offered }: Snapshot): number => {
    const isUnknown = stage === unknown || support === unknown || offered.includes(unknown);
    return (
      (isUnknown ? traitBit('unknown') : 0) |
      (disagreeing.has(`${stage} ${support}`) ? traitBit('disagreement') : 0)
    );
  };
  // Subjects share their snapshots, of which there are few.
  const codes = new Map<Snapshot, Code>();
  return (snapshot: Snapshot): Code => {
    const known = codes.get(snapshot);
    if (known !== undefined) return known;
    const isPresent = snapshot.presence === 'present';
    const own = snapshot.offers.map((offer) => (isPresent ? offerBit(offer) : 0));
    const code = {
      stage: isPresent ? stagePlace(snapshot.stage) : vocabulary.stage.length,
      support: isPresent ? supportPlace(snapshot.support) : vocabulary.support.length,
      offers: [...own, own.reduce((bits, bit) => bits | bit, 0)],
      has: isPresent ? toTraits(snapshot) : goneBit,
    };
    codes.set(snapshot, code);
    return code;
  };
};

/** The steps of all subjects one after another, so that a day is found by walking numbers. */
const layOutSteps = (
  subjects: readonly ExplorerSubject[],
  editions: number,
  toCode: (snapshot: Snapshot) => Code,
) => {
  const first = new Uint32Array(subjects.length + 1);
  subjects.forEach(({ steps }, index) => {
    first[index + 1] = (first[index] ?? 0) + steps.length;
  });
  const size = first.at(-1) ?? 0;
  const days = new Int32Array(size);
  const since = new Int32Array(size);
  const isNews = new Uint8Array(size);
  const [stage, support] = [new Uint16Array(size), new Uint16Array(size)];
  const has = new Uint8Array(size);
  const availability = Array.from({ length: editions + 1 }, () => new Uint8Array(size));
  let place = 0;
  for (const { steps } of subjects)
    steps.forEach(({ day, snapshot, isNews: news }, index) => {
      const code = toCode(snapshot);
      days[place] = toNumber(day);
      isNews[place] = Number(news);
      const isSame = steps[index - 1]?.snapshot.stage === snapshot.stage;
      since[place] = (isSame ? since[place - 1] : days[place]) ?? 0;
      stage[place] = code.stage;
      support[place] = code.support;
      has[place] = code.has;
      availability.forEach((column, edition) => {
        column[place] = code.offers[edition] ?? 0;
      });
      place++;
    });
  return { first, days, since, isNews, stage, support, has, availability };
};

/** For each subject the last of some days; 0 where there is none. */
const toLastDays = (
  subjects: readonly ExplorerSubject[],
  listDays: (subject: ExplorerSubject) => readonly Day[],
): Int32Array =>
  Int32Array.from(subjects, (subject) =>
    listDays(subject).reduce((last, day) => Math.max(last, toNumber(day)), 0),
  );

/** Prepares a catalog once; the result makes its columns for a viewpoint. */
export const createColumns = (
  { subjects, editions }: ExplorerCatalog,
  vocabulary: Vocabulary,
  policy: Pick<PolicyDocument, 'disagreements'>,
): ((viewpoint: Viewpoint) => Columns) => {
  const toColumn = (facet: 'kind' | 'category' | 'subtype' | 'publisher'): Uint16Array => {
    const place = createPlaces(vocabulary[facet]);
    return Uint16Array.from(subjects, (subject) => place(subject[facet]));
  };
  const fixed = {
    kind: toColumn('kind'),
    category: toColumn('category'),
    subtype: toColumn('subtype'),
    publisher: toColumn('publisher'),
  };
  const steps = layOutSteps(subjects, editions.length, createCoder(vocabulary, policy));
  const { first, days, isNews } = steps;
  const lastDeadline = toLastDays(subjects, ({ deadlines }) =>
    deadlines.filter(({ what }) => what !== 'planned').map(({ date }) => date),
  );
  const lastPlan = toLastDays(subjects, (subject) =>
    subject.steps.filter(({ snapshot }) => snapshot.planned).map(({ day }) => day),
  );

  const hasNews = (from: number, to: number, after: number): boolean => {
    for (let place = to; place >= from && (days[place] ?? 0) > after; place--)
      if (isNews[place] === 1) return true;
    return false;
  };

  const size = subjects.length;
  /** The days, from one up to another and without it, for which the columns made last hold of each subject. */
  const same = { from: new Int32Array(size), until: new Int32Array(size) };

  const createEmpty = (): Cells => ({
    at: new Int32Array(size),
    since: new Int32Array(size),
    places: { ...fixed, stage: new Uint16Array(size), support: new Uint16Array(size) },
    bits: { availability: new Uint16Array(size), has: new Uint16Array(size) },
  });

  const copy = ({ at, since, places, bits }: Cells): Cells => ({
    at: at.slice(),
    since: since.slice(),
    places: { ...fixed, stage: places.stage.slice(), support: places.support.slice() },
    bits: { availability: bits.availability.slice(), has: bits.has.slice() },
  });

  /** Writes what columns say of a subject, and how long it stays so. */
  const createWriter = ({ viewpoint, at, since, places, bits }: Columns): ((index: number) => void) => {
    const today = toNumber(viewpoint.asOf);
    const changed = viewpoint.since === null ? null : toNumber(viewpoint.since);
    const edition = viewpoint.edition === null ? editions.length : editions.indexOf(viewpoint.edition);
    const offered = steps.availability[edition];
    return (index) => {
      const begin = first[index] ?? 0;
      const end = first[index + 1] ?? 0;
      let place = end - 1;
      while (place >= begin && (days[place] ?? 0) > today) place--;
      let from = place < begin ? 0 : (days[place] ?? 0);
      let until = place + 1 < end ? (days[place + 1] ?? 0) : never;
      at[index] = place - begin;
      const isThere = place >= begin;
      since[index] = isThere ? (steps.since[place] ?? 0) : 0;
      places.stage[index] = isThere ? (steps.stage[place] ?? 0) : vocabulary.stage.length;
      places.support[index] = isThere ? (steps.support[place] ?? 0) : vocabulary.support.length;
      bits.availability[index] = isThere ? (offered?.[place] ?? 0) : 0;
      let own = isThere ? (steps.has[place] ?? 0) : 0;
      if (isThere && changed !== null && hasNews(begin, place, changed)) own |= changeBit;
      /** A trait that holds before a day. */
      const addBefore = (day: number, bit: number): void => {
        if (today < day) {
          own |= bit;
          until = Math.min(until, day);
        } else from = Math.max(from, day);
      };
      if (isThere && (own & goneBit) === 0) {
        addBefore((lastDeadline[index] ?? 0) + 1, deadlineBit);
        addBefore(lastPlan[index] ?? 0, planBit);
      }
      bits.has[index] = own;
      same.from[index] = from;
      same.until[index] = until;
    };
  };

  let last: Columns | null = null;
  return (viewpoint) => {
    const { asOf, edition, since } = viewpoint;
    const turn = last === null ? 0 : last.turn + 1;
    // From one day to another few subjects change, and only those are written.
    if (last?.viewpoint.edition === edition && last.viewpoint.since === since) {
      const today = toNumber(asOf);
      const changed: number[] = [];
      for (let index = 0; index < size; index++)
        if (today < (same.from[index] ?? 0) || today >= (same.until[index] ?? 0)) changed.push(index);
      last = { ...copy(last), viewpoint, turn, changed };
      changed.forEach(createWriter(last));
    } else {
      last = { ...createEmpty(), viewpoint, turn, changed: null };
      const write = createWriter(last);
      for (let index = 0; index < size; index++) write(index);
    }
    return last;
  };
};
