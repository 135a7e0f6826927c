import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { groupEditions, renderEditions } from '../../model/policy/editions';
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
  /** An edition that does not offer the item has no answers, and differs in each: its availability says enough. */
  const isAnswering = guidance.map(({ answers: own }) => own.length > 0);
  const differs = (values: readonly string[]): boolean => new Set(values).size > 1;
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
  const states = [
    {
      name: say('differences.verdict'),
      values: guidance.map(({ verdict }) => toLevelAppearance(verdict.level).name),
    },
    { name: say('axis.availability'), values: offers },
  ];
  return [
    ...states.filter(({ values }) => differs(values)),
    ...answers.filter(({ values }) => differs(values.filter((_, place) => isAnswering[place]))),
  ];
};

interface Column {
  readonly name: string;
  /** The place of its first edition. */
  readonly place: number;
}

/** The columns: one for each edition, or for editions of the same dimensions without a difference. */
const listColumns = (policy: PolicyDocument, document: SubjectDocument, rows: readonly Row[]): Column[] => {
  const ids = document.guidance.map(({ edition }) => edition ?? '');
  return groupEditions(policy, (place) => rows.map(({ values }) => values[place])).map((places) => ({
    name: renderEditions(
      policy,
      places.map((place) => ids[place] ?? ''),
    ),
    place: places[0] ?? 0,
  }));
};

/** The editions side by side. */
export const EditionDifferences = ({ policy, document }: EditionDifferencesProps) => {
  const rows = listEditionDifferences(policy, document);
  const columns = listColumns(policy, document, rows);
  return (
    <table className="sb-table">
      <caption className="sb-visually-hidden">{say('differences.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('policy.question')}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, values }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {columns.map((column) => (
              <td key={column.name} data-label={column.name}>
                {values[column.place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
