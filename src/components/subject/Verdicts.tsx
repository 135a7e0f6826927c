import { Fragment } from 'react';
import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { toLevelAppearance } from '../../model/appearance/appearance';
import { Link } from '../parts/Link';
import { listPartGuidance } from '../../model/documents/part-guidance';
import { ShortAnswers } from './ShortAnswers';
import { Mark } from '../parts/Mark';
import { say } from '../../model/text/say';

interface VerdictsProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
}

/** Parts with answers of their own: one short answer for the whole item would be wrong for some of them. */
const hasOwnAnswersOfParts = (document: SubjectDocument, edition: string | null): boolean =>
  listPartGuidance(document, edition).some(({ guidance }) => guidance.answers.length > 0);

/** The verdict of each edition, with the answers in short. A removed item has only one, because all editions have the same. */
export const Verdicts = ({ policy, document }: VerdictsProps) => {
  const { verdictPage } = policy;
  const { guidance, presence } = document;
  const isThere = presence.is === 'present';
  return (isThere ? guidance : guidance.slice(0, 1)).map((own) => {
    const {
      edition,
      verdict: { level, sentence },
    } = own;
    const appearance = toLevelAppearance(level);
    return (
      <Fragment key={edition}>
        <p
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
        {isThere && !hasOwnAnswersOfParts(document, edition) && (
          <ShortAnswers policy={policy} document={document} guidance={own} />
        )}
      </Fragment>
    );
  });
};
