import type { DocumentGuidance, SubjectDocument } from '../../model/api/subject';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { questions } from '../parts/questions';
import { toShortAnswer } from './short-answer';

interface ShortAnswersProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
  readonly guidance: DocumentGuidance;
}

/** The expectation that answers a group in one value: the one that the record can contradict, else the first. */
const pickExpectation = ({ expectations }: PolicyDocument, group: string) => {
  const own = expectations.filter((expectation) => expectation.group === group && expectation.scale);
  return own.find(({ scale = [] }) => scale.some(({ excludes }) => excludes !== undefined)) ?? own[0];
};

/** One answer to each question of customers, beside the verdict or below it. The full answers follow. */
export const ShortAnswers = ({ policy, document, guidance: { edition, answers } }: ShortAnswersProps) => {
  const rows = questions.flatMap(({ group }) => {
    const expectation = pickExpectation(policy, group);
    const answer = answers.find((candidate) => candidate.expectation === expectation?.id);
    return expectation === undefined || answer === undefined ? [] : [{ expectation, answer }];
  });
  return rows.length === 0 ? null : (
    <dl className="sb-short sb-edition sb-no-print" data-edition={edition ?? undefined}>
      {rows.map(({ expectation, answer }) => (
        <div key={expectation.id}>
          <dt>{expectation.name}</dt> <dd>{toShortAnswer(expectation, answer, document)}</dd>
        </div>
      ))}
    </dl>
  );
};
