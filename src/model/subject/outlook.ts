import type { EarliestRemoval } from '../api/removal';
import type { Day } from '../time/calendar';
import type { Policy } from '../policy/policy';
import type { Requirement } from './requirement';
import type { Subject } from './subject';
import { addDays } from '../time/calendar';
import { deriveState, isGone } from './state';
import { findUnmet } from './requirement';
import { noticeAt } from './notice';

/** A step that the policy allows from a subject's current stage, and the missing requirements. */
export interface NextStep {
  /** The target stage. */
  readonly to: string;
  readonly needs: readonly Requirement[];
  /** The unmet requirements; empty if nothing is missing. */
  readonly missing: readonly Requirement[];
  /** The planned day; null if the step is not planned. */
  readonly planned: Day | null;
  /** The planned release, if the record names one. */
  readonly release: string | null;
}

/**
 * The possible next steps of a subject on a day, in the policy's order. Empty for removed subjects and
 * unknown stages.
 */
export const deriveNextSteps = (policy: Policy, subject: Subject, asOf: Day, today: Day): NextStep[] => {
  const { presence, stage } = deriveState(subject, asOf, today);
  if (presence.value.is !== 'present') return [];
  return policy.transitions
    .filter(({ from }) => from === stage.value)
    .map(({ to, needs }) => {
      const plan = subject.transitions.find(
        (transition) => transition.status === 'planned' && transition.stage === to && transition.date > asOf,
      );
      return {
        to,
        needs,
        missing: findUnmet(needs, subject, asOf),
        planned: plan?.date ?? null,
        release: plan?.release ?? null,
      };
    });
};

/**
 * The first day on which a subject can be removed if nothing is announced before `asOf`: the announced day,
 * but never before the announced end of support; otherwise `asOf` plus the stage's notice.
 */
export const earliestRemoval = (policy: Policy, subject: Subject, asOf: Day, today: Day): EarliestRemoval => {
  const { presence, stage } = deriveState(subject, asOf, today);
  if (isGone(presence.value) || presence.value.is === 'not-yet')
    return { date: null, because: 'not-applicable', notice: null };
  const { current } = noticeAt(subject, asOf);
  const notice = policy.stages.find(({ id }) => id === stage.value)?.notice?.removal ?? null;
  const latest = (...days: (Day | undefined)[]): Day =>
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? asOf;
  if (current?.removal !== undefined)
    return { date: latest(current.removal, current.endOfSupport), because: 'announced', notice: null };
  if (notice === null) return { date: null, because: 'silent', notice: null };
  return { date: latest(addDays(asOf, notice), current?.endOfSupport), because: 'notice', notice };
};

/**
 * Whether the day is still in the future. After an announced day the removal is overdue and can happen any
 * day.
 */
export const isRemovalAhead = ({ date }: EarliestRemoval, asOf: Day): boolean =>
  date === null || date >= asOf;
