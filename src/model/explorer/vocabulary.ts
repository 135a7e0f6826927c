import type { ExplorerCatalog } from './catalog';
import type { Offer } from '../api/parts';
import type { PolicyDocument } from '../documents/policy-document';
import { notApplicable, supportEnded, unknown } from '../policy/policy';

/** The filters of the explorer, in the order of the page. */
export const facets = [
  'stage',
  'support',
  'availability',
  'kind',
  'category',
  'subtype',
  'publisher',
  'has',
] as const;
export type Facet = (typeof facets)[number];

/** In the order of the page. */
const offers: readonly Offer[] = ['offered', 'not-offered', 'not-applicable', 'unknown'];

/** The traits of a subject on a day, in the order of the bits in a column. */
export const traits = ['deadline', 'passed', 'change', 'plan', 'disagreement', 'unknown', 'gone'] as const;
export type Trait = (typeof traits)[number];

/** The values of each facet, in the order of the page. */
export type Vocabulary = Readonly<Record<Facet, readonly string[]>>;

const distinct = (values: readonly string[]): string[] => [...new Set(values)].filter(Boolean).sort();

const listPublishers = (subjects: ExplorerCatalog['subjects']): string[] => {
  const publishers = distinct(subjects.map(({ publisher }) => publisher));
  const known = publishers.filter((id) => id !== notApplicable);
  return known.length < publishers.length ? [...known, notApplicable] : known;
};

type Subjects = ExplorerCatalog['subjects'];

/** Values that follow from the data are listed only if a subject has them. */
const listDerived = (subjects: Subjects): string[] =>
  [supportEnded, notApplicable].filter((id) =>
    subjects.some(({ steps }) => steps.some(({ snapshot }) => snapshot.support === id)),
  );

const listOffers = (subjects: Subjects): readonly Offer[] =>
  offers.filter(
    (offer) =>
      offer !== notApplicable ||
      subjects.some(({ steps }) => steps.some(({ snapshot }) => snapshot.offers.includes(offer))),
  );

type Lists = Pick<PolicyDocument, 'stages' | 'supportStates' | 'kinds'>;

/** The values are ids of the policy, or of the catalog if the policy does not list them. */
export const toVocabulary = (policy: Lists, { subjects, editions }: ExplorerCatalog): Vocabulary => ({
  stage: [...policy.stages.map(({ id }) => id), unknown],
  support:
    policy.supportStates.length === 0
      ? []
      : [...policy.supportStates.map(({ id }) => id), ...listDerived(subjects), unknown],
  availability: editions.length === 0 ? [] : listOffers(subjects),
  kind: policy.kinds.map(({ id }) => id),
  category: distinct(subjects.map(({ category }) => category)),
  subtype: distinct(subjects.map(({ subtype }) => subtype)),
  publisher: listPublishers(subjects),
  has: traits,
});
