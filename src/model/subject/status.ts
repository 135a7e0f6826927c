import type { Policy } from '../policy/policy';
import type { PartGroup } from './part';
import type { SubjectState } from './state';
import { listValues, renderParts, toGroupIds } from './part';
import { notApplicable, supportEnded, toName, unknown } from '../policy/policy';
import { renderSupportEnd } from './notice';
import { renderSeries } from '../text/locale';
import { say } from '../text/say';

/** The two axes, or the reason why there are none, in the words of every surface. */
export interface Status {
  /** "General Availability", "Stage not recorded", "Removed", "Stable for logs; Alpha for profiles". */
  readonly stage: string;
  /**
   * "Supported", "Support ended on 30 April 2027", "Support state not recorded", "Support state not applicable"; null if the subject is
   * removed or not present yet, or if the policy has no support states.
   */
  readonly support: string | null;
  /** Both in one line, for screen readers: "General Availability, Supported". */
  readonly text: string;
}

type StatusOf = Pick<SubjectState, 'presence' | 'stage' | 'support' | 'supportEnd'>;

const toSupport = (policy: Policy, { support: { value }, supportEnd }: StatusOf): string => {
  if (value === supportEnded) return renderSupportEnd(supportEnd?.on ?? null, supportEnd?.dating);
  if (value === notApplicable) return say('axis.support-not-applicable');
  return value === unknown ? say('axis.support-unknown') : toName(policy.supportStates, value);
};

/** The status of a subject that is not present. */
export const renderAbsence = (
  absence: Exclude<SubjectState['presence']['value']['is'], 'present'>,
): string => {
  switch (absence) {
    case 'not-yet':
      return say('presence.not-yet');
    case 'removed':
      return say('presence.removed');
    case 'moved':
      return say('presence.moved');
    case 'split':
      return say('presence.split');
  }
};

const toStage = (policy: Policy, { stage: { value } }: StatusOf): string =>
  value === unknown ? say('axis.stage-unknown') : toName(policy.stages, value);

const axes = { stage: toStage, support: toSupport };

/** An axis of a subject and its parts: "Stable for logs; Alpha for profiles". */
const renderAxis = (policy: Policy, groups: readonly PartGroup[], axis: keyof typeof axes): string =>
  renderSeries(
    listValues(toGroupIds(groups), axis).flatMap(({ id, parts }) => {
      const group = groups.find(({ state }) => state[axis].value === id);
      const words = group === undefined ? '' : axes[axis](policy, group.state);
      return parts.length === 0 ? words : say('axis.of-parts', { value: words, parts: renderParts(parts) });
    }),
  );

/**
 * The accessible name of a status, shared by pages, badges, element, API and Markdown. `groups`: those of a
 * subject with parts.
 */
export const toStatus = (policy: Policy, state: StatusOf, groups: readonly PartGroup[] = []): Status => {
  const presence = state.presence.value;
  const hasSupport = policy.supportStates.length > 0;
  if (presence.is !== 'present') {
    const text = renderAbsence(presence.is);
    return { stage: text, support: null, text };
  }
  if (toGroupIds(groups).length > 0) {
    const stage = renderAxis(policy, groups, 'stage');
    const support = hasSupport ? renderAxis(policy, groups, 'support') : null;
    return { stage, support, text: renderSeries(support === null ? [stage] : [stage, support]) };
  }
  const stage = toStage(policy, state);
  if (!hasSupport) return { stage, support: null, text: stage };
  const support = toSupport(policy, state);
  return {
    stage,
    support,
    text: say('axis.both', { stage, support }),
  };
};
