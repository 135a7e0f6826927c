import type { ExplorerDeadline } from '../../model/explorer/catalog';
import type { Facet, Trait } from '../../model/explorer/vocabulary';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { renderDeadlineTitle } from '../../model/subject/deadline-words';
import { toStageAppearance, toSupportAppearance } from '../../model/appearance/appearance';
import { offerWords } from '../parts/offer-words';

export const facetNames: Readonly<Record<Facet, string>> = {
  stage: 'Release stage',
  support: 'Support state',
  availability: 'Availability',
  kind: 'Type of item',
  category: 'Category',
  subtype: 'Subtype',
  publisher: 'Publisher',
  has: 'Other facts',
};

export const traitNames: Readonly<Record<Trait, string>> = {
  deadline: 'a deadline ahead',
  passed: 'a deadline that has passed',
  change: 'a change since the day chosen',
  plan: 'a planned change',
  disagreement: 'conflicting stage and support',
  unknown: 'something not recorded',
  gone: 'left the catalog',
};

const isTrait = (value: string): value is Trait => value in traitNames;
const isOffer = (value: string): value is keyof typeof offerWords => value in offerWords;

const nameIn = (list: readonly { id: string; name: string }[], id: string): string =>
  list.find((entry) => entry.id === id)?.name ?? id;

/** The name of a facet's value. */
export const toValueName = (policy: PolicyOutline, facet: Facet, value: string): string => {
  switch (facet) {
    case 'stage':
      return toStageAppearance(policy, value).name;
    case 'support':
      return toSupportAppearance(policy, value).name;
    case 'availability':
      return isOffer(value) ? offerWords[value] : value;
    case 'kind':
      return nameIn(policy.kinds, value);
    case 'category':
      return nameIn(policy.categories, value);
    case 'subtype':
      return nameIn(policy.subtypes, value);
    case 'publisher':
      return nameIn(policy.publishers, value);
    case 'has':
      return isTrait(value) ? traitNames[value] : value;
  }
};

/** An availability and its edition; "some edition" if none is chosen. */
export const toOfferName = (policy: PolicyOutline, value: string, edition: string | null): string =>
  `${toValueName(policy, 'availability', value)} in ${edition === null ? 'some edition' : nameIn(policy.editions, edition)}`;

/** The event of a deadline, with a capital letter to begin a line. */
export const toDeadlineWords = (deadline: Pick<ExplorerDeadline, 'what' | 'version'>): string =>
  renderDeadlineTitle(deadline);

/** The address of the site, for links in downloaded files. */
export const toOrigin = (base: string): string => `${window.location.origin}${base.slice(0, -1)}`;

/** The axes of a policy at the beginning of a sentence. */
export const nameAxes = ({ supportStates }: Pick<PolicyOutline, 'supportStates'>): string =>
  supportStates.length > 0 ? 'The stage and support' : 'The stage';
