import type { Policy } from '../policy/policy';
import type { Breach, PolicyRule } from '../rules/rule';
import type { Day } from '../time/calendar';
import type { Dataset } from '../catalog/dataset';
import type { Problem } from '../rules/problem';
import type { Subject } from '../subject/subject';
import { toLastKnownDay } from '../time/freshness';
import { findException, holdsOn } from './contradiction';
import { policyRules } from '../rules';

/** One breach of a rule by one subject. */
export interface ConformanceBreach {
  /** The subject's id. */
  readonly subject: string;
  readonly message: string;
  /** The first day of the breach; null if no date is recorded. */
  readonly since: Day | null;
  /** The exception that allows the breach; null if there is none. */
  readonly exception: { readonly reason: string; readonly until: Day } | null;
}

/** The state of a rule on a day. */
export interface ConformancePoint {
  readonly date: Day;
  /** The number of subjects that broke the rule on that day. */
  readonly subjects: number;
}

/** The result of checking one rule against the whole catalog. */
export interface RuleConformance {
  readonly rule: string;
  readonly summary: string;
  readonly severity: Problem['severity'] | 'ignore';
  /** Whether the policy has the data that the rule needs. */
  readonly isSet: boolean;
  /** Ids of the clauses that the rule is based on. */
  readonly clauses: readonly string[];
  /** The number of subjects that the rule concerns. */
  readonly concerned: number;
  /** The number of those that comply. */
  readonly kept: number;
  /** Breaches that last today or cannot be undone, by date and subject. */
  readonly breaches: readonly ConformanceBreach[];
  /** Subjects with too few records to decide. */
  readonly undecided: readonly ConformanceBreach[];
  readonly trend: readonly ConformancePoint[];
}

/** The result of checking the catalog against the policy, as of today. */
export interface Conformance {
  readonly asOf: Day;
  readonly subjects: number;
  readonly rules: readonly RuleConformance[];
}

interface Found {
  readonly subject: Subject;
  readonly breach: Breach;
}

/**
 * The last day of each quarter since the first record, and today: as many points as a small chart can show.
 */
export const toTrendDays = (first: Day, today: Day): Day[] => {
  const days: Day[] = [];
  const start = new Date(first);
  for (let quarter = Math.floor(start.getUTCMonth() / 3) + 1; ; quarter++) {
    const day = new Date(Date.UTC(start.getUTCFullYear(), quarter * 3, 0)).toISOString().slice(0, 10);
    if (day >= today) break;
    days.push(day);
  }
  return [...days, today];
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const countSubjects = (found: readonly Found[], day: Day): number =>
  new Set(found.filter(({ breach }) => holdsOn(breach, day)).map(({ subject }) => subject.id)).size;

const hold = (rule: PolicyRule, dataset: Dataset, trendDays: readonly Day[]): RuleConformance => {
  const { policy, subjects, today } = dataset;
  const isSet = rule.isSet(policy);
  const concerned = isSet ? subjects.filter((subject) => rule.concerns(subject, dataset)) : [];
  const found: Found[] = isSet
    ? subjects.flatMap((subject) =>
        [...rule.findBreaches(subject, dataset)].map((breach) => ({ subject, breach })),
      )
    : [];
  const decided = found.filter(({ breach }) => breach.isUndecided !== true);
  const open = decided.filter(({ breach }) => holdsOn(breach, today));
  const broken = new Set(open.map(({ subject }) => subject.id));
  const undecided = found.filter(({ breach }) => breach.isUndecided === true);
  const unsure = new Set(undecided.map(({ subject }) => subject.id));
  const toBreach = ({ subject, breach }: Found): ConformanceBreach => {
    const { message, since } = breach;
    const allowing = findException(dataset, rule.name, subject, breach);
    const exception = allowing === undefined ? null : { reason: allowing.reason, until: allowing.until };
    return { subject: subject.id, message, since, exception };
  };
  return {
    rule: rule.name,
    summary: rule.summary(),
    severity: policy.rules[rule.name]?.severity ?? rule.severity,
    isSet,
    clauses: rule.toClauses(policy),
    concerned: concerned.length,
    kept: concerned.filter(({ id }) => !broken.has(id) && !unsure.has(id)).length,
    breaches: open
      .map(toBreach)
      .sort((a, b) => compareText(a.since ?? '', b.since ?? '') || compareText(a.subject, b.subject)),
    undecided: undecided.map(toBreach),
    trend: trendDays.map((date) => ({ date, subjects: countSubjects(decided, date) })),
  };
};

/** Whether the policy has the list that a rule is about. */
const hasAxis = ({ axis }: PolicyRule, policy: Policy): boolean =>
  axis === undefined || policy[axis].length > 0;

/**
 * Checks every policy rule against every subject. Derive this once, because the cost grows with the catalog.
 */
export const deriveConformance = (dataset: Dataset): Conformance => {
  const { subjects, today } = dataset;
  const firsts = subjects.flatMap(({ transitions }) => transitions[0]?.date ?? []);
  const lastKnown = toLastKnownDay(dataset);
  const first = firsts.reduce((earliest, day) => (day < earliest ? day : earliest), lastKnown);
  const trendDays = toTrendDays(first, lastKnown);
  return {
    asOf: today,
    subjects: subjects.length,
    rules: policyRules.flatMap((rule) => {
      const held = hold(rule, dataset, trendDays);
      return held.concerned > 0 || hasAxis(rule, dataset.policy) ? [held] : [];
    }),
  };
};
