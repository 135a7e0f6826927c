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
export const listOutcomes = (
  { stages }: Basis,
  { changes, part }: Pick<SubjectChange, 'changes' | 'part'>,
): string[] => {
  const places = new Map(stages.map(({ id }, place) => [id, place]));
  return changes.flatMap((change) => {
    if (change.axis !== 'stage' && change.axis !== 'support') return [];
    const { axis, from, to } = change;
    const isBack = axis === 'stage' && (places.get(to) ?? Infinity) < (places.get(from) ?? -1);
    return [
      ...(to === unknown ? [] : [toAxisOutcome(axis, to)]),
      ...(isBack ? ['back'] : []),
      // A new part is no new item.
      ...(axis === 'stage' && from === unknown && part === null ? ['new'] : []),
    ];
  });
};

/**
 * Returns whether the subject of a change is still in the stage that the change led to. `changes` are those of the
 * whole catalog, newest first.
 */
export const createIsStill = (changes: readonly SubjectChange[]): ((change: SubjectChange) => boolean) => {
  const toKey = ({ subject, part }: Pick<SubjectChange, 'subject' | 'part'>): string =>
    part === null ? subject.id : `${subject.id} ${part.id}`;
  /** By subject, and by part, its last stage; null if the subject left the catalog after that. */
  const last = new Map<string, string | null>();
  for (const { subject, part, changes: own } of changes)
    for (const change of own) {
      const key = toKey({ subject, part });
      if (last.has(key)) continue;
      if (change.axis === 'stage') last.set(key, change.to);
      else if (change.axis === 'presence' && change.event.is !== 'returned') last.set(key, null);
    }
  return ({ subject, part, changes: own }) =>
    last.get(subject.id) !== null &&
    own.some((change) => change.axis === 'stage' && last.get(toKey({ subject, part })) === change.to);
};
