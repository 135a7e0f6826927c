import type { Dating, Day } from '../time/calendar';
import type { End } from '../policy/release';
import type { Notice, NoticeDate, Subject } from './subject';
import { onTheDay, renderDate } from '../time/calendar';
import { say } from '../text/say';

type Deprecated = Pick<Subject, 'deprecation'>;

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Sort key for notices of one day, so that their order in the file does not matter. */
const toNoticeKey = ({ announced, endOfSupport = '', removal = '', source }: Notice): string =>
  [announced, endOfSupport, removal, source].join(' ');

/**
 * The first day on which a notice counts. If the day of the announcement is not known, nothing ended before it
 * was announced.
 */
export const noticeFrom = ({ announced, precision, endOfSupport, removal }: Notice): Day =>
  precision === 'by'
    ? [announced, endOfSupport ?? announced, removal ?? announced].reduce((a, b) => (a < b ? a : b))
    : announced;

/** The end of a subject as announced by a day: the newest notice up to then, and the earlier notices. */
export const noticeAt = (subject: Deprecated, asOf: Day) => {
  const notices = [...(subject.deprecation?.notices ?? [])]
    .filter((notice) => noticeFrom(notice) <= asOf)
    .sort((a, b) => compareText(toNoticeKey(a), toNoticeKey(b)));
  return { current: notices.at(-1) ?? null, earlier: notices.slice(0, -1) };
};

/** How a date of a notice is known. */
export const toNoticeDating = ({ datings }: Notice, key: NoticeDate): Dating => datings?.[key] ?? onTheDay;

/** Whether a notice names an end, by a day or a release. */
export const hasEnd = (notice: Notice, key: NoticeDate): boolean =>
  notice[key] !== undefined || notice.datings?.[key] !== undefined;

/** An end of a notice by day and release; null if the notice does not name it. */
export const toEnd = (notice: Notice, key: 'endOfSupport' | 'removal'): End | null =>
  hasEnd(notice, key) ? { day: notice[key], release: notice.datings?.[key]?.release ?? null } : null;

/** "5 May 2022", "1.38", "1.36 (22 April 2026)". Empty if the notice does not name the end. */
export const renderEnd = (notice: Notice, key: 'endOfSupport' | 'removal'): string => {
  const dating = toNoticeDating(notice, key);
  const { [key]: day } = notice;
  return day === undefined ? (dating.release ?? '') : renderDate(day, dating);
};

/** The key of a date in the file: a notice can name a release in its place. */
export const toWrittenKey = ({ datings }: Notice, key: NoticeDate): string =>
  datings?.[key] === undefined
    ? key
    : { announced: 'since', endOfSupport: 'until', removal: 'removedIn' }[key];

/** An announced end of support that has passed. */
export interface SupportEnd {
  /** The last day of support. */
  readonly on: Day;
  /** The day of the announcement. */
  readonly announced: Day;
  /** `by` if it was announced on that day or before. */
  readonly precision: 'on' | 'by';
  /** How the day of the announcement is known. */
  readonly announcedDating: Dating;
  readonly source: string;
  /** How the day is known. */
  readonly dating: Dating;
}

/**
 * The end of support before a day, according to today's announcements. The last day itself still has support.
 */
export const supportEndBefore = (subject: Deprecated, asOf: Day, today: Day): SupportEnd | null => {
  const { current } = noticeAt(subject, asOf < today ? asOf : today);
  if (current?.endOfSupport === undefined || current.endOfSupport >= asOf) return null;
  const { endOfSupport: on, announced, precision = 'on', source } = current;
  return {
    on,
    announced,
    precision,
    announcedDating: current.datings?.announced ?? { precision, after: null },
    source,
    dating: toNoticeDating(current, 'endOfSupport'),
  };
};

/** The text of an ended support on every surface. The day is null where no single subject is meant. */
export const renderSupportEnd = (
  on: Day | null,
  { precision, release }: Omit<Dating, 'after'> = onTheDay,
): string => {
  if (on === null) return say('support.ended');
  const day = renderDate(on, { precision, after: null, release });
  return release === null || release === undefined
    ? say('support.ended-on', { day })
    : say('support.ended-with', { release: day });
};
