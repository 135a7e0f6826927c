import type { PolicyDocument } from '../../model/documents/policy-document';
import type { DocumentOffer, SubjectDocument } from '../../model/api/subject';
import { findById } from '../../model/policy/policy';
import { editionAnchor } from '../../model/permalink/permalink';
import { When } from './When';
import { node, withNodes } from './with-nodes';
import { say } from '../../model/text/say';

const Since = ({ offer }: { offer: DocumentOffer }) =>
  offer.since === null ? null : (
    <span className="sb-note">
      {' '}
      {withNodes(
        offer.after === null ? say('offer.since', { day: node(0) }) : say('offer.started', { day: node(0) }),
        <When date={offer.since} dating={offer} start />,
      )}
    </span>
  );

/**
 * Links to the editions that offer the subject. They are the same links as in the choice above, so they work
 * without scripts.
 */
const Elsewhere = ({ policy, document }: Pick<OfferProps, 'policy' | 'document'>) => {
  const editions = document.availability
    .filter(({ value }) => value === 'offered')
    .map(({ edition }) => findById(policy.editions, edition));
  return editions.map(({ id, name }) => (
    <span key={id} className="sb-offer-elsewhere">
      <a href={`#${editionAnchor(id)}`} data-choose={id}>
        {name} offers it
      </a>
    </span>
  ));
};

interface OfferProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
  readonly edition: string;
}

/** A complete sentence that says whether an edition offers a subject. */
export const Offer = ({ policy, document, edition }: OfferProps) => {
  const { name } = findById(policy.editions, edition);
  const offer = document.availability.find((candidate) => candidate.edition === edition);
  const { is } = document.presence;
  if (is === 'not-yet') return <p className="sb-offer">Nothing of it is recorded for {name} yet.</p>;
  if (is !== 'present')
    return <p className="sb-offer">It is no longer in the catalog, in {name} or elsewhere.</p>;
  if (offer === undefined || offer.value === 'unknown')
    return (
      <p className="sb-offer sb-offer--unknown">
        <strong>Not recorded.</strong> Nothing says whether {name} offers it. The answers below apply if it
        does.
      </p>
    );
  if (offer.value === 'offered')
    return (
      <p className="sb-offer sb-offer--offered">
        <strong>{name} offers it.</strong>
        <Since offer={offer} />
      </p>
    );
  return (
    <p className="sb-offer sb-offer--not-offered">
      <strong>No: {name} does not offer it.</strong> {offer.reason ?? 'No reason is recorded.'}
      <Since offer={offer} />
      <Elsewhere policy={policy} document={document} />
    </p>
  );
};
