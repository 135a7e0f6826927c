import type { Dated, SubjectState } from '../subject/state';
import type { DifferenceKind } from './difference';
import type { Policy } from '../policy/policy';
import { renderDate } from '../time/calendar';
import { say } from '../text/say';
import { notApplicable, supportEnded } from '../policy/policy';

/** A change of the stage or of the support state, of a subject or of a part. */
export interface AxisDifference {
  readonly kind: DifferenceKind;
  readonly text: string;
  readonly since: Pick<Dated<string>, 'since' | 'source'>;
}

export const nameOf = (list: readonly { id: string; name: string }[], id: string): string =>
  id === supportEnded
    ? say('difference.end-of-support-passed')
    : id === notApplicable
      ? say('difference.not-applicable')
      : (list.find((entry) => entry.id === id)?.name ?? say('difference.not-recorded'));

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
    const text = say('difference.stage', {
      from: nameOf(older.stages, old.stage.value),
      to: nameOf(stages, now.stage.value),
    });
    found.push({ kind: isEnding ? 'ended' : 'stage', text, since: now.stage });
  }
  if (old.support.value !== now.support.value) {
    const { supportEnd } = now;
    const from = nameOf(older.supportStates, old.support.value);
    const text =
      supportEnd === null
        ? say('difference.support', { from, to: nameOf(supportStates, now.support.value) })
        : say('difference.support-ended', { from, day: renderDate(supportEnd.on) });
    found.push({ kind: 'support', text, since: now.support });
  }
  return found;
};
