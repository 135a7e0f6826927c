import type { Clause, Policy } from '../policy/policy';
import type { Finding, StructureRule } from './rule';
import { isFitting, isInForce, isUndated, keepMostSpecific, toSourceKey } from '../policy/clause';
import { policyFile } from './rule';
import { listEditionIds, toClauseSource } from '../policy/policy';
import { say } from '../text/say';

/** The editions in which a clause's source has clauses. */
const toEditions = (policy: Policy, clause: Clause): readonly (string | null)[] => {
  const source = toClauseSource(clause);
  return source.axis === 'edition' ? [source.id] : listEditionIds(policy);
};

/** Days on which a clause begins or ends; nothing changes between two of them. */
const toDays = (clauses: readonly Clause[]): string[] => [
  '0000-01-01',
  ...clauses.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined),
];

/** Whether a clause ever applies for its source. */
const isReached = (policy: Policy, clause: Clause, rivals: readonly Clause[]): boolean =>
  policy.kinds.some((kind) =>
    toEditions(policy, clause).some((edition) =>
      toDays(rivals).some((day) => {
        const fitting = rivals.filter(
          (rival) => isFitting(rival, { kind: kind.id, edition }) && isInForce(rival, day),
        );
        return keepMostSpecific(fitting).includes(clause);
      }),
    ),
  );

/**
 * Whether the policy has all ids in the condition, and an edition with its values. Otherwise another rule reports them, and the clause cannot
 * apply.
 */
const isKnown = ({ kinds, editions }: Policy, { when }: Clause): boolean =>
  (when.kinds ?? []).every((id) => kinds.some((kind) => kind.id === id)) &&
  when.editions?.length !== 0 &&
  (when.editions ?? []).every((id) => editions.some((edition) => edition.id === id));

function* checkPolicy(policy: Policy): Iterable<Finding> {
  for (const [index, clause] of policy.clauses.entries()) {
    const rivals = policy.clauses.filter(
      (other) => other.expectation === clause.expectation && toSourceKey(other) === toSourceKey(clause),
    );
    // A clause of a release without a date applies on no known day.
    if (!isUndated(clause) && isKnown(policy, clause) && !isReached(policy, clause, rivals))
      yield {
        file: policyFile,
        path: ['clauses', index],
        message: say('clause-unreachable.found', { id: clause.id }),
        hint: say('clause-unreachable.hint'),
      };
  }
}

/** Every clause applies to some kind, edition and day. */
export const clauseUnreachable: StructureRule = {
  name: 'clause-unreachable',
  checkPolicy,
};
