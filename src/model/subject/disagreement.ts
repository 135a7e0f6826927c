import type { Policy } from '../policy/policy';
import { toName } from '../policy/policy';

type Named = 'stages' | 'supportStates' | 'disagreements';

/** A stage and a support state that do not go together by the policy, as a subject has them. */
export interface Disagreement {
  /** "Alpha and Supported disagree". */
  readonly text: string;
  /** Why, in the policy's words. */
  readonly because: string;
}

/** What the policy says of a stage and a support state together; null where they go together, or nothing says so. */
export const findDisagreement = (
  policy: { readonly [Key in Named]: readonly Policy[Key][number][] },
  { stage, support }: { readonly stage: string; readonly support: string },
): Disagreement | null => {
  const pair = policy.disagreements.find((each) => each.stage === stage && each.support === support);
  if (pair === undefined) return null;
  const names = [toName(policy.stages, stage), toName(policy.supportStates, support)];
  return { text: `${names.join(' and ')} disagree`, because: pair.because };
};
