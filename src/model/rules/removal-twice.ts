import type { Finding, StructureRule } from './rule';
import type { Subject } from '../subject/subject';

function* checkSubject({ file, transitions, deprecation }: Subject): Iterable<Finding> {
  if (deprecation?.notices.every(({ removal }) => removal === undefined) ?? true) return;
  for (const transition of transitions)
    if (transition.status === 'planned' && transition.event?.is === 'removed')
      yield {
        file,
        path: ['transitions', transition],
        message: 'The removal is announced in a notice and planned as a transition too',
        hint: 'Keep the notice, which knows when it was announced; add the transition once it is done.',
      };
}

export const removalTwice: StructureRule = {
  name: 'removal-twice',
  summary: 'A future removal is recorded once.',
  checkSubject,
};
