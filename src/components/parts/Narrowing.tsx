import { Fragment } from 'react';
import type { ComparedClause, Limit } from '../../model/documents/comparison';
import type { Expectation } from '../../model/policy/policy';
import { renderConditionPhrase } from '../../model/policy/condition';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

interface NarrowingProps {
  readonly expectation: Expectation;
  readonly ceilings: ComparedClause['narrowedBy'];
  /** Whether limits that do not apply everywhere are notes. A table has them beside its rows' names. */
  readonly hasNotes?: boolean;
}

/** "Weaker in Premium: In office hours". Hidden where the limit applies to everything that the reader chose. */
const Weaker = ({ value, limit }: { readonly value: string; readonly limit: Limit }) => (
  <span className="sb-cell-weaker" data-weaker={limit.holdsFor.join(' ')}>
    {withNodes(
      say('clause.weaker', { condition: renderConditionPhrase(limit.condition), node0: node(0) }),
      <strong>{value}</strong>,
    )}{' '}
  </span>
);

/**
 * The limits that editions and the policy set below a clause's promise. One that does not apply everywhere is a note,
 * until the reader chooses something to which all of it applies.
 */
export const Narrowing = ({ expectation: { scale }, ceilings, hasNotes = false }: NarrowingProps) =>
  ceilings.map((limit) => {
    const { clause, holdsFor, condition } = limit;
    const value = scale?.find(({ id }) => id === clause.value)?.name ?? '';
    return (
      <Fragment key={`${clause.id} ${condition}`}>
        <span className="sb-cell-narrowed" data-narrows={holdsFor.join(' ')} hidden={condition !== ''}>
          <strong>{value}</strong>{' '}
          <span className="sb-cell-instead">{say('clause.sets-limit', { source: clause.source })}</span>{' '}
        </span>
        {hasNotes && condition !== '' && <Weaker value={value} limit={limit} />}
      </Fragment>
    );
  });
