import type { CalendarEvent } from '../calendar-file';
import type { Explorer } from './explorer';
import type { ExplorerDeadline } from './catalog';
import type { ListReport } from './list-report';
import type { PolicyDocument } from '../policy-document';
import { renderCalendar } from '../calendar-file';
import { subjectPermalink } from '../permalink';
import { toUpgradeTarget } from '../breaking-change';

const toWords = ({ what, version }: ExplorerDeadline): string => {
  switch (what) {
    case 'upgrade':
      return `upgrade to ${toUpgradeTarget(version)}`;
    case 'end-of-support':
      return 'end of support';
    case 'removal':
      return 'removal';
    case 'planned':
      return 'planned change';
  }
};

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
      const text = `${labelOf(id)}: ${toWords(deadline)}`;
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
