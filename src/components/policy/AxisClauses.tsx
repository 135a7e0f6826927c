import type { PolicyClause } from '../../model/documents/document-clause';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { deriveComparison } from '../../model/documents/comparison';
import { ClauseList } from '../parts/ClauseList';
import { PolicyChangeList } from '../parts/PolicyChangeList';
import { derivePolicyChanges } from '../../model/documents/policy-change';
import { renderBreakingWindow } from '../../model/policy/breaking-window';
import { InlineEditionChoice, HoldingStyle, toEditions } from '../parts/EditionFrame';
import { ShownFor, Switches, toFormAttributes } from '../parts/Switches';
import { say } from '../../model/text/say';

interface AxisClausesProps {
  readonly policy: PolicyDocument;
  readonly axis: 'stage' | 'support';
  readonly id: string;
  readonly clauses: readonly PolicyClause[];
}

/** When a stage allows breaking changes; nothing if the policy sets no limit. */
const BreakingWindow = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : <p>{sentences.join(' ')}</p>;

/**
 * All clauses of a stage or support state, with switches that islands/enhancements/comparison.ts makes work.
 * Without scripts all are shown with their conditions.
 */
export const AxisClauses = ({ policy, axis, id, clauses }: AxisClausesProps) => {
  const columns = axis === 'stage' ? policy.stages : policy.supportStates;
  const place = columns.findIndex((column) => column.id === id);
  const name = columns[place]?.name ?? id;
  const window =
    axis === 'stage' && policy.stages[place] !== undefined
      ? renderBreakingWindow(policy, policy.stages[place])
      : [];
  if (clauses.length === 0)
    return window.length === 0 ? (
      <p className="sb-quiet">{say('policy.no-promises', { name })}</p>
    ) : (
      <BreakingWindow sentences={window} />
    );
  const holdings = new Map(
    deriveComparison(policy, axis).flatMap(({ cells }) =>
      (cells[place] ?? []).map((compared) => [compared.clause.id, compared] as const),
    ),
  );
  const changes = derivePolicyChanges(policy, policy.asOf).filter(
    ({ clause: { of } }) => of.axis === axis && of.id === id,
  );
  return (
    <div className="sb-axis-clauses" {...toEditions(policy)}>
      <HoldingStyle policy={policy} />
      <InlineEditionChoice policy={policy} />
      <form className="sb-controls" {...toFormAttributes(policy)}>
        <Switches policy={policy} />
      </form>
      <ShownFor policy={policy} />
      <p className="sb-silence" role="status" hidden>
        {say('policy.no-promise-for-choice', { name })}
      </p>
      <ClauseList policy={policy} clauses={clauses} holdings={holdings} />
      <BreakingWindow sentences={window} />
      {changes.length > 0 && (
        <>
          <p>
            <strong>{say('policy.changes')}</strong>
          </p>
          <PolicyChangeList changes={changes} />
        </>
      )}
    </div>
  );
};
