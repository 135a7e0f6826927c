import type { Day } from '../time/calendar';
import type { Expectation } from '../policy/policy';
import type { PolicyClause } from './document-clause';
import { findById } from '../policy/policy';
import { listChangeDays } from '../policy/clause';
import { renderConditionPhrase } from '../policy/condition';
import { say } from '../text/say';
import { toInline } from '../text/locale';

/** A dated change of the policy: a clause begins, ends or replaces another. */
export interface PolicyChange {
  /** Independent of the day and the sentence, which can be corrected: `policy/ga-support-from`. */
  readonly key: string;
  readonly date: Day;
  readonly status: 'done' | 'planned';
  /** The clause before that day; null if a clause is added. */
  readonly before: PolicyClause | null;
  /** The clause from that day on; null if a clause ends. */
  readonly after: PolicyClause | null;
  /** The one of the two whose page shows the change. */
  readonly clause: PolicyClause;
  /** "Beta, support: Best effort to Community help". */
  readonly text: string;
}

/** The clauses of a policy and their expectations. */
export interface PolicyClauses {
  readonly clauses: readonly PolicyClause[];
  readonly expectations: readonly Expectation[];
}

const quote = ({ sentence }: PolicyClause): string => say('policy.quote', { sentence });

const renderValue = ({ scale }: Expectation, clause: PolicyClause): string =>
  scale?.find(({ id }) => id === clause.value)?.name ?? quote(clause);

const renderStep = (
  expectation: Expectation,
  before: PolicyClause | null,
  after: PolicyClause | null,
): string => {
  if (after === null)
    return before === null ? '' : say('policy.value-ends', { value: renderValue(expectation, before) });
  if (before === null) return say('policy.value-new', { value: renderValue(expectation, after) });
  const words = [renderValue(expectation, before), renderValue(expectation, after)];
  const [from, to] = words[0] === words[1] ? [quote(before), quote(after)] : words;
  return say('policy.value-changes', { from: from ?? '', to: to ?? '' });
};

/** A key that is equal for two versions of one promise: the same source, expectation and condition. */
const toPromise = ({ of, expectation, condition }: PolicyClause): string =>
  JSON.stringify([of.axis, of.id, expectation, condition]);

/** All changes that the policy's clauses date, soonest first, then in the policy's order. */
export const derivePolicyChanges = ({ clauses, expectations }: PolicyClauses, today: Day): PolicyChange[] =>
  listChangeDays(clauses).flatMap((date) => {
    const begun = clauses.filter(({ from }) => from === date);
    const ended = clauses.filter(({ until }) => until === date);
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
        status: date <= today ? 'done' : 'planned',
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
