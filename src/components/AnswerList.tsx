import type { Answer as PolicyAnswer } from '../model/guidance';
import type { Expectation } from '../model/policy';
import type { PolicyDocument } from '../model/policy-document';
import type { Clauses } from './Answer';
import { Answer, Unrecorded } from './Answer';

interface AnswerListProps {
  readonly policy: PolicyDocument;
  readonly answers: readonly PolicyAnswer[];
  readonly clauses: Clauses;
  /** Only the expectations of this part of a subject's page; all of them without. */
  readonly group?: Expectation['group'];
  readonly whole?: boolean;
}

/** Answers in the policy's order. What it is silent about stands last, in one row: seen, and in nobody's way. */
export const AnswerList = ({ policy, answers, clauses, group, whole = false }: AnswerListProps) => {
  const rows = policy.expectations.flatMap((expectation) => {
    if (group !== undefined && expectation.group !== group) return [];
    const answer = answers.find((candidate) => candidate.expectation === expectation.id);
    return answer === undefined ? [] : [{ expectation, answer }];
  });
  const silent = rows.filter(({ answer }) => answer.is === 'silent');
  if (rows.length === 0) return null;
  return (
    <dl className="sb-answers">
      {rows.map(({ expectation, answer }) =>
        answer.is === 'answered' ? (
          <Answer
            key={expectation.id}
            expectation={expectation}
            answer={answer}
            clauses={clauses}
            whole={whole}
          />
        ) : null,
      )}
      {silent.length > 0 && (
        <div className="sb-answer sb-answer--silent">
          <dt>The policy does not say</dt>
          {silent.map(({ expectation, answer }) => (
            <dd key={expectation.id}>
              {expectation.question}
              <Unrecorded answer={answer} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
};
