import type { PolicyRule } from './rule';
import { deriveStageSteps } from '../subject/stage-step';
import { derivePeriods } from '../subject/period';
import { findUnmet, renderRequirement, renderRequirementHint } from '../subject/requirement';
import { isGone } from '../subject/state';
import { toName } from '../policy/policy';
import { say } from '../text/say';

/** Requirements are checked against today's facts, so only the step into the current stage is checked. */
export const requirementUnmet: PolicyRule = {
  name: 'requirement-unmet',
  severity: 'warning',
  summary: () => say('rule.requirement-unmet'),
  toClauses: () => [],
  isSet: (policy) => policy.transitions.some(({ needs }) => needs.length > 0),
  concerns: (subject, { policy, today }) => {
    const state = derivePeriods(subject, today).at(-1)?.state;
    if (state === undefined || isGone(state.presence.value)) return false;
    return policy.transitions.some(({ to, needs }) => to === state.stage.value && needs.length > 0);
  },
  *findBreaches(subject, { policy, today }) {
    const state = derivePeriods(subject, today).at(-1)?.state;
    const step = deriveStageSteps(subject).at(-1);
    if (state === undefined || isGone(state.presence.value)) return;
    if (step?.to !== state.stage.value) return;
    const allowed = policy.transitions.find(({ from, to }) => from === step.from && to === step.to);
    for (const need of findUnmet(allowed?.needs ?? [], subject, step.date))
      yield {
        path: ['transitions', step.transition, 'stage'],
        message: say('rule.lacks', {
          stage: toName(policy.stages, step.to),
          need: renderRequirement(need),
        }),
        hint: renderRequirementHint(need),
        since: step.date,
        until: null,
      };
  },
};
