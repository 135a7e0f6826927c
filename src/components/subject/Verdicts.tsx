import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { toLevelAppearance } from '../../model/appearance/appearance';
import { Link } from '../parts/Link';
import { Mark } from '../parts/Mark';
import { say } from '../../model/text/say';

interface VerdictsProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
}

/** The verdict of each edition. A removed item has only one, because all editions have the same. */
export const Verdicts = ({ policy: { verdictPage }, document: { guidance, presence } }: VerdictsProps) => {
  const isThere = presence.is === 'present';
  return (isThere ? guidance : guidance.slice(0, 1)).map(({ edition, verdict: { level, sentence } }) => {
    const appearance = toLevelAppearance(level);
    return (
      <p
        key={edition}
        className={`sb-verdict sb-hue-${appearance.hue}${isThere ? ' sb-edition' : ''}`}
        data-edition={edition ?? undefined}
      >
        <Mark appearance={appearance} variant="plain" /> {sentence}{' '}
        {verdictPage !== null && (
          <span className="sb-note">
            <Link to={verdictPage}>{say('verdict.how')}</Link>
          </span>
        )}
      </p>
    );
  });
};
