import type { DocumentClause } from '../model/subject-document';
import { Condition } from './Condition';
import { Link } from './Link';
import { When } from './When';

/** A clause quoted away from home: its sentence, its condition, and the way to it. */
export const ClauseQuote = ({ clause }: { readonly clause: DocumentClause }) => (
  <span className="sb-quote">
    <Condition text={clause.condition} />
    <span className="sb-quote-sentence">{clause.sentence}</span>{' '}
    <Link to={clause.permalink} className="sb-ref" title={`Clause ${clause.id}`}>
      {clause.source}
      <span className="sb-visually-hidden">, clause {clause.id}</span>
    </Link>
    {clause.from !== null && (
      <span className="sb-note">
        {' '}
        In force from <When date={clause.from} />.
      </span>
    )}
    {clause.until !== null && (
      <span className="sb-note">
        {' '}
        In force until <When date={clause.until} />.
      </span>
    )}
  </span>
);
