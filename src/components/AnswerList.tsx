import type { Answer as PolicyAnswer } from '../model/guidance';
import type { Expectation } from '../model/policy';
import type { PolicyDocument } from '../model/policy-document';
import type { Clauses } from './Answer';
import { Answer } from './Answer';

interface AnswerListProps {
  readonly policy: PolicyDocument;
  readonly answers: readonly PolicyAnswer[];
  readonly clauses: Clauses;
  /** Only the expectations of this part of a subject's page; all of them without. */
  readonly group?: Expectation['group'];
}

/** Answers in the policy's order. What it says nothing about stands last, so that silence is seen and does not interrupt. */
export const AnswerList = ({ policy, answers, clauses, group }: AnswerListProps) => {
  const rows = policy.expectations.flatMap((expectation) => {
    if (group !== undefined && expectation.group !== group) return [];
    const answer = answers.find((candidate) => candidate.expectation === expectation.id);
    return answer === undefined ? [] : [{ expectation, answer }];
  });
  const ordered = [
    ...rows.filter(({ answer }) => answer.is === 'answered'),
    ...rows.filter(({ answer }) => answer.is === 'silent'),
  ];
  if (ordered.length === 0) return null;
  return (
    <dl className="sb-answers">
      {ordered.map(({ expectation, answer }) => (
        <Answer key={expectation.id} expectation={expectation} answer={answer} clauses={clauses} />
      ))}
    </dl>
  );
};
