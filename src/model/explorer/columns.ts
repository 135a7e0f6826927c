import type { Day } from '../calendar';
import type { ExplorerCatalog, ExplorerSubject } from './catalog';
import type { Facet, Trait, Vocabulary } from './vocabulary';
import type { Offer } from '../subject';
import type { PolicyDocument } from '../policy-document';
import type { Step } from './track';
import { offers } from './document';
import { stepAt } from './track';
import { traits } from './vocabulary';
import { unknown } from '../policy';

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
  /** What holds of each subject; null where it is not there yet. */
  readonly steps: readonly (Step | null)[];
  /** For facets with one value a subject: the value's place, or the number of values where it has none. */
  readonly places: Readonly<Record<Exclude<Facet, 'availability' | 'has'>, Uint16Array>>;
  /** For facets with several: a bit for each. */
  readonly bits: Readonly<Record<'availability' | 'has', Uint8Array>>;
}

const traitBit = (trait: Trait): number => 1 << traits.indexOf(trait);

export const goneBit = traitBit('gone');

const createPlaces = (vocabulary: readonly string[]): ((value: string) => number) => {
  const places = new Map(vocabulary.map((value, place) => [value, place]));
  return (value) => places.get(value) ?? vocabulary.length;
};

const toOfferBits = (step: Step, edition: number): number => {
  const bit = (offer: Offer | undefined): number => 1 << offers.indexOf(offer ?? unknown);
  if (edition >= 0) return bit(step.snapshot.offers[edition]);
  return step.snapshot.offers.reduce((bits, offer) => bits | bit(offer), 0);
};

const hasChanged = ({ steps }: ExplorerSubject, since: Day | null, asOf: Day): boolean =>
  since !== null && steps.some(({ day, isNews }) => isNews && day > since && day <= asOf);

const hasPlan = ({ steps }: ExplorerSubject, asOf: Day): boolean =>
  steps.some(({ day, snapshot }) => snapshot.planned && day > asOf);

/** Prepares a catalog once; the result makes its columns for a viewpoint. */
export const createColumns = (
  { subjects, editions }: ExplorerCatalog,
  vocabulary: Vocabulary,
  { disagreements }: Pick<PolicyDocument, 'disagreements'>,
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
  const stagePlace = createPlaces(vocabulary.stage);
  const supportPlace = createPlaces(vocabulary.support);
  const disagreeing = new Set(disagreements.map(({ stage, support }) => `${stage} ${support}`));

  const toTraits = (subject: ExplorerSubject, step: Step, { asOf, since }: Viewpoint): number => {
    const { presence, stage, support, offers: offered } = step.snapshot;
    const isGone = presence !== 'present';
    let bits = isGone ? goneBit : 0;
    if (hasChanged(subject, since, asOf)) bits |= traitBit('change');
    if (isGone) return bits;
    if (subject.deadlines.some(({ date, what }) => what !== 'planned' && date >= asOf))
      bits |= traitBit('deadline');
    if (hasPlan(subject, asOf)) bits |= traitBit('plan');
    if (disagreeing.has(`${stage} ${support}`)) bits |= traitBit('disagreement');
    if (stage === unknown || support === unknown || offered.includes(unknown)) bits |= traitBit('unknown');
    return bits;
  };

  return (viewpoint) => {
    const edition = viewpoint.edition === null ? -1 : editions.indexOf(viewpoint.edition);
    const steps = subjects.map((subject) => stepAt(subject.steps, viewpoint.asOf));
    const stage = new Uint16Array(subjects.length).fill(vocabulary.stage.length);
    const support = new Uint16Array(subjects.length).fill(vocabulary.support.length);
    const availability = new Uint8Array(subjects.length);
    const has = new Uint8Array(subjects.length);
    subjects.forEach((subject, index) => {
      const step = steps[index];
      if (step === undefined || step === null) return;
      stage[index] = stagePlace(step.snapshot.stage);
      support[index] = supportPlace(step.snapshot.support);
      availability[index] = toOfferBits(step, edition);
      has[index] = toTraits(subject, step, viewpoint);
    });
    return { viewpoint, steps, places: { ...fixed, stage, support }, bits: { availability, has } };
  };
};
