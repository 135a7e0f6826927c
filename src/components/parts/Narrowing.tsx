import type { ComparedClause } from '../../model/documents/comparison';
import type { Expectation } from '../../model/policy/policy';
import { renderConditionPhrase } from '../../model/policy/condition';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

interface NarrowingProps {
  readonly expectation: Expectation;
  readonly ceilings: ComparedClause['narrowedBy'];
}

const toValueName = ({ scale }: Expectation, value: string | null): string =>
  scale?.find(({ id }) => id === value)?.name ?? '';

/**
 * The limits that editions and the policy set below a clause's promise. One that does not apply everywhere is hidden until
 * the reader chooses something to which all of it applies.
 */
export const Narrowing = ({ expectation, ceilings }: NarrowingProps) =>
  ceilings.map(({ clause, appliesTo, condition }) => (
    <span
      key={`${clause.id} ${condition}`}
      className="sb-cell-narrowed"
      data-narrows={appliesTo.join(' ')}
      hidden={condition !== ''}
    >
      <strong>{toValueName(expectation, clause.value)}</strong>{' '}
      <span className="sb-cell-instead">{say('clause.sets-limit', { source: clause.source })}</span>{' '}
    </span>
  ));

/** "Weaker in Premium: In office hours". Hidden where the limit applies to everything that the reader chose. */
export const Weaker = ({ expectation, ceilings }: NarrowingProps) =>
  ceilings
    .filter(({ condition }) => condition !== '')
    .map(({ clause, appliesTo, condition }) => (
      <p
        key={`${clause.id} ${condition}`}
        className="sb-note sb-clause-weaker"
        data-weaker={appliesTo.join(' ')}
      >
        {withNodes(
          say('clause.weaker', { condition: renderConditionPhrase(condition), node0: node(0) }),
          <strong>{toValueName(expectation, clause.value)}</strong>,
        )}
      </p>
    ));
