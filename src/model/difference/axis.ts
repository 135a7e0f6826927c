import type { Dated, SubjectState } from '../subject/state';
import type { DifferenceKind } from './difference';
import type { Policy } from '../policy/policy';
import { renderDate } from '../time/calendar';
import { supportEnded } from '../policy/policy';

/** A change of the stage or of the support state, of a subject or of a part. */
export interface AxisDifference {
  readonly kind: DifferenceKind;
  readonly text: string;
  readonly since: Pick<Dated<string>, 'since' | 'source'>;
}

export const nameOf = (list: readonly { id: string; name: string }[], id: string): string =>
  id === supportEnded ? 'Support ended' : (list.find((entry) => entry.id === id)?.name ?? 'not recorded');

/** The changes of the stage and of the support state between two states under their policies. */
export const compareAxes = (
  older: Policy,
  newer: Policy,
  old: SubjectState,
  now: SubjectState,
): AxisDifference[] => {
  const found: AxisDifference[] = [];
  const { stages, supportStates } = newer;
  if (old.stage.value !== now.stage.value) {
    const isEnding = stages.find(({ id }) => id === now.stage.value)?.ending === true;
    const text = `is ${nameOf(stages, now.stage.value)}, was ${nameOf(older.stages, old.stage.value)}`;
    found.push({ kind: isEnding ? 'ended' : 'stage', text, since: now.stage });
  }
  if (old.support.value !== now.support.value) {
    const { supportEnd } = now;
    const is =
      supportEnd === null
        ? `is ${nameOf(supportStates, now.support.value)}`
        : `has no support since its announced end on ${renderDate(supportEnd.on)}`;
    const text = `${is}, was ${nameOf(older.supportStates, old.support.value)}`;
    found.push({ kind: 'support', text, since: now.support });
  }
  return found;
};
