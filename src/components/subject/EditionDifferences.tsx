import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { findById } from '../../model/policy/policy';
import { offerWords } from '../parts/offer-words';
import { say } from '../../model/text/say';
import { toShortAnswer } from './short-answer';
import { toLevelAppearance } from '../../model/appearance/appearance';

interface EditionDifferencesProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
}

interface Row {
  readonly name: string;
  /** In the order of the editions. */
  readonly values: readonly string[];
}

/** The rows in which the editions differ. Empty if there is one edition, no difference, or the item left the catalog. */
export const listEditionDifferences = (policy: PolicyDocument, document: SubjectDocument): Row[] => {
  const { guidance, availability, presence } = document;
  if (presence.is !== 'present') return [];
  const offers = guidance.map(({ edition }) => {
    const offer = availability.find((candidate) => candidate.edition === edition);
    return offerWords[offer?.value ?? 'unknown'];
  });
  const answers = policy.expectations.map((expectation) => ({
    name: expectation.name,
    values: guidance.map(({ answers: own }) =>
      toShortAnswer(
        expectation,
        own.find((answer) => answer.expectation === expectation.id),
        document,
      ),
    ),
  }));
  return [
    {
      name: say('differences.verdict'),
      values: guidance.map(({ verdict }) => toLevelAppearance(verdict.level).name),
    },
    { name: say('axis.availability'), values: offers },
    ...answers,
  ].filter(({ values }) => new Set(values).size > 1);
};

/** The editions side by side. */
export const EditionDifferences = ({ policy, document }: EditionDifferencesProps) => (
  <table className="sb-table">
    <caption className="sb-visually-hidden">{say('differences.title')}</caption>
    <thead>
      <tr>
        <th scope="col">{say('policy.question')}</th>
        {policy.editions.map(({ id, name }) => (
          <th key={id} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {listEditionDifferences(policy, document).map(({ name, values }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {values.map((value, place) => {
            const edition = document.guidance[place]?.edition ?? '';
            return (
              <td key={edition} data-label={findById(policy.editions, edition).name}>
                {value}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
