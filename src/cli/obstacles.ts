import type { Dataset } from '../model/catalog/dataset';
import type { Day } from '../model/time/calendar';
import type { Subject } from '../model/subject/subject';
import { deriveState } from '../model/subject/state';
import { findUnmet, renderRequirement, renderRequirementHint } from '../model/subject/requirement';
import { listEither } from '../model/text/english';
import { toName, unknown } from '../model/policy/policy';
import { toStepKind } from '../model/subject/stage-step';
import { say } from '../model/text/say';

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
    return refuse(say('stage-step.absent', { id: subject.id, day: on }));
  if (from === to) return refuse(say('stage-step.reached', { id: subject.id, stage: name(to), day: on }));
  // From an unknown stage there is no step: the stage only becomes known.
  if (from === unknown) return [];
  const kind = toStepKind(policy, { from, to });
  if (kind !== 'allowed') {
    const ways = policy.transitions
      .filter((allowed) => allowed.from === from)
      .map((allowed) => name(allowed.to));
    const step = { from: name(from), to: name(to) };
    return [
      {
        rule: rules[kind],
        message:
          ways.length === 0
            ? say('stage-step.no-way', step)
            : say('stage-step.other-ways', { ...step, ways: listEither(ways) }),
        canBeForced: true,
      },
    ];
  }
  const needs = policy.transitions.find((allowed) => allowed.from === from && allowed.to === to)?.needs ?? [];
  return findUnmet(needs, subject, on).map((need) => ({
    rule: 'requirement-unmet',
    message: say('stage-step.unmet', {
      stage: name(to),
      requirement: renderRequirement(need),
      hint: renderRequirementHint(need),
    }),
    canBeForced: true,
  }));
};
