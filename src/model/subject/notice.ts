import type { Day } from '../time/calendar';
import type { Subject } from './subject';
import { renderDate } from '../time/calendar';

type Deprecated = Pick<Subject, 'deprecation'>;
type Notice = NonNullable<Subject['deprecation']>['notices'][number];

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Notices of one day stand in the order of what they say, so that the order of the rows means nothing. */
const toNoticeKey = ({ announced, endOfSupport = '', removal = '', source }: Notice): string =>
  [announced, endOfSupport, removal, source].join(' ');

/** The end of a subject as announced by a day: the newest notice up to then, and the notices that it replaced. */
export const noticeAt = (subject: Deprecated, asOf: Day) => {
  const notices = [...(subject.deprecation?.notices ?? [])]
    .filter((notice) => notice.announced <= asOf)
    .sort((a, b) => compareText(toNoticeKey(a), toNoticeKey(b)));
  return { current: notices.at(-1) ?? null, earlier: notices.slice(0, -1) };
};

/** An announced end of support that has passed. */
export interface SupportEnd {
  /** The last day of support. */
  readonly on: Day;
  /** The day on which customers were told. */
  readonly announced: Day;
  readonly source: string;
}

/** The end of support that lies before a day, by what is announced today. On its last day support still holds. */
export const supportEndBefore = (subject: Deprecated, asOf: Day, today: Day): SupportEnd | null => {
  const { current } = noticeAt(subject, asOf < today ? asOf : today);
  if (current?.endOfSupport === undefined || current.endOfSupport >= asOf) return null;
  return { on: current.endOfSupport, announced: current.announced, source: current.source };
};

/** What every surface says then. The day is unknown only where no item is asked about. */
export const renderSupportEnd = (on: Day | null): string =>
  on === null ? 'Support ended' : `Support ended on ${renderDate(on)}`;
