import type { StageCounts } from '../api/policy';
import type { Day } from '../time/calendar';
import type { Dataset } from './dataset';
import { deriveState, isGone } from '../subject/state';
import { unknown } from '../policy/policy';

const zeroes = (list: readonly { id: string }[]): Record<string, number> =>
  Object.fromEntries([...list.map(({ id }) => [id, 0] as const), [unknown, 0] as const]);

/** Counts subjects by stage and by support state on a date, optionally of one kind only. */
export const countStages = (dataset: Dataset, asOf: Day, kind?: string): StageCounts => {
  const stages = zeroes(dataset.policy.stages);
  const support = zeroes(dataset.policy.supportStates);
  let removed = 0;
  let present = 0;
  for (const subject of dataset.subjects) {
    if (kind !== undefined && subject.kind !== kind) continue;
    const state = deriveState(subject, asOf, dataset.today);
    if (isGone(state.presence.value)) removed++;
    if (state.presence.value.is !== 'present') continue;
    present++;
    stages[state.stage.value] = (stages[state.stage.value] ?? 0) + 1;
    support[state.support.value] = (support[state.support.value] ?? 0) + 1;
  }
  return { stages, support, removed, present };
};
