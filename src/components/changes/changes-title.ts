import { toListPageTitle } from '../../model/documents/list-page';
import { say } from '../../model/text/say';

/** The title of the changes, or of a page of one year: "Changes in 2031, page 2". */
export const toChangesTitle = (part: string | null): string =>
  part === null ? say('nav.changes') : toListPageTitle(part, (year) => say('changes.in-year', { year }));
