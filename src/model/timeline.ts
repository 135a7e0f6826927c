import type { Day, Precision } from './calendar';
import type { Offer, PresenceEvent, Subject, Transition } from './subject';
import type { SubjectState } from './state';
import { deriveState, toOffer } from './state';
import { isOverdue } from './transition';
import { unknown } from './policy';

/** One axis that changed, from what to what. `unknown` as `from` means first recorded. */
export type Change =
  | { readonly axis: 'stage' | 'support'; readonly from: string; readonly to: string }
  | { readonly axis: 'availability'; readonly edition: string; readonly from: Offer; readonly to: Offer }
  | { readonly axis: 'presence'; readonly event: PresenceEvent };

/** An entry of a subject's history, with what it changed. */
export interface TimelineEntry {
  readonly date: Day;
  readonly precision: Precision;
  readonly status: 'done' | 'planned' | 'overdue';
  readonly changes: readonly Change[];
  readonly version: string | null;
  readonly source: string;
  readonly note: string | null;
  /** False where it was only recorded for the first time that day: known by then, no news. */
  readonly isNews: boolean;
}

const toChanges = (transition: Transition, before: SubjectState): Change[] => {
  const changes: Change[] = [];
  if (transition.event !== null) changes.push({ axis: 'presence', event: transition.event });
  for (const axis of ['stage', 'support'] as const) {
    const to = transition[axis];
    const from = before[axis].value;
    if (to !== null && (to !== from || before[axis].since === null)) changes.push({ axis, from, to });
  }
  for (const [edition, to] of Object.entries(transition.availability)) {
    const from = toOffer(before, edition).value;
    if (to !== from) changes.push({ axis: 'availability', edition, from, to });
  }
  return changes;
};

/**
 * A subject's history as a reader follows it, oldest first: every transition with what it changed, seen from `today`.
 * Entries of one day stand apart when their precision, status or source differ. What an overdue plan would have changed is shown too.
 */
export const deriveTimeline = (subject: Pick<Subject, 'transitions'>, today: Day): TimelineEntry[] => {
  const counted: Transition[] = [];
  const entries: TimelineEntry[] = [];
  for (const transition of subject.transitions) {
    const before = deriveState({ transitions: counted }, transition.date, today);
    const overdue = isOverdue(transition, today);
    const status = overdue ? 'overdue' : transition.status;
    const changes = toChanges(transition, before);
    if (!overdue) counted.push(transition);
    if (changes.length === 0) continue;
    const { date, precision, version, source, note } = transition;
    entries.push({ date, precision, status, changes, version, source, note, isNews: precision !== 'by' });
  }
  return entries;
};

/** Whether an entry only says that a value was first recorded. */
export const isFirstRecord = (entry: TimelineEntry): boolean =>
  !entry.isNews || entry.changes.every((change) => change.axis !== 'presence' && change.from === unknown);
