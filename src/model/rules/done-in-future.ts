import type { Catalog, Finding, StructureRule } from './rule';
import type { Subject } from '../subject/subject';
import { renderDate } from '../time/calendar';
import { toTransitionLists } from './rule';
import { say } from '../text/say';

/** A month is dated by its last day, so a month in progress can be done before that day. */
function* checkSubject(subject: Subject, { today }: Pick<Catalog, 'today'>): Iterable<Finding> {
  for (const { path, transitions } of toTransitionLists(subject))
    for (const transition of transitions) {
      const { date, precision, release, status } = transition;
      const isAhead = precision === 'month' ? date.slice(0, 7) > today.slice(0, 7) : date > today;
      if (status === 'done' && isAhead)
        yield {
          file: subject.file,
          path: [...path, transition, release === null ? 'date' : 'since'],
          message: say('done-in-future.found', {
            date: renderDate(date, transition),
            today: renderDate(today),
          }),
          hint: say('done-in-future.hint'),
        };
    }
}

/** Completed changes are in the past. */
export const doneInFuture: StructureRule = {
  name: 'done-in-future',
  checkSubject,
};
