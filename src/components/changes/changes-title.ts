import { toListPageTitle } from '../../model/documents/list-page';

/** The title of the changes, or of a page of one year: "Changes in 2031, page 2". */
export const toChangesTitle = (part: string | null): string =>
  part === null ? 'Changes' : toListPageTitle(part, (year) => `Changes in ${year}`);
