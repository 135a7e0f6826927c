import type { ComparedClause } from '../../model/documents/comparison';
import type { Expectation } from '../../model/policy/policy';
import { say } from '../../model/text/say';

interface NarrowingProps {
  readonly expectation: Expectation;
  readonly ceilings: ComparedClause['narrowedBy'];
  /**
   * Whether the page is about one edition; otherwise the limit is hidden until the reader chooses an edition.
   */
  readonly isOfEdition?: boolean;
}

/** The limits that editions set below a clause's promise. */
export const Narrowing = ({ expectation: { scale }, ceilings, isOfEdition = false }: NarrowingProps) =>
  ceilings.map(({ clause, holdsFor }) => (
    <span
      key={clause.id}
      className="sb-cell-narrowed"
      data-narrows={holdsFor.join(' ')}
      hidden={!isOfEdition}
    >
      <strong>{scale?.find(({ id }) => id === clause.value)?.name}</strong>{' '}
      <span className="sb-cell-instead">{say('clause.sets-limit', { source: clause.source })}</span>{' '}
    </span>
  ));
