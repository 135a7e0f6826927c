import type { EarliestRemoval } from '../api/removal';
import type { Day } from '../time/calendar';
import type { Precision } from '../api/parts';
import type { Policy } from '../policy/policy';
import type { Requirement } from './requirement';
import type { Subject } from './subject';
import { addDays, onTheDay, toEffectiveDay } from '../time/calendar';
import { findReleaseAt } from '../policy/release';
import { deriveState, isGone } from './state';
import { findUnmet, listNeeds } from './requirement';
import { noticeAt, toNoticeDating } from './notice';

/** A step that the policy allows from a subject's current stage, and the missing requirements. */
export interface NextStep {
  /** The target stage. */
  readonly to: string;
  readonly needs: readonly Requirement[];
  /** The unmet requirements; empty if nothing is missing. */
  readonly missing: readonly Requirement[];
  /** The planned day; null if the step is not planned. */
  readonly planned: Day | null;
  readonly precision: Precision | null;
  /** The planned release, if the record names one. Without a day, it has no date yet. */
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
      const undated = subject.undated.find(({ stage: planned }) => planned === to);
      return {
        to,
        needs: listNeeds(needs, subject),
        missing: findUnmet(needs, subject, asOf),
        planned: plan?.date ?? null,
        precision: plan?.precision ?? null,
        release: (plan ?? undated)?.release ?? null,
      };
    });
};

/**
 * The first day on which a subject can be removed if nothing is announced before `asOf`: the announced day,
 * but never before the announced end of support; otherwise `asOf` plus the stage's notice.
 */
export const earliestRemoval = (policy: Policy, subject: Subject, asOf: Day, today: Day): EarliestRemoval => {
  const { presence, stage } = deriveState(subject, asOf, today);
  // In the order of the document.
  const none = {
    date: null,
    because: 'silent',
    notice: null,
    precision: null,
    release: null,
    releases: null,
  } as const;
  if (isGone(presence.value) || presence.value.is === 'not-yet')
    return { ...none, because: 'not-applicable' };
  const { current } = noticeAt(subject, asOf);
  const notice = policy.stages.find(({ id }) => id === stage.value)?.notice?.removal ?? null;
  const latest = (...days: (Day | undefined)[]): Day =>
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? asOf;
  const announced = current === null ? onTheDay : toNoticeDating(current, 'removal');
  const { precision, release } = { release: null, ...announced };
  if (current?.removal !== undefined) {
    const date = latest(current.removal, current.endOfSupport);
    return date === current.removal
      ? { ...none, date, precision, release, because: 'announced' }
      : { ...none, date, precision: 'on', because: 'announced' };
  }
  if (release !== null) return { ...none, release, because: 'announced' };
  if (notice === null) return none;
  if (typeof notice === 'number') {
    const date = latest(addDays(asOf, notice), current?.endOfSupport);
    return { ...none, date, precision: 'on', because: 'notice', notice };
  }
  const now = findReleaseAt(policy, asOf);
  const next = now === null ? undefined : policy.releases[now + notice.releases];
  return {
    ...none,
    date: next?.date === undefined ? null : toEffectiveDay(next.date),
    precision: next?.date === undefined ? null : next.date.length === 7 ? 'month' : 'on',
    release: next?.version ?? null,
    because: 'notice-releases',
    releases: notice.releases,
  };
};

/**
 * Whether the day is still in the future. After an announced day the removal is overdue and can happen any
 * day.
 */
export const isRemovalAhead = ({ date }: EarliestRemoval, asOf: Day): boolean =>
  date === null || date >= asOf;
