import type { PolicyClause, PolicyDocument } from '../model/policy-document';
import { findById } from '../model/policy';
import { Condition } from './Condition';
import { When } from './When';

/** The value of a clause on its expectation's scale, in words; null where it has none. */
const toValueName = (policy: PolicyDocument, clause: PolicyClause): string | null => {
  const { scale } = findById(policy.expectations, clause.expectation);
  return scale?.find(({ id }) => id === clause.value)?.name ?? null;
};

const ClauseAtHome = ({ policy, clause }: { policy: PolicyDocument; clause: PolicyClause }) => {
  const value = toValueName(policy, clause);
  return (
    <li className="sb-clause" id={clause.id}>
      <Condition text={clause.condition} />
      <p className="sb-clause-sentence">
        {value !== null && <strong className="sb-clause-value">{value}.</strong>} {clause.sentence}{' '}
        <a className="sb-anchor" href={`#${clause.id}`} title="Link to this clause">
          <span aria-hidden="true">#</span>
          <span className="sb-visually-hidden">Link to the clause {clause.id}</span>
        </a>
      </p>
      {(clause.from !== null || clause.until !== null) && (
        <p className="sb-note">
          In force
          {clause.from !== null && (
            <>
              {' '}
              from <When date={clause.from} />
            </>
          )}
          {clause.until !== null && (
            <>
              {' '}
              until <When date={clause.until} />
            </>
          )}
          .
        </p>
      )}
    </li>
  );
};

interface ClauseListProps {
  readonly policy: PolicyDocument;
  readonly clauses: readonly PolicyClause[];
}

/** Clauses on the page that is their home, by expectation. Each carries its permanent anchor. */
export const ClauseList = ({ policy, clauses }: ClauseListProps) => (
  <dl className="sb-clauses">
    {policy.expectations
      .filter(({ id }) => clauses.some(({ expectation }) => expectation === id))
      .map(({ id, name, question }) => (
        <div key={id} className="sb-clauses-row">
          <dt>
            <span className="sb-clauses-name">{name}</span>
            <span className="sb-clauses-question">{question}</span>
          </dt>
          <dd>
            <ul>
              {clauses
                .filter(({ expectation }) => expectation === id)
                .map((clause) => (
                  <ClauseAtHome key={clause.id} policy={policy} clause={clause} />
                ))}
            </ul>
          </dd>
        </div>
      ))}
  </dl>
);
