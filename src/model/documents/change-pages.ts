import type { ListPage } from './list-page';
import type { SubjectChange } from '../api/subject';
import { groupChanges } from './change-order';
import { toListPages } from './list-page';

/** About 700 KB of HTML. */
const mostChanges = 2_000;

/** The number of changes on the first page of a divided list. */
const mostChangesOnFirstPage = 500;

/** The changes that happened, on one page or divided by year. */
export interface ChangePages {
  readonly first: readonly SubjectChange[];
  /** Empty if all changes fit on the first page. */
  readonly years: readonly ListPage<SubjectChange>[];
}

/** Divides changes into pages, newest first. */
export const divideChanges = (changes: readonly SubjectChange[]): ChangePages => {
  const done = changes.filter(({ status }) => status === 'done');
  if (done.length <= mostChanges) return { first: done, years: [] };
  return {
    first: done.slice(0, mostChangesOnFirstPage),
    years: groupChanges(done, 'year').flatMap(([year, inYear]) => toListPages(year, inYear, mostChanges)),
  };
};

/** Site path of a page of changes, with the id in place of `:id`. */
export const changePagePath = '/changes/:id/';
