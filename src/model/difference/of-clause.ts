import type { Clause, Expectation, Policy } from '../policy/policy';
import type { ValueChange } from './difference';
import { compareValues } from './values';
import { isSame } from './difference';
import { renderClauseSource, renderCondition } from '../policy/condition';
import { renderDate } from '../time/calendar';

const toExpectation = (policy: Policy, { expectation }: Clause): Expectation | undefined =>
  policy.expectations.find(({ id }) => id === expectation);

/** Who says it, and about what: "Beta, Support". */
export const renderClauseSubject = (policy: Policy, clause: Clause): string =>
  `${renderClauseSource(policy, clause)}, ${toExpectation(policy, clause)?.name ?? clause.expectation}`;

/** The parts of a clause in the words of its policy. */
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

/** What of a clause is another, with the old and the new; all of it where the clause is new or gone. */
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
    // Otherwise the clause is introduced by it.
    if (field === 'said by' && isMoved !== true) return [];
    const [from, to] = [before[field] ?? null, after[field] ?? null];
    if (from !== to) return [{ field, from, to }];
    // Two values of one name.
    return field === 'value' && old && clause && old.value !== clause.value
      ? [{ field, from: old.value ?? null, to: clause.value ?? null }]
      : [];
  });
  // What words do not tell apart, such as the page of a clause of the policy as a whole.
  return found.length > 0 || !old || !clause ? found : compareValues('', old, clause);
};
