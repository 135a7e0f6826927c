import type { Day } from '../time/calendar';
import type { Path } from './rule';
import type { Subject, Transition } from '../subject/subject';
import { onTheDay, renderDate, sayBegun } from '../time/calendar';

/** The row that began something on a day: the row that sets the axis, else any row of that day. */
const findRow = (subject: Subject, on: Day, axis?: 'stage' | 'support'): Transition | undefined => {
  const rows = subject.transitions.filter(({ date, status }) => date === on && status === 'done');
  return rows.find((candidate) => axis !== undefined && candidate[axis] !== null) ?? rows[0];
};

/** The path of that row; without one, of the whole record. */
export const toRowPath = (subject: Subject, on: Day, axis?: 'stage' | 'support'): Path => {
  const row = findRow(subject, on, axis);
  return row === undefined ? [] : ['transitions', row];
};

/** "since 5 May 2022", or "since 1.28 (15 August 2023)" if the row names a release. */
export const sayRowBegun = (subject: Subject, on: Day, axis: 'stage' | 'support'): string => {
  const { release = null, precision = 'on' } = findRow(subject, on, axis) ?? {};
  const dating = release === null ? onTheDay : { precision, after: null, release };
  return sayBegun(dating, renderDate(on, dating));
};
