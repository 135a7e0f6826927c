import type { Policy } from '../policy/policy';
import type { SubjectState } from './state';
import { supportEnded, toName, unknown } from '../policy/policy';
import { renderSupportEnd } from './notice';

/** The two axes, or the reason why there are none, in the words of every surface. */
export interface Status {
  /** "General Availability", "Stage not recorded", "Removed". */
  readonly stage: string;
  /**
   * "Supported", "Support ended on 30 April 2027", "Support state not recorded"; null if the subject is
   * removed or not present yet.
   */
  readonly support: string | null;
  /** Both in one line, for screen readers: "General Availability, Supported". */
  readonly text: string;
}

type StatusOf = Pick<SubjectState, 'presence' | 'stage' | 'support' | 'supportEnd'>;

const toSupport = (policy: Policy, { support: { value }, supportEnd }: StatusOf): string => {
  if (value === supportEnded) return renderSupportEnd(supportEnd?.on ?? null);
  return value === unknown ? 'Support state not recorded' : toName(policy.supportStates, value);
};

const gone = { 'not-yet': 'Not recorded yet', removed: 'Removed', moved: 'Moved', split: 'Split' } as const;

/** The accessible name of a status, shared by pages, badges, element, API and Markdown. */
export const toStatus = (policy: Policy, state: StatusOf): Status => {
  const presence = state.presence.value;
  if (presence.is !== 'present') return { stage: gone[presence.is], support: null, text: gone[presence.is] };
  const stage =
    state.stage.value === unknown ? 'Stage not recorded' : toName(policy.stages, state.stage.value);
  const support = toSupport(policy, state);
  return { stage, support, text: `${stage}, ${support.charAt(0).toUpperCase()}${support.slice(1)}` };
};
