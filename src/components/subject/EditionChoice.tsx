import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { editionAnchor } from '../../model/permalink/permalink';
import { ValueChoice } from '../parts/ValueChoice';
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
  const offerOf = (id: string) =>
    document.availability.find(({ edition }) => edition === id)?.value ?? 'unknown';
  if (policy.editionDimensions.length > 0)
    return (
      <nav className="sb-choice" aria-label={say('axis.edition')}>
        <ValueChoice
          policy={policy}
          toHref={(_, __, [first = '']) => `#${editionAnchor(first)}`}
          offerOf={isThere ? offerOf : undefined}
        />
      </nav>
    );
  return (
    <nav className="sb-choice" aria-label={say('axis.edition')}>
      <ul>
        {policy.editions.map(({ id, name }) => {
          const offer = offerOf(id);
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
