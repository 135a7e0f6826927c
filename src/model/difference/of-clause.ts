import type { Clause, Expectation, Policy } from '../policy/policy';
import type { ValueChange } from './difference';
import { compareValues } from './values';
import { isSame } from './difference';
import { renderClauseSource, renderCondition } from '../policy/condition';
import { renderLimit, toLimit } from '../policy/clause';
import { say } from '../text/say';

const toExpectation = (policy: Policy, { expectation }: Clause): Expectation | undefined =>
  policy.expectations.find(({ id }) => id === expectation);

/** The names of a clause's source and expectation, such as "Beta" and "Support". */
export const toClauseSubject = (policy: Policy, clause: Clause): { source: string; expectation: string } => ({
  source: renderClauseSource(policy, clause),
  expectation: toExpectation(policy, clause)?.name ?? clause.expectation,
});

const fields = {
  source: say('difference.field-source'),
  value: say('difference.field-value'),
  sentence: say('difference.field-sentence'),
  condition: say('difference.field-condition'),
  from: say('difference.field-from'),
  until: say('difference.field-until'),
  facts: say('difference.field-facts'),
} as const;
type Field = keyof typeof fields;

const renderKey = (clause: Clause, key: 'from' | 'until'): string | null => {
  const limit = toLimit(clause, key);
  return limit === null ? null : renderLimit(limit);
};

/** The parts of a clause as text, in the words of its policy. */
const toFields = (policy: Policy, clause: Clause): Record<Field, string | null> => {
  const value = toExpectation(policy, clause)?.scale?.find(({ id }) => id === clause.value)?.name;
  return {
    source: say('difference.source', toClauseSubject(policy, clause)),
    value: value ?? clause.value ?? null,
    sentence: `“${clause.sentence}”`,
    condition: renderCondition(policy, clause) || null,
    from: renderKey(clause, 'from'),
    until: renderKey(clause, 'until'),
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
  const before = old && toFields(older, old);
  const after = clause && toFields(newer, clause);
  const isMoved = old && clause && !isSame([old.of, old.expectation], [clause.of, clause.expectation]);
  const found = (Object.keys(fields) as Field[]).flatMap((key) => {
    // Otherwise the difference's heading already names the source.
    if (key === 'source' && isMoved !== true) return [];
    const field = fields[key];
    const [from, to] = [before?.[key] ?? null, after?.[key] ?? null];
    if (from !== to) return [{ field, from, to }];
    // Two different values can have the same name.
    return key === 'value' && old && clause && old.value !== clause.value
      ? [{ field, from: old.value ?? null, to: clause.value ?? null }]
      : [];
  });
  // For parts that have no words, such as the page of a policy-wide clause.
  return found.length > 0 || !old || !clause ? found : compareValues('', old, clause);
};
