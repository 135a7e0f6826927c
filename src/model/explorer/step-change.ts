import type { Change, PresenceEvent } from '../api/parts';
import type { Snapshot } from './track';

/** The presence event of a snapshot. */
export const toEvent = ({ presence, to }: Pick<Snapshot, 'presence' | 'to'>): PresenceEvent => {
  const [target] = to;
  switch (presence) {
    case 'present':
      return { is: 'returned' };
    case 'removed':
      return { is: 'removed' };
    case 'moved':
      return target === undefined ? { is: 'removed' } : { is: 'moved', to: [target] };
    case 'split':
      return { is: 'split', to };
  }
};

/** The changes of a step, as a timeline shows them: the values before the step and after it. */
export const toStepChanges = (before: Snapshot, now: Snapshot, editions: readonly string[]): Change[] => [
  ...(before.presence === now.presence ? [] : [{ axis: 'presence', event: toEvent(now) } as const]),
  ...(['stage', 'support'] as const)
    .filter((axis) => before[axis] !== now[axis])
    .map((axis) => ({ axis, from: before[axis], to: now[axis] }) as const),
  ...editions.flatMap((edition, place): Change[] => {
    const [from = 'unknown', to = 'unknown'] = [before.offers[place], now.offers[place]];
    return from === to ? [] : [{ axis: 'availability', edition, from, to }];
  }),
];
