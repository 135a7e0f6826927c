import type { PolicyDocument } from '../../model/documents/policy-document';
import type { DocumentGuidance, SubjectDocument } from '../../model/api/subject';
import { AnswerList } from '../parts/AnswerList';
import { BreakingDetails } from './BreakingDetails';
import { Citations } from '../parts/Citations';
import { HelpChannels } from '../parts/HelpChannels';
import { Offer } from '../parts/Offer';
import { questions } from '../parts/questions';
import { When } from '../parts/When';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';
import { toVersionValue } from '../../model/subject/deadline-words';

/** The next breaking version from the record, beside the policy's general answer about breaking changes. */
const BreaksAhead = ({ document }: { readonly document: SubjectDocument }) =>
  [
    ...document.deadlines.filter(({ isPast }) => !isPast),
    ...document.undated.map((plan) => ({ ...plan, date: null, precision: null })),
  ]
    .filter(({ what }) => what === 'upgrade')
    .map((deadline) => {
      const { date, precision, release } = deadline;
      const values = { version: toVersionValue(deadline.version), day: node(0) };
      return (
        <p key={`${date ?? release} ${deadline.version ?? ''}`} className="sb-caveat">
          {withNodes(
            release === null ? say('next.breaking', values) : say('next.breaking-by-release', values),
            <When date={date} dating={{ precision, after: null, release }} />,
          )}{' '}
          <BreakingDetails document={document} deadline={deadline} />
        </p>
      );
    });

interface EditionGuidanceProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
  readonly guidance: DocumentGuidance;
  /** True for parts: the page has said before whether the edition offers the subject. */
  readonly isOfParts?: boolean;
}

/** The answers for customers of one edition: whether to use the subject, who helps, and what can break. */
export const EditionGuidance = ({ policy, document, guidance, isOfParts = false }: EditionGuidanceProps) => {
  const Question = isOfParts ? 'h4' : 'h3';
  const isAnswered = guidance.answers.length > 0;
  const asked = policy.expectations.filter((expectation) =>
    questions.some(({ group }) => group === expectation.group),
  );
  /** Whether a section has something below its heading: answers of the policy, or facts of the record. */
  const hasContent = (group: (typeof questions)[number]['group']): boolean =>
    asked.some((expectation) => expectation.group === group) ||
    (group === 'use' && !isOfParts) ||
    (group === 'help' && document.publisher !== null) ||
    (group === 'break' && document.deadlines.some(({ what, isPast }) => what === 'upgrade' && !isPast));
  return (
    <Citations
      answers={guidance.answers.filter(({ expectation }) => asked.some(({ id }) => id === expectation))}
      clauses={document.clauses}
    >
      <div className="sb-parts">
        {questions.map(({ group, question }) =>
          (group !== 'use' && !isAnswered) || !hasContent(group) ? null : (
            <section key={group} className="sb-part">
              <Question>{question}</Question>
              {group === 'use' && !isOfParts && (
                <Offer policy={policy} document={document} edition={guidance.edition} />
              )}
              {group === 'break' && <BreaksAhead document={document} />}
              <AnswerList
                policy={policy}
                answers={guidance.answers}
                clauses={document.clauses}
                groups={[group]}
                recorded={document.breakingChanges}
                ahead={document.policyChanges.filter(
                  ({ status, editions }) =>
                    status === 'planned' &&
                    (guidance.edition === null || editions.includes(guidance.edition)),
                )}
              />
              {group === 'help' && <HelpChannels document={document} edition={guidance.edition} />}
            </section>
          ),
        )}
      </div>
    </Citations>
  );
};
