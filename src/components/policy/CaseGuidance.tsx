import type { PolicyDocument } from '../../model/documents/policy-document';
import type { Expectation } from '../../model/policy/policy';
import type { Situation } from '../../model/guidance/guidance';
import { deriveAnswers } from '../../model/guidance/guidance';
import { findById } from '../../model/policy/policy';
import { toAnswering } from '../../model/documents/policy-document';
import { AnswerList } from '../parts/AnswerList';
import { ByEdition } from '../parts/ByEdition';
import { Citations } from '../parts/Citations';
import { questions } from '../parts/questions';
import { StageMark, SupportMark } from '../parts/AxisMark';
import { say } from '../../model/text/say';

type Asked = Pick<Situation, 'kind' | 'stage' | 'support'>;

interface CaseGuidanceProps {
  readonly policy: PolicyDocument;
  readonly asked: Asked;
  /** The only edition to show; if undefined, each is included and the reader's own is visible. */
  readonly edition: string | undefined;
}

const parts = [
  ...questions.map(({ group, question }) => ({ question, groups: [group] })),
  {
    get question() {
      return say('policy.more');
    },
    groups: ['next', 'why'],
  },
] as const;

const EditionAnswers = ({ policy, asked, edition }: CaseGuidanceProps & { readonly edition: string }) => {
  const answers = deriveAnswers(toAnswering(policy), { ...asked, edition, asOf: policy.asOf });
  const clauses = Object.fromEntries(policy.clauses.map((clause) => [clause.id, clause]));
  const isAsked = (groups: readonly Expectation['group'][]): boolean =>
    answers.some(({ expectation }) => groups.includes(findById(policy.expectations, expectation).group));
  return (
    <Citations answers={answers} clauses={clauses}>
      <div className="sb-parts">
        {parts
          .filter(({ groups }) => isAsked(groups))
          .map(({ question, groups }) => (
            // No headings, because an author can use this below a heading of any level.
            <div key={question} className="sb-part">
              <p className="sb-part-question">{question}</p>
              <AnswerList policy={policy} answers={answers} clauses={clauses} groups={groups} whole />
            </div>
          ))}
      </div>
    </Citations>
  );
};

/** The policy's answers for any kind, stage and support state, as on a subject's page. */
export const CaseGuidance = ({ policy, asked, edition }: CaseGuidanceProps) => (
  <section className="sb-case">
    <p className="sb-case-head">
      <span>{findById(policy.kinds, asked.kind).name}</span> <StageMark policy={policy} id={asked.stage} />{' '}
      <SupportMark policy={policy} id={asked.support} />{' '}
      {edition !== undefined && (
        <span>{say('policy.in-editions', { editions: findById(policy.editions, edition).name })}</span>
      )}
    </p>
    {edition === undefined ? (
      <ByEdition policy={policy}>
        {(own) => <EditionAnswers policy={policy} asked={asked} edition={own} />}
      </ByEdition>
    ) : (
      <EditionAnswers policy={policy} asked={asked} edition={edition} />
    )}
  </section>
);
