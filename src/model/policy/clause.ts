import type { Day } from '../time/calendar';
import type { Clause } from './policy';
import { toClauseSource } from './policy';

/** What a clause's condition is held against. */
export interface Circumstance {
  readonly kind: string;
  readonly edition: string;
}

const includes = (list: readonly string[] | undefined, id: string): boolean =>
  list === undefined || list.includes(id);

/** Whether a clause's condition fits a kind and an edition. */
export const isFitting = (clause: Clause, { kind, edition }: Circumstance): boolean =>
  includes(clause.when.kinds, kind) && includes(clause.when.editions, edition);

/** Whether a clause is in force on a day: `from` is its first day, `until` the first one without it. */
export const isInForce = (clause: Clause, on: Day): boolean =>
  (clause.from === undefined || clause.from <= on) && (clause.until === undefined || on < clause.until);

const isWithin = (inner: readonly string[] | undefined, outer: readonly string[] | undefined): boolean =>
  outer === undefined || inner?.every((id) => outer.includes(id)) === true;

/** Whether the condition of `a` is a proper part of the condition of `b`. */
export const isMoreSpecific = (a: Clause, b: Clause): boolean => {
  const within = isWithin(a.when.kinds, b.when.kinds) && isWithin(a.when.editions, b.when.editions);
  const same = isWithin(b.when.kinds, a.when.kinds) && isWithin(b.when.editions, a.when.editions);
  return within && !same;
};

/** One string for the thing that a clause belongs to; clauses with the same one compete by condition. */
export const toSourceKey = (clause: Clause): string => {
  const { axis, id } = toClauseSource(clause);
  return axis === 'policy' ? axis : `${axis}:${id}`;
};

/** Of clauses that all fit, those that no more specific one of the same source and expectation replaces. */
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
