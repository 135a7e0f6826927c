import type { ComparedClause } from '../../model/documents/comparison';
import type { Expectation } from '../../model/policy/policy';

interface NarrowingProps {
  readonly expectation: Expectation;
  readonly ceilings: ComparedClause['narrowedBy'];
  /** Whether it is told for one edition from the start; else once one is chosen. */
  readonly isOfEdition?: boolean;
}

/** What holds instead of a clause where an edition sets a limit below it. */
export const Narrowing = ({ expectation: { scale }, ceilings, isOfEdition = false }: NarrowingProps) =>
  ceilings.map(({ clause, holdsFor }) => (
    <span
      key={clause.id}
      className="sb-cell-narrowed"
      data-narrows={holdsFor.join(' ')}
      hidden={!isOfEdition}
    >
      <strong>{scale?.find(({ id }) => id === clause.value)?.name}</strong>
      <span className="sb-cell-instead">{clause.source} sets a limit. Without it:</span>
    </span>
  ));
