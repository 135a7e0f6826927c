import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { editionAnchor } from '../../model/permalink/permalink';
import { offerWords } from '../parts/offer-words';
import { say } from '../../model/text/say';

interface EditionChoiceProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
}

/**
 * The editions with their availability: links to their answers, which a script turns into a choice that is
 * kept.
 */
export const EditionChoice = ({ policy, document }: EditionChoiceProps) => {
  const isThere = document.presence.is === 'present';
  return (
    <nav className="sb-choice" aria-label={say('axis.edition')}>
      <ul>
        {policy.editions.map(({ id, name }) => {
          const offer = document.availability.find(({ edition }) => edition === id)?.value ?? 'unknown';
          return (
            <li key={id}>
              <a href={`#${editionAnchor(id)}`} className="sb-choice-link" data-choose={id}>
                <span className="sb-choice-name">{name}</span>{' '}
                {isThere && (
                  <span className={`sb-choice-offer sb-choice-offer--${offer}`}>{offerWords[offer]}</span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
