import type { Answer as PolicyAnswer, OpenAxis } from '../../model/api/answer';
import type { PolicyEffect } from '../../model/api/parts';
import type { Expectation } from '../../model/policy/policy';
import type { PolicyDocument } from '../../model/documents/policy-document';
import type { Clauses } from './Answer';
import { Answer, EndedAnswer } from './Answer';
import { listBreaksBeside } from '../../model/guidance/breaking-change';
import { say } from '../../model/text/say';

interface AnswerListProps {
  readonly policy: PolicyDocument;
  readonly answers: readonly PolicyAnswer[];
  readonly clauses: Clauses;
  /** Shows only expectations of these groups. */
  readonly groups: readonly Expectation['group'][];
  readonly whole?: boolean;
  /** The subject's breaking changes; empty if the answers are not about one subject. */
  readonly recorded?: readonly { readonly version: string }[];
  /** Changes to these answers that take effect later. */
  readonly ahead?: readonly PolicyEffect[];
}

interface Row {
  readonly expectation: Expectation;
  readonly answer: PolicyAnswer;
}

/** The reasons for missing answers: facts that are not recorded, or a policy that does not say. */
const silences: readonly { readonly title: string; readonly unrecorded: readonly OpenAxis[] }[] = [
  {
    get title() {
      return say('answer.open-stage');
    },
    unrecorded: ['stage'],
  },
  {
    get title() {
      return say('answer.open-support');
    },
    unrecorded: ['support'],
  },
  {
    get title() {
      return say('answer.open-both');
    },
    unrecorded: ['stage', 'support'],
  },
  {
    get title() {
      return say('answer.silent');
    },
    unrecorded: [],
  },
];

const Silence = ({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) =>
  rows.length === 0 ? null : (
    <div className="sb-answer sb-answer--silent">
      <dt>{title}</dt>
      {rows.map(({ expectation }) => (
        <dd key={expectation.id}>{expectation.question}</dd>
      ))}
    </div>
  );

/**
 * Answers in the policy's order. Questions without an answer come last, those that do not apply first, grouped by reason, so that the reason
 * appears only once.
 */
export const AnswerList = ({
  policy,
  answers,
  clauses,
  groups,
  whole = false,
  recorded = [],
  ahead = [],
}: AnswerListProps) => {
  const rows = policy.expectations.flatMap((expectation): Row[] => {
    if (!groups.includes(expectation.group)) return [];
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
            breaks={listBreaksBeside(expectation, answer, recorded)}
            ahead={ahead.filter((effect) => effect.expectation === expectation.id)}
          />
        ) : answer.is === 'ended' ? (
          <EndedAnswer
            key={expectation.id}
            expectation={expectation}
            answer={answer}
            clauses={clauses}
            whole={whole}
          />
        ) : null,
      )}
      <Silence
        title={say('axis.support-not-applicable')}
        rows={rows.filter(({ answer }) => answer.is === 'not-applicable')}
      />
      {silences.map(({ title, unrecorded }) => (
        <Silence
          key={title}
          title={title}
          rows={silent.filter(({ answer }) => answer.unrecorded.join() === unrecorded.join())}
        />
      ))}
    </dl>
  );
};
