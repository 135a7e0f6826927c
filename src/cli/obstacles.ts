import type { Dataset } from '../model/catalog/dataset';
import type { Day } from '../model/time/calendar';
import type { Subject } from '../model/subject/subject';
import { deriveState } from '../model/subject/state';
import { findUnmet, renderRequirement, renderRequirementHint } from '../model/subject/requirement';
import { toName, unknown } from '../model/policy/policy';
import { toStepKind } from '../model/subject/stage-step';

/** A reason why a subject cannot move to a stage. */
export interface Obstacle {
  /** The rule that an exception would name. */
  readonly rule: string;
  readonly message: string;
  /** Whether the step can be forced with a reason. An impossible step cannot. */
  readonly canBeForced: boolean;
}

const rules = { back: 'step-back', return: 'return-from-end', skip: 'step-skipped' } as const;

/** All obstacles of a step on a day, according to the policy. */
export const findObstacles = (
  { policy, today }: Dataset,
  subject: Subject,
  { to, on }: { to: string; on: Day },
): Obstacle[] => {
  const { presence, stage } = deriveState(subject, on, today);
  const from = stage.value;
  const name = (id: string): string => toName(policy.stages, id);
  const refuse = (message: string): Obstacle[] => [{ rule: '', message, canBeForced: false }];
  if (presence.value.is !== 'present' && presence.value.is !== 'not-yet')
    return refuse(`"${subject.id}" is not in the catalog on ${on}.`);
  if (from === to) return refuse(`"${subject.id}" is ${name(to)} already on ${on}.`);
  // From an unknown stage there is no step: the stage only becomes known.
  if (from === unknown) return [];
  const kind = toStepKind(policy, { from, to });
  if (kind !== 'allowed') {
    const ways = policy.transitions
      .filter((allowed) => allowed.from === from)
      .map((allowed) => name(allowed.to));
    const known = ways.length === 0 ? 'nowhere' : `to ${ways.join(' or ')}`;
    return [
      {
        rule: rules[kind],
        message: `The policy does not let a subject go from ${name(from)} to ${name(to)}. From ${name(from)} it goes ${known}.`,
        canBeForced: true,
      },
    ];
  }
  const needs = policy.transitions.find((allowed) => allowed.from === from && allowed.to === to)?.needs ?? [];
  return findUnmet(needs, subject, on).map((need) => ({
    rule: 'requirement-unmet',
    message: `For ${name(to)} the policy asks for ${renderRequirement(need)}. ${renderRequirementHint(need)}`,
    canBeForced: true,
  }));
};
