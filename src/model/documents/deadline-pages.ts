import type { Day } from '../time/calendar';
import type { DatedDue, Due, UndatedDue } from './due';
import type { ListPage } from './list-page';
import { daysBetween } from '../time/calendar';
import { toListPages } from './list-page';

/** Deadlines stay in the first view for this many days after they pass, so that readers who were away find them. */
export const recentDays = 30;

/** About 500 KB of HTML. */
const mostDues = 1_000;

/** The number of rows of each list on the first page of divided deadlines. */
const mostDuesOnFirstPage = 250;

/** The deadlines by what readers do about them, on one page or also divided by year. */
export interface DeadlinePages {
  readonly overdue: readonly DatedDue[];
  /** Soonest first. */
  readonly ahead: readonly DatedDue[];
  /** In no release with a date. */
  readonly undated: readonly UndatedDue[];
  /** Latest first. */
  readonly recent: readonly DatedDue[];
  /** Passed before the recent ones, latest first. */
  readonly earlier: readonly DatedDue[];
  /** All deadlines, newest year first. Empty if they fit on the first page. */
  readonly years: readonly ListPage<DatedDue>[];
}

const groupByYear = (dues: readonly DatedDue[]): [year: string, dues: DatedDue[]][] => {
  const years = new Map<string, DatedDue[]>();
  for (const due of dues) {
    const year = due.date.slice(0, 4);
    const inYear = years.get(year) ?? [];
    inYear.push(due);
    years.set(year, inYear);
  }
  return [...years].reverse();
};

/** Divides deadlines, which are given soonest first. */
export const divideDeadlines = (given: readonly Due[], asOf: Day): DeadlinePages => {
  const dues = given.filter((due) => due.date !== null);
  const undated = given.filter((due) => due.date === null);
  const past = dues.filter(({ status }) => status === 'past').reverse();
  const isRecent = ({ date }: DatedDue): boolean => daysBetween(date, asOf) <= recentDays;
  const all = {
    undated,
    overdue: dues.filter(({ status }) => status === 'overdue'),
    ahead: dues.filter(({ status }) => status === 'ahead'),
    recent: past.filter(isRecent),
    earlier: past.filter((due) => !isRecent(due)),
  };
  if (dues.length <= mostDues) return { ...all, years: [] };
  return {
    overdue: all.overdue.slice(0, mostDuesOnFirstPage),
    ahead: all.ahead.slice(0, mostDuesOnFirstPage),
    undated: all.undated.slice(0, mostDuesOnFirstPage),
    recent: all.recent.slice(0, mostDuesOnFirstPage),
    earlier: [],
    years: groupByYear(dues).flatMap(([year, inYear]) => toListPages(year, inYear, mostDues)),
  };
};

/** Site path of a page of deadlines, with the id in place of `:id`. */
export const deadlinePagePath = '/deadlines/:id/';
