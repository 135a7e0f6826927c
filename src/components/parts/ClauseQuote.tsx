import { createContext, useContext } from 'react';
import type { DocumentClause } from '../../model/api/parts';
import { renderConditionPhrase } from '../../model/policy/condition';
import { Link } from './Link';
import { When } from './When';

interface ClauseProps {
  readonly clause: DocumentClause;
}

/** By source the condition that is said once for all clauses that are cited together. */
export const SharedConditions = createContext<ReadonlyMap<string, string>>(new Map());

/** When a clause is in force, if that is not always. */
const Force = ({ clause }: ClauseProps) => (
  <>
    {clause.from !== null && (
      <>
        , from <When date={clause.from} />
      </>
    )}
    {clause.until !== null && (
      <>
        , until <When date={clause.until} />
      </>
    )}
  </>
);

/** Where a clause is at home and when it holds: the two never part. A condition that is said once for all stays in the text. */
export const ClauseRef = ({ clause }: ClauseProps) => {
  const isShared = useContext(SharedConditions).get(clause.source) === clause.condition;
  return (
    <span className="sb-ref">
      <Link to={clause.permalink} className="sb-ref-link">
        {clause.source}
        <span className="sb-visually-hidden">, policy sentence {clause.id}</span>
      </Link>
      {clause.condition !== '' && (
        <span className={isShared ? 'sb-visually-hidden' : 'sb-ref-condition'}>
          {' '}
          {renderConditionPhrase(clause.condition)}
        </span>
      )}
      <Force clause={clause} />
    </span>
  );
};

/** A clause quoted away from home: its sentence, where it stands, and its condition. */
export const ClauseQuote = ({ clause }: ClauseProps) => (
  <span className="sb-quote">
    <span className="sb-quote-sentence">{clause.sentence}</span> <ClauseRef clause={clause} />
  </span>
);
