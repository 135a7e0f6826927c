import { toListPageTitle } from '../../model/documents/list-page';
import { say } from '../../model/text/say';

/** The name of a page of one year: "2031", then "2031, page 2". */
export const toYearName = (part: string): string => toListPageTitle(part, (year) => year);

/** The title of the deadlines, or of a page of one year: "Deadlines in 2031, page 2". */
export const toDeadlinesTitle = (part: string | null): string =>
  part === null ? say('nav.deadlines') : toListPageTitle(part, (year) => say('deadlines.in-year', { year }));
