import type { PolicyRule } from './rule';
import type { StepKind } from '../subject/stage-step';
import { deriveStageSteps, toStepKind } from '../subject/stage-step';
import { renderDateWithPrecision } from '../time/calendar';
import { toName } from '../policy/policy';
import { say } from '../text/say';

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
        hint: say('step.hint'),
        since: step.date,
        until: null,
      };
    }
  },
});
