import type { Day } from '../time/calendar';
import type { Clause } from './policy';
import { toClauseSource } from './policy';

/** The kind and edition that a clause's condition is checked against. */
export interface Circumstance {
  readonly kind: string;
  /** Null if the policy has no editions. */
  readonly edition: string | null;
}

const includes = (list: readonly string[] | undefined, id: string | null): boolean =>
  list === undefined || (id !== null && list.includes(id));

/** Whether a clause's condition matches a kind and an edition. */
export const isFitting = (clause: Clause, { kind, edition }: Circumstance): boolean =>
  includes(clause.when.kinds, kind) && includes(clause.when.editions, edition);

/** Whether a clause is in force on a day: `from` is the first day in force, `until` the first day after. */
export const isInForce = (clause: Clause, on: Day): boolean =>
  (clause.from === undefined || clause.from <= on) && (clause.until === undefined || on < clause.until);

const isWithin = (inner: readonly string[] | undefined, outer: readonly string[] | undefined): boolean =>
  outer === undefined || inner?.every((id) => outer.includes(id)) === true;

/** Whether the condition of `a` is a proper subset of the condition of `b`. */
export const isMoreSpecific = (a: Clause, b: Clause): boolean => {
  const within = isWithin(a.when.kinds, b.when.kinds) && isWithin(a.when.editions, b.when.editions);
  const same = isWithin(b.when.kinds, a.when.kinds) && isWithin(b.when.editions, a.when.editions);
  return within && !same;
};

/**
 * A key of a clause's source. Of clauses with the same source, the one with the most specific condition
 * applies.
 */
export const toSourceKey = (clause: Clause): string => {
  const { axis, id } = toClauseSource(clause);
  return axis === 'policy' ? axis : `${axis}:${id}`;
};

/**
 * Removes clauses that a more specific one of the same source and expectation replaces. All clauses must
 * match already.
 */
export const keepMostSpecific = (clauses: readonly Clause[]): Clause[] =>
  clauses.filter(
    (clause) =>
      !clauses.some(
        (other) =>
          other.expectation === clause.expectation &&
          toSourceKey(other) === toSourceKey(clause) &&
          isMoreSpecific(other, clause),
      ),
  );

/** The days on which a clause begins or ends, soonest first. */
export const listChangeDays = (
  clauses: readonly { readonly from?: Day | null; readonly until?: Day | null }[],
): Day[] =>
  [...new Set(clauses.flatMap(({ from, until }) => [from ?? null, until ?? null]))]
    .filter((day) => day !== null)
    .sort();
