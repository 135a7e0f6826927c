import type { TransitionRecord } from '../schema/subject';
import type { Precision, PresenceEvent } from '../api/parts';
import type { Transition } from './subject';
import { toEffectiveDay } from '../time/calendar';

type FacetTransitionRecord = Omit<TransitionRecord, 'availability' | 'reasons' | 'event' | 'to'>;

const toEvent = (record: TransitionRecord): PresenceEvent | null => {
  const { event, to } = record;
  if (event === undefined) return null;
  // The schema has rejected such rows. Any other reading would report a removal that was never recorded.
  if (event === 'moved') {
    if (typeof to !== 'string') throw new TypeError('A row with "event: moved" needs one id in "to".');
    return { is: 'moved', to: [to] };
  }
  if (event === 'split') {
    if (!Array.isArray(to)) throw new TypeError('A row with "event: split" needs a list of ids in "to".');
    return { is: 'split', to };
  }
  return { is: event };
};

const toPrecision = ({ date, after, precision }: TransitionRecord): Precision => {
  if (precision === 'release') return precision;
  if (date.length === 7) return 'month';
  return after === undefined ? (precision ?? 'on') : 'by';
};

/** Converts a row of a file. The record has been checked: `moved` has one new id, `split` several. */
export const toTransition = (record: TransitionRecord | FacetTransitionRecord): Transition => {
  const whole: TransitionRecord = record;
  return {
    date: toEffectiveDay(whole.date),
    precision: toPrecision(whole),
    after: whole.after ?? null,
    release: whole.release ?? null,
    status: whole.status,
    stage: whole.stage ?? null,
    support: whole.support ?? null,
    availability: whole.availability ?? {},
    reasons: whole.reasons ?? {},
    event: toEvent(whole),
    version: whole.version ?? null,
    source: whole.source,
    note: whole.note ?? null,
  };
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Sorts oldest first; on one day done before planned, then by content, so that the order in the file does not
 * matter. One axis changes at most once a day (a rule checks this), so no tie decides a state. Releases of
 * one day have the order of their table.
 */
export const sortTransitions = (
  transitions: readonly Transition[],
  toRank: (release: string | null) => number = () => 0,
): Transition[] =>
  transitions
    .map((transition) => ({ transition, key: JSON.stringify(transition) }))
    .sort(
      (a, b) =>
        compareText(a.transition.date, b.transition.date) ||
        toRank(a.transition.release) - toRank(b.transition.release) ||
        compareText(a.transition.status, b.transition.status) ||
        compareText(a.key, b.key),
    )
    .map(({ transition }) => transition);

/** Whether a transition counts for a date: a done one from its day, a plan only while it is after today. */
export const countsAt = (
  transition: Pick<Transition, 'status' | 'date'>,
  asOf: string,
  today: string,
): boolean => transition.date <= asOf && (transition.status === 'done' || transition.date > today);

/**
 * Whether a plan's date has passed without becoming done. Overdue plans change nothing but are shown; on the
 * day itself a plan is due.
 */
export const isOverdue = (transition: Pick<Transition, 'status' | 'date'>, today: string): boolean =>
  transition.status === 'planned' && transition.date < today;
