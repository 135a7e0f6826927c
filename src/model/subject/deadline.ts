import type { Deadline } from '../api/subject';
import type { Day } from '../time/calendar';
import type { Subject } from './subject';
import { daysBetween } from '../time/calendar';
import { deriveState, isGone } from './state';
import { isOverdue } from './transition';
import { noticeAt } from './notice';

/**
 * A past upgrade deadline stays visible for this many days, because customers who did not upgrade may still
 * look for the reason.
 */
const recentDays = 365;

/**
 * Whether a deadline is still relevant: future, overdue, a past end of support, or an upgrade that was due
 * within the last year. All others are history.
 */
export const isOpen = ({ date, what, isPast, isOverdue: overdue }: Deadline, asOf: Day): boolean =>
  !isPast ||
  overdue ||
  what === 'end-of-support' ||
  (what === 'upgrade' && daysBetween(date, asOf) <= recentDays);

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** All deadlines of a subject as known today, soonest first. Empty for a removed subject. */
export const deriveDeadlines = (subject: Subject, today: Day): Deadline[] => {
  if (isGone(deriveState(subject, today, today).presence.value)) return [];
  const deadlines: Deadline[] = [];
  const add = (
    date: Day | undefined,
    what: Deadline['what'],
    more: { version?: string; source?: string; isOverdue?: boolean },
  ): void => {
    if (date === undefined) return;
    const { version = null, source = null, isOverdue: overdue = false } = more;
    deadlines.push({ date, what, version, isPast: date < today, isOverdue: overdue, source });
  };
  for (const change of subject.breakingChanges) add(change.deadline, 'upgrade', { version: change.version });
  const { current } = noticeAt(subject, today);
  if (current !== null) {
    add(current.endOfSupport, 'end-of-support', { source: current.source });
    add(current.removal, 'removal', {
      source: current.source,
      isOverdue: current.removal !== undefined && current.removal < today,
    });
  }
  for (const transition of subject.transitions) {
    if (transition.status !== 'planned') continue;
    add(transition.date, 'planned', { source: transition.source, isOverdue: isOverdue(transition, today) });
  }
  return deadlines.sort(
    (a, b) =>
      compareText(a.date, b.date) ||
      compareText(a.what, b.what) ||
      compareText(a.version ?? '', b.version ?? '') ||
      compareText(a.source ?? '', b.source ?? ''),
  );
};

/**
 * The deadlines that concern a reader on a day, by what is announced today. A plan that counts on that day is in the
 * state already.
 */
export const deriveOpenDeadlines = (subject: Subject, asOf: Day, today: Day): Deadline[] =>
  deriveDeadlines(subject, today)
    .filter(({ what, date }) => what !== 'planned' || date <= today || date > asOf)
    .map((deadline) => {
      const isPast = deadline.date < asOf;
      return {
        ...deadline,
        isPast,
        isOverdue: isPast && (deadline.isOverdue || deadline.what === 'removal'),
      };
    })
    .filter((deadline) => isOpen(deadline, asOf));
