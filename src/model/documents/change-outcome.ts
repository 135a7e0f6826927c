import type { Policy } from '../policy/policy';
import type { SubjectChange } from '../api/subject';
import { unknown } from '../policy/policy';

interface Basis {
  readonly stages: readonly Pick<Policy['stages'][number], 'id'>[];
}

/** The outcomes that are no value of an axis. */
export const otherOutcomes = ['back', 'new'] as const;

/** The outcome of a change that ends in a stage or a support state, as a word in addresses. */
export const toAxisOutcome = (axis: 'stage' | 'support', to: string): string => `${axis}-${to}`;

/** The outcomes of a change: the new stage and support state, a step back, a new item. */
export const listOutcomes = ({ stages }: Basis, { changes }: Pick<SubjectChange, 'changes'>): string[] => {
  const places = new Map(stages.map(({ id }, place) => [id, place]));
  return changes.flatMap((change) => {
    if (change.axis !== 'stage' && change.axis !== 'support') return [];
    const { axis, from, to } = change;
    const isBack = axis === 'stage' && (places.get(to) ?? Infinity) < (places.get(from) ?? -1);
    return [
      ...(to === unknown ? [] : [toAxisOutcome(axis, to)]),
      ...(isBack ? ['back'] : []),
      ...(axis === 'stage' && from === unknown ? ['new'] : []),
    ];
  });
};

/**
 * Returns whether the subject of a change is still in the stage that the change led to. `changes` are those of the
 * whole catalog, newest first.
 */
export const createIsStill = (changes: readonly SubjectChange[]): ((change: SubjectChange) => boolean) => {
  /** By subject its last stage; null if it left the catalog after that. */
  const last = new Map<string, string | null>();
  for (const { subject, changes: own } of changes)
    for (const change of own) {
      if (last.has(subject.id)) continue;
      if (change.axis === 'stage') last.set(subject.id, change.to);
      else if (change.axis === 'presence' && change.event.is !== 'returned') last.set(subject.id, null);
    }
  return ({ subject, changes: own }) =>
    own.some((change) => change.axis === 'stage' && last.get(subject.id) === change.to);
};
