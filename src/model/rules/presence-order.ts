import type { Finding, StructureRule } from './rule';
import type { Subject } from '../subject/subject';
import { renderDateWithPrecision } from '../time/calendar';
import { say } from '../text/say';

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
        message: say('presence-order.not-gone'),
        hint: say('presence-order.not-gone-hint'),
      };
    if (event !== null && !isBack && gone !== null)
      yield {
        file,
        path: [...path, 'event'],
        message: say('presence-order.gone-twice', { day: gone }),
        hint: say('presence-order.gone-twice-hint'),
      };
    const changes = stage !== null || support !== null || Object.keys(transition.availability).length > 0;
    if (event === null && gone !== null && changes)
      yield {
        file,
        path,
        message: say('presence-order.while-gone', { day: gone }),
        hint: say('presence-order.while-gone-hint'),
      };
    if (isBack) gone = null;
    else if (event !== null) gone = renderDateWithPrecision(date, transition).replace(/^(?:on|by|in) /, '');
  }
}

/** Items are removed before they return, and do not change in between. */
export const presenceOrder: StructureRule = {
  name: 'presence-order',
  checkSubject,
};
