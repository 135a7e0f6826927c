import type { DocumentGuidance, SubjectDocument } from '../../model/api/subject';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { findById } from '../../model/policy/policy';
import { ShortPromise, pickClauses, toValueName } from '../parts/Answer';
import { ClauseRef } from '../parts/ClauseQuote';
import { renderSupportEnd } from '../../model/subject/notice';

interface WhyTableProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
  readonly guidance: DocumentGuidance;
}

/** One edition's answers with several clauses: the deciding one and the promises that it limits. */
export const WhyTable = ({ policy, document, guidance }: WhyTableProps) => {
  const rows = guidance.answers.flatMap((answer) =>
    answer.is !== 'silent' && answer.narrowed.length > 0 ? [answer] : [],
  );
  const edition = findById(policy.editions, guidance.edition).name;
  if (rows.length === 0) return <p className="sb-quiet">In {edition}, no two policy statements differ.</p>;
  return (
    <table className="sb-table sb-why">
      <caption>In {edition}: what applies where policy statements differ</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Applies</th>
          <th scope="col">Does not apply, because it promises more</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((answer) => {
          const expectation = findById(policy.expectations, answer.expectation);
          return (
            <tr key={answer.expectation}>
              <th scope="row">{expectation.name}</th>
              <td data-label="Applies">
                <strong>
                  {answer.is === 'ended' ? renderSupportEnd(answer.on) : toValueName(expectation, answer)}
                </strong>{' '}
                {pickClauses(document.clauses, answer.is === 'ended' ? [] : answer.clauses).map((clause) => (
                  <ClauseRef key={clause.id} clause={clause} />
                ))}
              </td>
              <td className="sb-narrowed" data-label="Does not apply, because it promises more">
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
