import type { Answer as PolicyAnswer } from '../../model/guidance';
import type { Expectation } from '../../model/policy';
import type { PolicyDocument } from '../../model/policy-document';
import { ClauseQuote } from '../ClauseQuote';
import { toValueName } from '../Answer';

export { Unrecorded } from '../Answer';

type Answered = Extract<PolicyAnswer, { is: 'answered' }>;

const Clauses = ({ policy, ids }: { readonly policy: PolicyDocument; readonly ids: readonly string[] }) =>
  policy.clauses
    .filter(({ id }) => ids.includes(id))
    .map((clause) => (
      <p key={clause.id} className="sb-answer-sentence">
        <ClauseQuote clause={clause} />
      </p>
    ));

/** The value, and the clauses that decide it. */
export const Answer = ({
  policy,
  expectation,
  answer,
}: {
  readonly policy: PolicyDocument;
  readonly expectation: Expectation;
  readonly answer: Answered;
}) => {
  const value = toValueName(expectation, answer);
  return (
    <>
      {value !== null && <p className="sb-answer-value">{value}</p>}
      <Clauses policy={policy} ids={answer.clauses} />
    </>
  );
};

/** What promises more and does not hold here, folded away: the narrower clause won. */
export const Narrowed = ({
  policy,
  answer,
}: {
  readonly policy: PolicyDocument;
  readonly answer: Answered;
}) =>
  answer.narrowed.length === 0 ? null : (
    <details className="sb-case-narrowed">
      <summary>
        Narrows{' '}
        {answer.narrowed.length === 1 ? 'a wider promise' : `${answer.narrowed.length} wider promises`}
      </summary>
      <p className="sb-note">Where several speak, the narrowest holds. These do not hold here:</p>
      <Clauses policy={policy} ids={answer.narrowed} />
    </details>
  );
