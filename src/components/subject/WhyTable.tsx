import type { DocumentGuidance, SubjectDocument } from '../../model/api/subject';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { findById } from '../../model/policy/policy';
import { ShortPromise, pickClauses, toValueName } from '../parts/Answer';
import { ClauseRef } from '../parts/ClauseQuote';
import { renderSupportEnd } from '../../model/subject/notice';
import { say } from '../../model/text/say';

interface WhyTableProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
  readonly guidance: DocumentGuidance;
}

/** One edition's answers with several clauses: the deciding one and the promises that it limits. */
export const WhyTable = ({ policy, document, guidance }: WhyTableProps) => {
  const rows = guidance.answers.flatMap((answer) =>
    'narrowed' in answer && answer.narrowed.length > 0 ? [answer] : [],
  );
  const edition = guidance.edition === null ? null : findById(policy.editions, guidance.edition).name;
  if (rows.length === 0)
    return (
      <p className="sb-quiet">{edition === null ? say('why.none-anywhere') : say('why.none', { edition })}</p>
    );
  return (
    <table className="sb-table sb-why">
      <caption>{edition === null ? say('why.caption-anywhere') : say('why.caption', { edition })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('policy.question')}</th>
          <th scope="col">{say('why.applies')}</th>
          <th scope="col">{say('why.not-applying')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((answer) => {
          const expectation = findById(policy.expectations, answer.expectation);
          return (
            <tr key={answer.expectation}>
              <th scope="row">{expectation.name}</th>
              <td data-label={say('why.applies')}>
                <strong>
                  {answer.is === 'ended'
                    ? renderSupportEnd(answer.on, answer)
                    : toValueName(expectation, answer)}
                </strong>{' '}
                {pickClauses(document.clauses, answer.is === 'ended' ? [] : answer.clauses).map((clause) => (
                  <ClauseRef key={clause.id} clause={clause} />
                ))}
              </td>
              <td className="sb-narrowed" data-label={say('why.not-applying')}>
                {pickClauses(document.clauses, answer.narrowed).map((clause) => (
                  <div key={clause.id}>
                    <ShortPromise expectation={expectation} clause={clause} />
                  </div>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
