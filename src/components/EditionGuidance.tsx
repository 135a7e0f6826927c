import type { Expectation } from '../model/policy';
import type { PolicyDocument } from '../model/policy-document';
import type { DocumentGuidance, SubjectDocument } from '../model/subject-document';
import { AnswerList } from './AnswerList';
import { HelpChannels } from './HelpChannels';
import { Offer } from './Offer';

/** The parts of a subject's page that an edition answers, and the question that each stands under. */
const parts: readonly { group: Expectation['group']; question: string }[] = [
  { group: 'use', question: 'May I use it?' },
  { group: 'help', question: 'Who helps me?' },
  { group: 'break', question: 'What can break?' },
];

interface EditionGuidanceProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
  readonly guidance: DocumentGuidance;
}

/** What a customer of one edition gets: whether they may use it, who helps, what can break. */
export const EditionGuidance = ({ policy, document, guidance }: EditionGuidanceProps) => {
  const isAnswered = guidance.answers.length > 0;
  return (
    <div className="sb-parts">
      {parts.map(({ group, question }) =>
        group !== 'use' && !isAnswered ? null : (
          <section key={group} className="sb-part">
            <h3>{question}</h3>
            {group === 'use' && <Offer policy={policy} document={document} edition={guidance.edition} />}
            <AnswerList policy={policy} answers={guidance.answers} clauses={document.clauses} group={group} />
            {group === 'help' && <HelpChannels policy={policy} document={document} />}
          </section>
        ),
      )}
    </div>
  );
};
