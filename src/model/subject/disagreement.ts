import type { Policy } from '../policy/policy';
import { toName } from '../policy/policy';
import { say } from '../text/say';

type Named = 'stages' | 'supportStates' | 'disagreements';

/** A subject's stage and support state that do not go together according to the policy. */
export interface Disagreement {
  /** "The release stage is Alpha, but the support state is Supported". */
  readonly text: string;
  /** The reason, in the policy's words. */
  readonly because: string;
}

/** The policy's statement about a stage and a support state that disagree; null if it has none. */
export const findDisagreement = (
  policy: { readonly [Key in Named]: readonly Policy[Key][number][] },
  { stage, support }: { readonly stage: string; readonly support: string },
): Disagreement | null => {
  const pair = policy.disagreements.find((each) => each.stage === stage && each.support === support);
  if (pair === undefined) return null;
  const text = say('support.disagrees', {
    stage: toName(policy.stages, stage),
    support: toName(policy.supportStates, support),
  });
  return { text, because: pair.because };
};
