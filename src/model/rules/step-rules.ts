import type { PolicyRule } from './rule';
import type { StepKind } from '../subject/stage-step';
import { deriveStageSteps, toStepKind } from '../subject/stage-step';
import { renderDateWithPrecision } from '../time/calendar';
import { toName } from '../policy/policy';

/** A step as text. */
type Step = Readonly<Record<'from' | 'to' | 'when', string>>;

/** Creates a rule about one kind of step between stages that the policy does not allow. */
export const createStepRule = (
  kind: Exclude<StepKind, 'allowed'>,
  {
    name,
    summary,
    toMessage,
  }: Pick<PolicyRule, 'name' | 'summary'> & { readonly toMessage: (step: Step) => string },
): PolicyRule => ({
  name,
  severity: 'warning',
  summary,
  toClauses: () => [],
  isSet: (policy) => policy.transitions.length > 0,
  concerns: (subject) => deriveStageSteps(subject).length > 0,
  *findBreaches(subject, { policy }) {
    for (const step of deriveStageSteps(subject)) {
      if (toStepKind(policy, step) !== kind) continue;
      const from = toName(policy.stages, step.from);
      const to = toName(policy.stages, step.to);
      yield {
        path: ['transitions', step.transition, 'stage'],
        message: toMessage({ from, to, when: renderDateWithPrecision(step.date, step.transition) }),
        hint: 'The policy does not allow the step. Correct the row if it is wrong; if it happened, allow the step in the policy or list it in exceptions.yaml.',
        since: step.date,
        until: null,
      };
    }
  },
});
