import type { Clause, Expectation, Policy } from '../policy/policy';
import type { ValueChange } from './difference';
import { compareValues } from './values';
import { isSame } from './difference';
import { renderClauseSource, renderCondition } from '../policy/condition';
import { renderDate } from '../time/calendar';

const toExpectation = (policy: Policy, { expectation }: Clause): Expectation | undefined =>
  policy.expectations.find(({ id }) => id === expectation);

/** The clause's source and expectation: "Beta, Support". */
export const renderClauseSubject = (policy: Policy, clause: Clause): string =>
  `${renderClauseSource(policy, clause)}, ${toExpectation(policy, clause)?.name ?? clause.expectation}`;

/** The parts of a clause as text, in the words of its policy. */
const toFields = (policy: Policy, clause: Clause): Record<string, string | null> => {
  const value = toExpectation(policy, clause)?.scale?.find(({ id }) => id === clause.value)?.name;
  return {
    'said by': renderClauseSubject(policy, clause),
    value: value ?? clause.value ?? null,
    sentence: `“${clause.sentence}”`,
    condition: renderCondition(policy, clause) || null,
    from: clause.from === undefined ? null : renderDate(clause.from),
    until: clause.until === undefined ? null : renderDate(clause.until),
    facts: clause.facts.join(', ') || null,
  };
};

/** The changed parts of a clause, with old and new value; all parts if the clause is new or removed. */
export const compareClauses = (
  older: Policy,
  newer: Policy,
  old: Clause | undefined,
  clause: Clause | undefined,
): ValueChange[] => {
  const before = old === undefined ? {} : toFields(older, old);
  const after = clause === undefined ? {} : toFields(newer, clause);
  const isMoved = old && clause && !isSame([old.of, old.expectation], [clause.of, clause.expectation]);
  const found = Object.keys({ ...before, ...after }).flatMap((field) => {
    // Otherwise the difference's heading already names the source.
    if (field === 'said by' && isMoved !== true) return [];
    const [from, to] = [before[field] ?? null, after[field] ?? null];
    if (from !== to) return [{ field, from, to }];
    // Two different values can have the same name.
    return field === 'value' && old && clause && old.value !== clause.value
      ? [{ field, from: old.value ?? null, to: clause.value ?? null }]
      : [];
  });
  // For parts that have no words, such as the page of a policy-wide clause.
  return found.length > 0 || !old || !clause ? found : compareValues('', old, clause);
};
