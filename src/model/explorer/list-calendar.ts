import type { CalendarEvent } from '../time/calendar-file';
import type { Explorer } from './explorer';
import type { ListReport } from './list-report';
import type { PolicyDocument } from '../documents/policy-document';
import { renderCalendar } from '../time/calendar-file';
import { renderReminder, toDeadlineKey, toEventUid } from '../subject/reminder';
import { subjectPermalink } from '../permalink/permalink';
import { say } from '../text/say';

/**
 * The deadlines of a list as a calendar, created in the browser. Its events have the same UIDs as in the
 * site's calendars.
 */
export const renderListCalendar = (
  deadlines: ListReport['deadlines'],
  { labelOf, catalog }: Pick<Explorer, 'labelOf' | 'catalog'>,
  { title }: Pick<PolicyDocument, 'title'>,
  origin: string,
): string =>
  renderCalendar({
    name: say('list.calendar-title', { title }),
    description: say('list.calendar-about'),
    asOf: catalog.today,
    events: deadlines.map(({ id, deadline }): CalendarEvent => {
      const text = `${labelOf(id)}: ${renderReminder(deadline)}`;
      const url = `${origin}${subjectPermalink(id)}`;
      return {
        uid: toEventUid(catalog.authority, id, toDeadlineKey(deadline)),
        date: deadline.date,
        summary: text,
        description: `${text}\n${url}`,
        url,
      };
    }),
  });
