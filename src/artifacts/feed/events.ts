import type { CalendarEvent } from '../../model/time/calendar-file';
import type { SubjectChange, SubjectDocument } from '../../model/api/subject';
import type { Policy } from '../../model/policy/policy';
import type { Site } from '../site';
import { isWebLink } from '../../model/text/plain-text';
import { renderDateWithPrecision } from '../../model/time/calendar';
import { renderReminder, toDeadlineKey, toEventUid } from '../../model/subject/reminder';
import { toUrl } from '../site';
import { say } from '../../model/text/say';

/** A subject's deadlines and plans as all-day events, soonest first. */
export const toCalendarEvents = (
  policy: Policy,
  site: Site,
  document: SubjectDocument,
  changes: readonly SubjectChange[],
): CalendarEvent[] => {
  const { id, label, permalink, status, deadlines } = document;
  const url = toUrl(site, permalink);
  const describe = (source: string | null, ...lines: readonly string[]): string =>
    [
      ...lines,
      say('feed.now', { text: status.text }),
      url,
      ...(source !== null && isWebLink(source) ? [source] : []),
    ].join('\n');
  const due = deadlines
    .filter(({ what }) => what !== 'planned')
    .map((deadline) => ({
      uid: toEventUid(policy.authority.name, id, toDeadlineKey(deadline)),
      date: deadline.date,
      summary: `${label}: ${renderReminder(deadline)}`,
      description: describe(deadline.source),
      url,
    }));
  const planned = changes
    .filter((change) => change.status !== 'done')
    .map((change) => ({
      uid: `${change.key}@${policy.authority.name}`,
      date: change.date,
      summary: say('feed.planned', {
        label,
        text: change.text,
        when: renderDateWithPrecision(change.date, change),
      }),
      description: describe(
        change.source,
        change.status === 'overdue'
          ? say('feed.planned-on-overdue', { when: renderDateWithPrecision(change.date, change) })
          : say('feed.planned-on', { when: renderDateWithPrecision(change.date, change) }),
      ),
      url,
    }));
  return sortEvents([...due, ...planned]);
};

/** Soonest first; events of one day by id. */
export const sortEvents = (events: readonly CalendarEvent[]): CalendarEvent[] =>
  [...events].sort(
    (a, b) =>
      Number(a.date > b.date) - Number(a.date < b.date) || (a.uid < b.uid ? -1 : Number(a.uid > b.uid)),
  );
