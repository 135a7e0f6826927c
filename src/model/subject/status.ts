import type { Policy } from '../policy/policy';
import type { SubjectState } from './state';
import { toName, unknown } from '../policy/policy';

/** The two axes, or why there are none, in the words that every surface uses. */
export interface Status {
  /** "General Availability", "Stage not recorded", "Removed". */
  readonly stage: string;
  /** "Supported", "Support state not recorded"; null where the subject is gone or not there yet. */
  readonly support: string | null;
  /** Both in one line, to be read aloud: "General Availability, Supported". */
  readonly text: string;
}

const gone = { 'not-yet': 'Not recorded yet', removed: 'Removed', moved: 'Moved', split: 'Split' } as const;

/** The one accessible name of a status: pages, badges, element, API and Markdown all use it. */
export const toStatus = (
  policy: Policy,
  state: Pick<SubjectState, 'presence' | 'stage' | 'support'>,
): Status => {
  const presence = state.presence.value;
  if (presence.is !== 'present') return { stage: gone[presence.is], support: null, text: gone[presence.is] };
  const stage =
    state.stage.value === unknown ? 'Stage not recorded' : toName(policy.stages, state.stage.value);
  const support =
    state.support.value === unknown
      ? 'Support state not recorded'
      : toName(policy.supportStates, state.support.value);
  return { stage, support, text: `${stage}, ${support.charAt(0).toUpperCase()}${support.slice(1)}` };
};
