import type { CalendarEvent } from '../time/calendar-file';
import type { Explorer } from './explorer';
import type { ListReport } from './list-report';
import type { PolicyDocument } from '../documents/policy-document';
import { renderCalendar } from '../time/calendar-file';
import { renderDeadlineWords } from '../subject/deadline-words';
import { subjectPermalink } from '../permalink/permalink';

/** The deadlines of a list as a calendar, made where the list is: its events keep their names when it is made again. */
export const renderListCalendar = (
  deadlines: ListReport['deadlines'],
  { labelOf, catalog }: Pick<Explorer, 'labelOf' | 'catalog'>,
  { title }: Pick<PolicyDocument, 'title'>,
  origin: string,
): string =>
  renderCalendar({
    name: `${title}: my list`,
    description: 'Deadlines of the subjects on my list.',
    asOf: catalog.today,
    events: deadlines.map(({ id, deadline }): CalendarEvent => {
      const { date, what, version } = deadline;
      const text = `${labelOf(id)}: ${renderDeadlineWords(deadline)}`;
      const url = `${origin}${subjectPermalink(id)}`;
      return {
        uid: `${[id, what, ...(version === null ? [] : [version])].join('-')}@${new URL(origin).host}`,
        date,
        summary: text,
        description: `${text}. ${url}`,
        url,
      };
    }),
  });
