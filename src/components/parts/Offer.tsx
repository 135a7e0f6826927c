import type { PolicyDocument } from '../../model/documents/policy-document';
import type { DocumentOffer, SubjectDocument } from '../../model/api/subject';
import { hasNoEditions } from '../../model/documents/join-editions';
import { findById } from '../../model/policy/policy';
import { When } from './When';
import { isOfRelease } from '../../model/time/calendar';
import { node, withNodes } from './with-nodes';
import { say } from '../../model/text/say';

/** How the first day of an availability is known. */
const toBegun = (offer: DocumentOffer): 'none' | 'between' | 'period' | 'day' => {
  if (offer.since === null) return 'none';
  if (offer.after !== null) return 'between';
  return offer.precision === 'month' || isOfRelease(offer) ? 'period' : 'day';
};

/** "Offered in Cloud since 5 May 2022." */
const OfferSentence = ({ offer, name }: { readonly offer: DocumentOffer; readonly name: string }) => {
  const values = { begun: toBegun(offer), name, day: node(0) };
  return withNodes(
    offer.value === 'offered' ? say('offer.offers', values) : say('offer.does-not-offer', values),
    <When date={offer.since} dating={offer} start={!isOfRelease(offer)} named />,
  );
};

interface OfferProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
  /** Null if the policy has no editions: then there is nothing to say. */
  readonly edition: string | null;
}

/** A complete sentence that says whether an edition offers a subject. */
export const Offer = ({ policy, document, edition }: OfferProps) => {
  if (hasNoEditions(document)) return <p className="sb-offer">{say('offer.no-editions')}</p>;
  if (edition === null) return null;
  const { name } = findById(policy.editions, edition);
  const offer = document.availability.find((candidate) => candidate.edition === edition);
  const { is } = document.presence;
  if (is === 'not-yet') return <p className="sb-offer">{say('offer.not-yet', { name })}</p>;
  if (is !== 'present') return <p className="sb-offer">{say('offer.gone', { name })}</p>;
  if (offer === undefined || offer.value === 'unknown')
    return (
      <p className="sb-offer sb-offer--unknown">
        {withNodes(
          say('offer.unknown-because', { node0: node(0), name }),
          <strong>{say('offer.not-recorded-title')}</strong>,
        )}
      </p>
    );
  if (offer.value === 'offered')
    return (
      <p className="sb-offer sb-offer--offered">
        <strong>
          <OfferSentence offer={offer} name={name} />
        </strong>
      </p>
    );
  return (
    <p className="sb-offer sb-offer--not-offered">
      <strong>
        <OfferSentence offer={offer} name={name} />
      </strong>{' '}
      {offer.reason ?? say('offer.no-reason')}
    </p>
  );
};
