import type { TimelineEntry } from '../api/subject';
import type { Change } from '../api/parts';
import type { Day } from '../time/calendar';
import type { Subject, Transition } from './subject';
import type { SubjectState } from './state';
import { addDays, isFirstRecord, isOfRelease, renderDate } from '../time/calendar';
import { applyTransition, deriveState, initialState, toOffer } from './state';
import { countsAt, isOverdue } from './transition';
import { supportEndBefore } from './notice';
import { supportEnded } from '../policy/policy';
import { say } from '../text/say';

/** The axes that a transition changes. */
export const toChanges = (transition: Transition, before: SubjectState): Change[] => {
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

/** The announced end of support as an entry from the day after it; null if there is none. */
const toEndEntry = (
  subject: Pick<Subject, 'transitions' | 'deprecation'>,
  today: Day,
): TimelineEntry | null => {
  const end = supportEndBefore(subject, today, today);
  if (end === null) return null;
  const next = addDays(end.on, 1);
  const first = initialState(subject).presence.value;
  const begun = first.is === 'not-yet' && first.from !== null && first.from > next ? first.from : null;
  const { supportEnd } = deriveState(subject, begun ?? next, today);
  if (supportEnd?.on !== end.on) return null;
  return {
    date: begun ?? end.on,
    precision: begun === null ? (end.dating.precision ?? 'on') : 'by',
    after: null,
    release: begun === null ? (end.dating.release ?? null) : null,
    status: 'done',
    changes: [{ axis: 'support', from: supportEnd.recorded, to: supportEnded }],
    version: null,
    source: end.source,
    note: say('support.announced', {
      day: renderDate(end.announced, end.announcedDating),
      how: isOfRelease(end.announcedDating) ? 'release' : end.precision,
    }),
    isNews: begun === null,
  };
};

/**
 * A subject's history for readers, oldest first: every transition with its changes, as known on `today`. Rows
 * that are done after today are omitted; plans are included, even overdue ones, which change nothing.
 */
export const deriveTimeline = (
  subject: Pick<Subject, 'transitions' | 'deprecation'>,
  today: Day,
): TimelineEntry[] => {
  const entries: TimelineEntry[] = [];
  let state = initialState(subject);
  for (const transition of subject.transitions) {
    const { date, precision, after, release, version, source, note } = transition;
    if (transition.status === 'done' && date > today) continue;
    const changes = toChanges(transition, state);
    const status = isOverdue(transition, today) ? 'overdue' : transition.status;
    if (countsAt(transition, date, today)) state = applyTransition(state, transition);
    if (changes.length === 0) continue;
    const isNews = !isFirstRecord(transition);
    entries.push({ date, precision, after, release, status, changes, version, source, note, isNews });
  }
  const ended = toEndEntry(subject, today);
  if (ended === null) return entries;
  const place = entries.findLastIndex(({ date }) => date <= ended.date) + 1;
  return entries.toSpliced(place, 0, ended);
};

/** The day of the last entry that is no plan; null if there is none. */
export const toLastChanged = (timeline: readonly TimelineEntry[]): Day | null =>
  timeline.findLast(({ status }) => status === 'done')?.date ?? null;
