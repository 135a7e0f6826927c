import type { StageCounts } from '../api/policy';
import type { Day } from '../time/calendar';
import type { Dataset } from './dataset';
import { deriveStateInParts, groupParts, listIds, toGroupIds } from '../subject/part';
import { isGone } from '../subject/state';
import { unknown } from '../policy/policy';

const zeroes = (list: readonly { id: string }[]): Record<string, number> =>
  Object.fromEntries([...list.map(({ id }) => [id, 0] as const), [unknown, 0] as const]);

/**
 * Counts subjects by stage and by support state on a date, optionally of one kind only. A subject with parts
 * in several stages counts in each of them.
 */
export const countStages = (dataset: Dataset, asOf: Day, kind?: string): StageCounts => {
  const stages = zeroes(dataset.policy.stages);
  const support = zeroes(dataset.policy.supportStates);
  let removed = 0;
  let present = 0;
  for (const subject of dataset.subjects) {
    if (kind !== undefined && subject.kind !== kind) continue;
    const states = deriveStateInParts(subject, asOf, dataset.today);
    const state = states.whole;
    if (isGone(state.presence.value)) removed++;
    if (state.presence.value.is !== 'present') continue;
    present++;
    const groups = toGroupIds(groupParts(states));
    for (const id of listIds(groups, 'stage', state.stage.value)) stages[id] = (stages[id] ?? 0) + 1;
    for (const id of listIds(groups, 'support', state.support.value)) support[id] = (support[id] ?? 0) + 1;
  }
  return { stages, support, removed, present };
};
