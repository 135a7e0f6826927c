import type { Answer as PolicyAnswer } from '../model/guidance';
import type { DocumentClause } from '../model/subject-document';
import type { Expectation } from '../model/policy';
import { ClauseQuote } from './ClauseQuote';

export type Clauses = Readonly<Record<string, DocumentClause>>;

interface AnswerProps {
  readonly expectation: Expectation;
  readonly answer: PolicyAnswer;
  readonly clauses: Clauses;
}

const axisNames = { stage: 'Stage', support: 'Support state' } as const;

const pick = (clauses: Clauses, ids: readonly string[]): DocumentClause[] =>
  ids.flatMap((id) => clauses[id] ?? []);

/** What is not recorded, and what that means for the answer. */
const Unrecorded = ({ answer }: { answer: PolicyAnswer }) => {
  if (answer.unrecorded.length === 0) return null;
  const axes = answer.unrecorded.map((axis) => axisNames[axis].toLowerCase()).join(' and ');
  return (
    <p className="sb-caveat">
      {axes.charAt(0).toUpperCase() + axes.slice(1)} not recorded
      {answer.is === 'answered' ? '; it may be less.' : '.'}
    </p>
  );
};

/** What the policy answers to one expectation: the value, the clauses that decide, and what is narrowed by them. */
export const Answer = ({ expectation, answer, clauses }: AnswerProps) => {
  if (answer.is === 'silent') {
    return (
      <div className="sb-answer sb-answer--silent">
        <dt>{expectation.name}</dt>
        <dd>
          <p className="sb-answer-value">The policy does not say</p>
          <Unrecorded answer={answer} />
        </dd>
      </div>
    );
  }
  const value = expectation.scale?.find(({ id }) => id === answer.value)?.name ?? null;
  const narrowed = pick(clauses, answer.narrowed);
  return (
    <div className="sb-answer">
      <dt>{expectation.name}</dt>
      <dd>
        {value !== null && <p className="sb-answer-value">{value}</p>}
        {pick(clauses, answer.clauses).map((clause) => (
          <p key={clause.id} className="sb-answer-sentence">
            <ClauseQuote clause={clause} />
          </p>
        ))}
        <Unrecorded answer={answer} />
        {narrowed.length > 0 && (
          <div className="sb-narrowed">
            <p className="sb-narrowed-head">Narrowed here, so it does not hold:</p>
            <ul>
              {narrowed.map((clause) => (
                <li key={clause.id}>
                  <ClauseQuote clause={clause} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </dd>
    </div>
  );
};
