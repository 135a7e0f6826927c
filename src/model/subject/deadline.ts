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
export const isOpen = (
  { date, what, isPast, isOverdue: overdue }: Omit<Deadline, 'source' | 'version'>,
  asOf: Day,
): boolean =>
  !isPast ||
  overdue ||
  what === 'end-of-support' ||
  (what === 'upgrade' && daysBetween(date, asOf) <= recentDays);

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** The kind of a deadline. Only an upgrade has a version: that of the breaking change. */
type Occasion =
  | { readonly what: 'upgrade'; readonly version: string }
  | { readonly what: 'end-of-support' | 'removal' | 'planned'; readonly version: null };

/** All deadlines of a subject as known today, soonest first. Empty for a removed subject. */
export const deriveDeadlines = (subject: Subject, today: Day): (Deadline & Occasion)[] => {
  if (isGone(deriveState(subject, today, today).presence.value)) return [];
  const deadlines: (Deadline & Occasion)[] = [];
  const add = (
    date: Day | undefined,
    occasion: Occasion,
    source: string | null = null,
    overdue = false,
  ): void => {
    if (date === undefined) return;
    deadlines.push({ date, ...occasion, isPast: date < today, isOverdue: overdue, source });
  };
  for (const { deadline, version } of subject.breakingChanges) add(deadline, { what: 'upgrade', version });
  const { current } = noticeAt(subject, today);
  if (current !== null) {
    const { endOfSupport, removal, source } = current;
    add(endOfSupport, { what: 'end-of-support', version: null }, source);
    add(removal, { what: 'removal', version: null }, source, removal !== undefined && removal < today);
  }
  for (const transition of subject.transitions) {
    if (transition.status !== 'planned') continue;
    const { date, source } = transition;
    add(date, { what: 'planned', version: null }, source, isOverdue(transition, today));
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
 * The open deadlines of a subject on a day, as announced today. A plan that counts on that day is already
 * part of the state.
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
