import { createContext, useContext } from 'react';
import type { DocumentClause } from '../../model/api/parts';
import type { Limit } from '../../model/policy/clause';
import { toLimit } from '../../model/policy/clause';
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

/** Which ends the period of a clause has, for messages. */
const toPeriod = (from: Limit | null, until: Limit | null): string => {
  if (from === null) return until === null ? 'none' : 'until';
  return until === null ? 'from' : 'both';
};

/**
 * A link to a clause and its condition, which always appear together. A condition shown once for all stays in
 * the text for screen readers.
 */
export const ClauseRef = ({ clause }: ClauseProps) => {
  const [from, until] = [toLimit(clause, 'from'), toLimit(clause, 'until')];
  const isShared = useContext(SharedConditions).get(clause.source) === clause.condition;
  return (
    <span className="sb-ref">
      {withNodes(
        say('clause.reference', {
          source: node(0),
          hasCondition: clause.condition !== '',
          condition: node(1),
          period: toPeriod(from, until),
          from: node(2),
          until: node(3),
        }),
        <Link
          to={clause.permalink}
          className="sb-ref-link"
          aria-label={say('clause.source-link', { source: clause.source, id: clause.id })}
        >
          {clause.source}
        </Link>,
        <span className={isShared ? 'sb-visually-hidden' : 'sb-ref-condition'}>
          {renderConditionPhrase(clause.condition)}
        </span>,
        from !== null && <When date={from.day} dating={from.dating} named />,
        until !== null && <When date={until.day} dating={until.dating} named />,
      )}
    </span>
  );
};

/** A clause quoted on another page: its sentence, source and condition. */
export const ClauseQuote = ({ clause }: ClauseProps) => (
  <span className="sb-quote">
    <span className="sb-quote-sentence">{clause.sentence}</span> <ClauseRef clause={clause} />
  </span>
);
