import type { Day } from '../time/calendar';
import type { Policy, Stage } from '../policy/policy';
import type { Subject, Transition } from './subject';
import { deriveState } from './state';
import { unknown } from '../policy/policy';

/** One change of a subject from a stage to another. */
export interface StageStep {
  readonly from: string;
  readonly to: string;
  readonly date: Day;
  readonly transition: Transition;
}

/** Whether the policy allows a step, or why not. */
export type StepKind = 'allowed' | 'back' | 'return' | 'skip';

/** The actual steps of a subject, oldest first. A first recorded stage is no step. */
export const deriveStageSteps = (subject: Pick<Subject, 'transitions'>): StageStep[] => {
  const steps: StageStep[] = [];
  let from: string = unknown;
  for (const transition of subject.transitions) {
    const { stage: to, status, date } = transition;
    if (status !== 'done' || to === null) continue;
    if (from !== unknown && to !== unknown && to !== from) steps.push({ from, to, date, transition });
    from = to;
  }
  return steps;
};

/**
 * Whether the policy allows a step; if not, whether it goes back, returns from the last stage or skips a
 * stage.
 */
export const toStepKind = (
  policy: Pick<Policy, 'stages' | 'transitions'>,
  { from, to }: Pick<StageStep, 'from' | 'to'>,
): StepKind => {
  if (policy.transitions.some((allowed) => allowed.from === from && allowed.to === to)) return 'allowed';
  const find = (id: string): { stage: Stage | undefined; rank: number } => {
    const rank = policy.stages.findIndex((stage) => stage.id === id);
    return { stage: policy.stages[rank], rank };
  };
  const before = find(from);
  const after = find(to);
  if (before.stage?.ending === true && after.stage?.ending !== true) return 'return';
  return after.rank < before.rank ? 'back' : 'skip';
};

/** A subject's stage on a day, or `unknown`. */
export const stageAt = (subject: Pick<Subject, 'transitions'>, on: Day, today: Day): string =>
  deriveState(subject, on, today).stage.value;
