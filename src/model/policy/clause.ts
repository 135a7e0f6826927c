import type { Dating, Day } from '../time/calendar';
import type { Clause } from './policy';
import type { End } from './release';
import type { DatedRelease } from '../schema/releases';
import { onTheDay, renderNamed } from '../time/calendar';
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

/** Whether a clause begins with a release whose day is not known: it is then not in force yet. */
export const isUndated = ({ from, releases }: Clause): boolean =>
  from === undefined && releases?.from !== undefined;

/** Whether a clause is in force on a day: `from` is the first day in force, `until` the first day after. */
export const isInForce = (clause: Clause, on: Day): boolean =>
  (clause.from === undefined ? !isUndated(clause) : clause.from <= on) &&
  (clause.until === undefined || on < clause.until);

/** The limits of a clause or of its document. */
interface Limited {
  readonly from?: Day | null | undefined;
  readonly until?: Day | null | undefined;
  readonly releases?: Readonly<Partial<Record<'from' | 'until', DatedRelease | null>>> | null | undefined;
}

/** The beginning or the end of a clause. The day is null if only its release is known. */
export interface Limit {
  readonly day: Day | null;
  readonly dating: Dating;
}

/** The beginning or the end of a clause; null if there is none. */
export const toLimit = ({ releases, ...days }: Limited, key: 'from' | 'until'): Limit | null => {
  const day = days[key] ?? null;
  const release = releases?.[key] ?? null;
  if (release !== null)
    return { day, dating: { precision: release.precision, after: null, release: release.version } };
  return day === null ? null : { day, dating: onTheDay };
};

/** The beginning or the end of a clause, to compare it by the table of releases. */
export const toEnd = (clause: Limited, key: 'from' | 'until'): End | null => {
  const limit = toLimit(clause, key);
  return limit === null ? null : { day: limit.day ?? undefined, release: limit.dating.release ?? null };
};

/** "5 May 2022", "1.36 (5 May 2022)", "1.36". */
export const renderLimit = ({ day, dating }: Limit): string => renderNamed(day, dating);

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

const listLimits = (clauses: readonly Limited[]): Limit[] =>
  clauses
    .flatMap((clause) => [toLimit(clause, 'from'), toLimit(clause, 'until')])
    // The day of a release without a date is only its last possible one.
    .filter((limit) => limit !== null && limit.dating.precision !== 'release') as Limit[];

/** The days on which a clause begins or ends, soonest first. */
export const listChangeDays = (clauses: readonly Limited[]): Day[] =>
  [...new Set(listLimits(clauses).map(({ day }) => day))].filter((day) => day !== null).sort();

/** How a day on which clauses change is known: by the release, if all of them change with the same one. */
export const toChangeDating = (clauses: readonly Limited[], on: Day): Dating => {
  const [first, ...others] = listLimits(clauses).filter(({ day }) => day === on);
  const isSame = others.every(({ dating }) => dating.release === first?.dating.release);
  return first !== undefined && isSame ? first.dating : onTheDay;
};
