import type { Answer as PolicyAnswer } from '../../model/api/answer';
import type { DocumentClause, PolicyEffect } from '../../model/api/parts';
import type { Expectation } from '../../model/policy/policy';
import { ClauseQuote, ClauseRef } from './ClauseQuote';
import { Link } from './Link';
import { When } from './When';
import { isRepetition } from '../../model/text/repetition';
import { renderPromiseAndRecord } from '../../model/guidance/breaking-change';
import { renderSupportEnd } from '../../model/subject/notice';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

export type Clauses = Readonly<Record<string, DocumentClause>>;
type Answered = Extract<PolicyAnswer, { is: 'answered' }>;
type Ended = Extract<PolicyAnswer, { is: 'ended' }>;

export const pickClauses = (clauses: Clauses, ids: readonly string[]): DocumentClause[] =>
  ids.flatMap((id) => clauses[id] ?? []);

/**
 * The name of an answer's value; null if the expectation has no scale, because then the sentence is the
 * answer.
 */
export const toValueName = (expectation: Expectation, answer: PolicyAnswer): string | null =>
  answer.is === 'answered' ? (expectation.scale?.find(({ id }) => id === answer.value)?.name ?? null) : null;

/** Says which facts are not recorded and what that means for the answer. */
export const Unrecorded = ({ answer }: { readonly answer: PolicyAnswer }) => {
  if (answer.unrecorded.length === 0) return null;
  const axes = answer.unrecorded.length > 1 ? 'both' : (answer.unrecorded[0] ?? 'both');
  return (
    <p className="sb-caveat">
      {answer.is === 'answered' ? say('answer.may-be-less', { axes }) : say('answer.not-recorded', { axes })}
    </p>
  );
};

/** A promise in short: the name of its value and its source. Without a scale the sentence is the promise. */
export const ShortPromise = ({
  expectation,
  clause,
}: {
  readonly expectation: Expectation;
  readonly clause: DocumentClause;
}) => {
  const value = expectation.scale?.find(({ id }) => id === clause.value)?.name;
  return value === undefined ? (
    <ClauseQuote clause={clause} />
  ) : (
    <>
      {value} <ClauseRef clause={clause} />
    </>
  );
};

/** The stronger promises that do not apply, and the reason. A whole sentence, even struck out, reads as its opposite. */
export const Narrowed = ({
  expectation,
  clauses,
  answer,
}: {
  readonly expectation: Expectation;
  readonly clauses: Clauses;
  readonly answer: Answered | Ended;
}) =>
  answer.narrowed.length === 0 ? null : (
    <div className="sb-narrowed">
      <p>{answer.is === 'ended' ? say('answer.ended-not-applying') : say('answer.weaker-above')}</p>
      <ul>
        {pickClauses(clauses, answer.narrowed).map((clause) => (
          <li key={clause.id}>
            <ShortPromise expectation={expectation} clause={clause} />
          </li>
        ))}
      </ul>
    </div>
  );

/** A link to the finding that the record contradicts the promise. */
const Recorded = ({ breaks }: { readonly breaks: readonly string[] }) =>
  breaks.length === 0 ? null : (
    <p className="sb-caveat sb-recorded">
      <Link to="/conformance/#breaking-change-excluded">{say('answer.see-policy-check')}</Link>
    </p>
  );

/** An answer that is void because support ended: the day, and the earlier promise. */
export const EndedAnswer = ({
  expectation,
  answer,
  clauses,
  whole,
}: Pick<AnswerProps, 'expectation' | 'clauses' | 'whole'> & { readonly answer: Ended }) => (
  <div className="sb-answer">
    <dt>{expectation.name}</dt>{' '}
    <dd>
      <p className="sb-answer-value">{renderSupportEnd(answer.on, answer)}</p>
      {whole && <Narrowed expectation={expectation} clauses={clauses} answer={answer} />}
    </dd>
  </div>
);

interface AnswerProps {
  readonly expectation: Expectation;
  readonly answer: Answered;
  readonly clauses: Clauses;
  /** Whether to include stronger promises that do not apply. If false, the page shows them elsewhere. */
  readonly whole: boolean;
  /** The recorded breaking versions, if the answer promises none. */
  readonly breaks: readonly string[];
  readonly ahead: readonly PolicyEffect[];
}

/** The policy's answer to one question: the value, then the clauses that decide it. */
export const Answer = ({ expectation, answer, clauses, whole, breaks, ahead }: AnswerProps) => {
  const value = toValueName(expectation, answer);
  return (
    <div className="sb-answer">
      <dt>{expectation.name}</dt>{' '}
      <dd>
        {value !== null && (
          <p className="sb-answer-value">
            {breaks.length === 0 ? value : renderPromiseAndRecord(value, breaks)}
          </p>
        )}{' '}
        {pickClauses(clauses, answer.clauses).map((clause) => (
          <p key={clause.id} className="sb-answer-sentence">
            {value !== null && isRepetition(value, clause.sentence) ? (
              <ClauseRef clause={clause} />
            ) : (
              <ClauseQuote clause={clause} />
            )}
          </p>
        ))}
        {ahead.map(({ date, precision, release, after }) => (
          <p key={date} className="sb-caveat">
            {withNodes(
              say('answer.from-day', { node0: node(0), after }),
              <When date={date} dating={{ precision, after: null, release }} named />,
            )}
          </p>
        ))}
        <Unrecorded answer={answer} />
        <Recorded breaks={breaks} />
        {whole && <Narrowed expectation={expectation} clauses={clauses} answer={answer} />}
      </dd>
    </div>
  );
};
