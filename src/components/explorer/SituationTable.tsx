import type { Answered } from '../../model/explorer/situation';
import type { PolicyDocument } from '../../model/policy-document';
import { Answer, Narrowed, Unrecorded } from './CaseAnswer';
import { Link } from '../Link';
import { StageMark, SupportMark } from '../AxisMark';
import { differing } from '../../model/explorer/situation';
import { subjectPermalink } from '../../model/permalink';

interface SituationTableProps {
  readonly policy: PolicyDocument;
  readonly cases: readonly Answered[];
  /** Rows that are the same for all are left out. */
  readonly onlyDiffering: boolean;
  readonly caption: string;
  readonly onRemove?: (place: number) => void;
}

const reasons = {
  'not-offered': 'This edition does not offer it, so nothing else applies.',
  gone: 'It is no longer in the catalog.',
  'not-yet': 'Nothing is recorded of it on that day.',
} as const;

/** Names its column where the table is stacked, on a phone. */
const toColumn = ({ title, detail }: Answered): string => (detail === '' ? title : `${title}, ${detail}`);

/** Situations side by side: what the policy answers to each expectation, the clause that decides, what it narrows. */
export const SituationTable = ({ policy, cases, onlyDiffering, caption, onRemove }: SituationTableProps) => {
  const different = differing(cases);
  const rows = policy.expectations.filter(
    ({ id, about }) =>
      about === 'subject' &&
      (!onlyDiffering || cases.length < 2 || different.has(id)) &&
      cases.some(({ answers }) =>
        answers.some((answer) => answer.expectation === id && answer.is === 'answered'),
      ),
  );
  return (
    <div className="sb-situations" tabIndex={0} role="region" aria-label={caption}>
      <table className="sb-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sb-visually-hidden">Expectation</span>
            </th>
            {cases.map((answered, place) => (
              <th key={`${place} ${answered.title} ${answered.detail}`} scope="col">
                {answered.subject === null ? (
                  answered.title
                ) : (
                  <Link to={subjectPermalink(answered.subject)}>{answered.title}</Link>
                )}
                {answered.detail !== '' && <span className="sb-note"> {answered.detail}</span>}
                <span className="sb-marks">
                  <StageMark policy={policy} id={answered.stage} variant="plain" />
                  <SupportMark policy={policy} id={answered.support} variant="plain" />
                </span>
                {onRemove !== undefined && (
                  <button type="button" className="sb-button" onClick={() => onRemove(place)}>
                    Remove<span className="sb-visually-hidden">: {answered.title}</span>
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.some(({ notApplicable }) => notApplicable !== null) && (
            <tr>
              <th scope="row">Applies</th>
              {cases.map((answered, place) => (
                <td key={place} data-label={toColumn(answered)}>
                  {answered.notApplicable === null ? 'Yes' : reasons[answered.notApplicable]}
                </td>
              ))}
            </tr>
          )}
          {rows.map((expectation) => (
            <tr key={expectation.id} className={different.has(expectation.id) ? 'sb-row-differs' : undefined}>
              <th scope="row">{expectation.name}</th>
              {cases.map((answered, place) => {
                const { answers, notApplicable } = answered;
                const column = toColumn(answered);
                const answer = answers.find((candidate) => candidate.expectation === expectation.id);
                if (answer === undefined)
                  return (
                    <td key={place} data-label={column}>
                      {notApplicable === null ? '' : '–'}
                    </td>
                  );
                return (
                  <td key={place} data-label={column}>
                    {answer.is === 'silent' ? (
                      <span className="sb-silence">The policy does not say.</span>
                    ) : (
                      <>
                        <Answer policy={policy} expectation={expectation} answer={answer} />
                        <Narrowed policy={policy} answer={answer} />
                      </>
                    )}
                    <Unrecorded answer={answer} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {onlyDiffering && cases.length > 1 && rows.length === 0 && (
        <p>The policy answers the same to all of them.</p>
      )}
    </div>
  );
};
