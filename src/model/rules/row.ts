import type { Day } from '../time/calendar';
import type { Path } from './rule';
import type { Subject } from '../subject/subject';

/**
 * The path of the row that began something on a day: the row that sets the axis, else any row of that day,
 * else the whole record.
 */
export const toRowPath = (subject: Subject, on: Day, axis?: 'stage' | 'support'): Path => {
  const rows = subject.transitions.filter(({ date, status }) => date === on && status === 'done');
  const row = rows.find((candidate) => axis !== undefined && candidate[axis] !== null) ?? rows[0];
  return row === undefined ? [] : ['transitions', row];
};
