import type { ExplorerDeadline } from '../../model/explorer/catalog';
import type { Facet, Trait } from '../../model/explorer/vocabulary';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { renderChosenName } from '../../model/policy/editions';
import { renderDeadlineTitle } from '../../model/subject/deadline-words';
import { toStageAppearance, toSupportAppearance } from '../../model/appearance/appearance';
import { notApplicable } from '../../model/policy/policy';
import { offerWords } from '../parts/offer-words';
import { say } from '../../model/text/say';
import { traits } from '../../model/explorer/vocabulary';

export const toFacetName = (facet: Facet): string => {
  switch (facet) {
    case 'stage':
      return say('axis.stage');
    case 'support':
      return say('axis.support');
    case 'availability':
      return say('axis.availability');
    case 'kind':
      return say('axis.kind');
    case 'category':
      return say('facet.category');
    case 'subtype':
      return say('facet.subtype');
    case 'publisher':
      return say('facet.publisher');
    case 'has':
      return say('facet.other');
  }
};

const toTraitName = (trait: Trait): string => {
  switch (trait) {
    case 'deadline':
      return say('facet.deadline');
    case 'passed':
      return say('facet.passed');
    case 'change':
      return say('facet.change');
    case 'plan':
      return say('facet.plan');
    case 'disagreement':
      return say('facet.disagreement');
    case 'unknown':
      return say('facet.unknown');
    case 'gone':
      return say('facet.gone');
  }
};

const isTrait = (value: string): value is Trait => traits.some((trait) => trait === value);
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
      return value === notApplicable ? say('axis.not-applicable') : nameIn(policy.publishers, value);
    case 'has':
      return isTrait(value) ? toTraitName(value) : value;
  }
};

/** An availability with its edition, or with any edition if none is chosen. */
export const toOfferName = (policy: PolicyOutline, value: string, edition: string | null): string => {
  if (value === notApplicable) return say('facet.no-editions');
  return edition === null
    ? say('facet.offer-somewhere', { offer: value })
    : say('facet.offer-in', { offer: value, edition: renderChosenName(policy, edition) });
};

/** The event of a deadline, with a capital letter to begin a line. */
export const toDeadlineWords = (deadline: Pick<ExplorerDeadline, 'what' | 'version'>): string =>
  renderDeadlineTitle(deadline);

/** The address of the site, for links in downloaded files. */
export const toOrigin = (base: string): string => `${window.location.origin}${base.slice(0, -1)}`;
