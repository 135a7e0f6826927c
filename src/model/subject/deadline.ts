import type { Deadline } from '../api/deadline';
import type { Dating, Day } from '../time/calendar';
import type { NoticeDate, Subject } from './subject';
import { daysBetween } from '../time/calendar';
import { deriveState, isGone } from './state';
import { isOverdue } from './transition';
import { noticeAt, toNoticeDating } from './notice';

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
  { date, what, isPast, isOverdue: overdue }: Pick<Deadline, 'date' | 'what' | 'isPast' | 'isOverdue'>,
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

/** How the date of a deadline is known. */
type DueDating = Pick<Deadline, 'precision' | 'release'>;

const exactly: DueDating = { precision: 'on', release: null };

const toDueDating = ({ precision, release = null }: Dating): DueDating => ({
  precision: precision ?? 'on',
  release,
});

/** All deadlines of a subject as known today, soonest first. Empty for a removed subject. */
export const deriveDeadlines = (subject: Subject, today: Day): (Deadline & Occasion)[] => {
  if (isGone(deriveState(subject, today, today).presence.value)) return [];
  const deadlines: (Deadline & Occasion)[] = [];
  const add = (
    date: Day | undefined,
    occasion: Occasion,
    source: string | null = null,
    overdue = false,
    { dating = exactly, part = null }: { dating?: DueDating; part?: Deadline['part'] } = {},
  ): void => {
    if (date === undefined) return;
    const isPast = date < today;
    deadlines.push({ date, ...dating, ...occasion, part, isPast, isOverdue: overdue, source });
  };
  for (const { deadline, version, deadlineRelease } of subject.breakingChanges) {
    const dating: DueDating = {
      precision: deadlineRelease?.precision ?? 'on',
      release: deadlineRelease?.version ?? null,
    };
    add(deadline, { what: 'upgrade', version }, null, false, { dating });
  }
  const { current } = noticeAt(subject, today);
  if (current !== null) {
    const { endOfSupport, removal, source } = current;
    const datingOf = (key: NoticeDate) => ({ dating: toDueDating(toNoticeDating(current, key)) });
    const isOverdueRemoval = removal !== undefined && removal < today;
    add(endOfSupport, { what: 'end-of-support', version: null }, source, false, datingOf('endOfSupport'));
    add(removal, { what: 'removal', version: null }, source, isOverdueRemoval, datingOf('removal'));
  }
  const histories = [
    { part: null, transitions: subject.transitions },
    ...subject.facets.map(({ id, name, transitions }) => ({ part: { id, name }, transitions })),
  ];
  for (const { part, transitions } of histories)
    for (const transition of transitions) {
      if (transition.status !== 'planned') continue;
      const { date, source } = transition;
      const dating = toDueDating(transition);
      add(date, { what: 'planned', version: null }, source, isOverdue(transition, today), { dating, part });
    }
  return deadlines.sort(
    (a, b) =>
      compareText(a.date, b.date) ||
      compareText(a.what, b.what) ||
      compareText(a.version ?? '', b.version ?? '') ||
      compareText(a.source ?? '', b.source ?? '') ||
      compareText(a.part?.id ?? '', b.part?.id ?? ''),
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
