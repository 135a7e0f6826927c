import type { Finding, StructureRule } from './rule';
import type { Subject } from '../subject/subject';
import { renderDateWithPrecision } from '../time/calendar';

function* checkSubject({ file, transitions }: Subject): Iterable<Finding> {
  let gone: string | null = null;
  for (const transition of transitions) {
    const { event, stage, support, date } = transition;
    const path = ['transitions', transition];
    const isBack = event?.is === 'returned';
    if (isBack && gone === null)
      yield {
        file,
        path: [...path, 'event'],
        message: 'It returned, and was never gone',
        hint: 'Add the row of its removal, or delete the event.',
      };
    if (event !== null && !isBack && gone !== null)
      yield {
        file,
        path: [...path, 'event'],
        message: `It leaves the catalog a second time; it has been gone since ${gone}`,
        hint: 'Add the row of its return between them, or keep one of the two.',
      };
    const changes = stage !== null || support !== null || Object.keys(transition.availability).length > 0;
    if (event === null && gone !== null && changes)
      yield {
        file,
        path,
        message: `It changes while it is gone (since ${gone})`,
        hint: 'Add "event: returned" to this row if it came back, or delete the row.',
      };
    if (isBack) gone = null;
    else if (event !== null) gone = renderDateWithPrecision(date, transition).replace(/^(?:on|by|in) /, '');
  }
}

export const presenceOrder: StructureRule = {
  name: 'presence-order',
  summary: 'Items are removed before they return, and do not change in between.',
  checkSubject,
};
