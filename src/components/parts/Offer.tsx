import type { PolicyDocument } from '../../model/documents/policy-document';
import type { DocumentOffer, SubjectDocument } from '../../model/api/subject';
import { hasNoEditions } from '../../model/documents/join-editions';
import { findById } from '../../model/policy/policy';
import { When } from './When';
import { isOfRelease } from '../../model/time/calendar';
import { node, withNodes } from './with-nodes';
import { say } from '../../model/text/say';

const sayOffered = (offer: DocumentOffer): string => {
  const day = node(0);
  if (offer.after !== null) return say('offer.started', { day });
  return offer.precision === 'month' || isOfRelease(offer)
    ? say('offer.since-other', { day })
    : say('offer.since', { day });
};

const Since = ({ offer }: { offer: DocumentOffer }) =>
  offer.since === null ? null : (
    <span className="sb-note">
      {' '}
      {withNodes(sayOffered(offer), <When date={offer.since} dating={offer} start />)}
    </span>
  );

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
        <strong>{say('offer.offers', { name })}</strong>
        <Since offer={offer} />
      </p>
    );
  return (
    <p className="sb-offer sb-offer--not-offered">
      <strong>{say('offer.does-not-offer', { name })}</strong>
      <Since offer={offer} /> {offer.reason ?? say('offer.no-reason')}
    </p>
  );
};
