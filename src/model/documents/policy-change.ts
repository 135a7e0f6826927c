import type { Dating, Day } from '../time/calendar';
import type { Policy } from '../policy/policy';
import type { Expectation } from '../policy/policy';
import type { PolicyClause } from './document-clause';
import { findById } from '../policy/policy';
import { listChangeDays, toLimit } from '../policy/clause';
import { onTheDay } from '../time/calendar';
import { renderConditionPhrase } from '../policy/condition';
import { say } from '../text/say';
import { toInline } from '../text/locale';

/** A dated change of the policy: a clause begins, ends or replaces another. */
export interface PolicyChange {
  /** Independent of the day and the sentence, which can be corrected: `policy/ga-support-from`. */
  readonly key: string;
  /** Null for a release that has no date yet. */
  readonly date: Day | null;
  readonly dating: Dating;
  readonly status: 'done' | 'planned';
  /** The clause before that day; null if a clause is added. */
  readonly before: PolicyClause | null;
  /** The clause from that day on; null if a clause ends. */
  readonly after: PolicyClause | null;
  /** The one of the two whose page shows the change. */
  readonly clause: PolicyClause;
  /** 'Beta, support: “Best effort” to “Community help”'. */
  readonly text: string;
}

/** The clauses of a policy and their expectations. */
export interface PolicyClauses extends Pick<Policy, 'releases'> {
  readonly clauses: readonly PolicyClause[];
  readonly expectations: readonly Expectation[];
}

const renderValue = ({ scale }: Expectation, clause: PolicyClause): string =>
  scale?.find(({ id }) => id === clause.value)?.name ?? clause.sentence;

const renderStep = (
  expectation: Expectation,
  before: PolicyClause | null,
  after: PolicyClause | null,
): string => {
  if (after === null)
    return before === null ? '' : say('policy.value-ends', { value: renderValue(expectation, before) });
  if (before === null) return say('policy.value-new', { value: renderValue(expectation, after) });
  const words = [renderValue(expectation, before), renderValue(expectation, after)];
  const [from, to] = words[0] === words[1] ? [before.sentence, after.sentence] : words;
  return say('policy.value-changes', { from: from ?? '', to: to ?? '' });
};

/** A key that is equal for two versions of one promise: the same source, expectation and condition. */
const toPromise = ({ of, expectation, condition }: PolicyClause): string =>
  JSON.stringify([of.axis, of.id, expectation, condition]);

/** A day on which clauses change, or a release without a date. */
type Moment =
  { readonly date: Day; readonly version: null } | { readonly date: null; readonly version: string };

/**
 * All changes that the policy's clauses date, soonest first, then in the policy's order. Those of releases
 * without a date follow in the order of the releases.
 */
export const derivePolicyChanges = (
  { clauses, expectations, releases }: PolicyClauses,
  today: Day,
): PolicyChange[] => {
  const moments: Moment[] = [
    ...listChangeDays(clauses).map((date) => ({ date, version: null })),
    ...releases.map(({ version }) => ({ date: null, version })),
  ];
  return moments.flatMap(({ date, version }) => {
    const isAt = (clause: PolicyClause, key: 'from' | 'until'): boolean => {
      const limit = toLimit(clause, key);
      if (limit === null || limit.dating.precision === 'release') return false;
      return date === null ? limit.day === null && limit.dating.release === version : limit.day === date;
    };
    const begun = clauses.filter((clause) => isAt(clause, 'from'));
    const ended = clauses.filter((clause) => isAt(clause, 'until'));
    const replaced = new Set<PolicyClause>();
    const toChange = (
      before: PolicyClause | null,
      after: PolicyClause | null,
      clause: PolicyClause,
    ): PolicyChange => {
      const expectation = findById(expectations, clause.expectation);
      return {
        key: `policy/${clause.id}-${after === null ? 'until' : 'from'}`,
        date,
        dating: toLimit(clause, after === null ? 'until' : 'from')?.dating ?? onTheDay,
        status: date !== null && date <= today ? 'done' : 'planned',
        before,
        after,
        clause,
        text: say('policy.change', {
          source: clause.source,
          expectation: toInline(expectation.name),
          isLimited: clause.condition !== '',
          condition: clause.condition === '' ? '' : renderConditionPhrase(clause.condition),
          change: renderStep(expectation, before, after),
        }),
      };
    };
    const changes = begun.map((after) => {
      const before =
        ended.find((clause) => !replaced.has(clause) && toPromise(clause) === toPromise(after)) ?? null;
      if (before !== null) replaced.add(before);
      return toChange(before, after, after);
    });
    return [
      ...changes,
      ...ended.filter((clause) => !replaced.has(clause)).map((clause) => toChange(clause, null, clause)),
    ];
  });
};
