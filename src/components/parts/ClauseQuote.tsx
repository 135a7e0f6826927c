import { createContext, useContext } from 'react';
import type { DocumentClause } from '../../model/api/parts';
import { renderConditionPhrase } from '../../model/policy/condition';
import { Link } from './Link';
import { When } from './When';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

interface ClauseProps {
  readonly clause: DocumentClause;
}

/** The conditions that are shown once for all clauses cited together, by source. */
export const SharedConditions = createContext<ReadonlyMap<string, string>>(new Map());

/** The period of a clause, if it is limited. */
const Force = ({ clause }: ClauseProps) => (
  <>
    {clause.from !== null && (
      <>{withNodes(say('clause.from', { node0: node(0) }), <When date={clause.from} />)}</>
    )}
    {clause.until !== null && (
      <>{withNodes(say('clause.until', { node0: node(0) }), <When date={clause.until} />)}</>
    )}
  </>
);

/**
 * A link to a clause and its condition, which always appear together. A condition shown once for all stays in
 * the text for screen readers.
 */
export const ClauseRef = ({ clause }: ClauseProps) => {
  const isShared = useContext(SharedConditions).get(clause.source) === clause.condition;
  return (
    <span className="sb-ref">
      <Link to={clause.permalink} className="sb-ref-link">
        {clause.source}
        <span className="sb-visually-hidden">{say('clause.sentence-id', { id: clause.id })}</span>
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

/** A clause quoted on another page: its sentence, source and condition. */
export const ClauseQuote = ({ clause }: ClauseProps) => (
  <span className="sb-quote">
    <span className="sb-quote-sentence">{clause.sentence}</span> <ClauseRef clause={clause} />
  </span>
);
