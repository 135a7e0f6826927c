import type { Finding, StructureRule } from './rule';
import type { Subject } from '../subject/subject';
import { say } from '../text/say';

function* checkSubject({ file, transitions, deprecation }: Subject): Iterable<Finding> {
  if (deprecation?.notices.every(({ removal }) => removal === undefined) ?? true) return;
  for (const transition of transitions)
    if (transition.status === 'planned' && transition.event?.is === 'removed')
      yield {
        file,
        path: ['transitions', transition],
        message: say('removal-twice.found'),
        hint: say('removal-twice.hint'),
      };
}

/** A record names a future removal once. */
export const removalTwice: StructureRule = {
  name: 'removal-twice',
  checkSubject,
};
