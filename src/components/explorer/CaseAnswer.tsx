import type { Answered } from '../../model/explorer/situation';
import type { Answer as PolicyAnswer } from '../../model/api/answer';
import type { Expectation } from '../../model/policy/policy';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { ClauseQuote } from '../parts/ClauseQuote';
import { Unrecorded, toValueName } from '../parts/Answer';
import { renderPromiseAndRecord } from '../../model/guidance/breaking-change';
import { renderSupportEnd } from '../../model/subject/notice';
import { say } from '../../model/text/say';

const Clauses = ({ policy, ids }: { readonly policy: PolicyDocument; readonly ids: readonly string[] }) =>
  policy.clauses
    .filter(({ id }) => ids.includes(id))
    .map((clause) => (
      <p key={clause.id} className="sb-answer-sentence">
        <ClauseQuote clause={clause} />
      </p>
    ));

/** Stronger promises that do not apply here, folded; the more limited clause applies. */
const Narrowed = ({ policy, ids }: { readonly policy: PolicyDocument; readonly ids: readonly string[] }) =>
  ids.length === 0 ? null : (
    <details className="sb-case-narrowed">
      <summary>{say('case.stronger', { count: ids.length })}</summary>
      <p className="sb-note">{say('case.weakest')}</p>
      <Clauses policy={policy} ids={ids} />
    </details>
  );

/** An axis without a choice is not unknown; the answer only depends on it. */
const Open = ({ answer, open }: { readonly answer: PolicyAnswer; readonly open: Answered['open'] }) => {
  const [axis, other] = answer.unrecorded.filter((candidate) => open.includes(candidate));
  if (axis === undefined) return <Unrecorded answer={answer} />;
  const axes = other === undefined ? axis : 'both';
  return (
    <p className="sb-caveat">
      {answer.is === 'answered' ? say('case.depends-too', { axes }) : say('case.depends', { axes })}
    </p>
  );
};

interface CaseAnswerProps {
  readonly policy: PolicyDocument;
  readonly expectation: Expectation;
  readonly answer: PolicyAnswer;
  readonly open: Answered['open'];
  /** The recorded breaking versions, if the answer promises none. */
  readonly breaks: readonly string[];
}

/** The value, the deciding clauses and the promises that they limit; or a note that there is no answer. */
export const CaseAnswer = ({ policy, expectation, answer, open, breaks }: CaseAnswerProps) => {
  const value = toValueName(expectation, answer);
  const isOpen = answer.is === 'silent' && answer.unrecorded.some((axis) => open.includes(axis));
  return (
    <>
      {answer.is === 'silent' ? (
        !isOpen && <span className="sb-silence">{say('compare.silent')}</span>
      ) : answer.is === 'not-applicable' ? (
        <span className="sb-silence">{say('axis.not-applicable')}</span>
      ) : answer.is === 'ended' ? (
        <>
          <p className="sb-answer-value">{renderSupportEnd(answer.on, answer)}</p>
          <Narrowed policy={policy} ids={answer.narrowed} />
        </>
      ) : (
        <>
          {value !== null && (
            <p className="sb-answer-value">
              {breaks.length === 0 ? value : renderPromiseAndRecord(value, breaks)}
            </p>
          )}
          <Clauses policy={policy} ids={answer.clauses} />
          <Narrowed policy={policy} ids={answer.narrowed} />
        </>
      )}
      <Open answer={answer} open={open} />
    </>
  );
};
