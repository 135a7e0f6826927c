import type { Finding, StructureRule } from './rule';
import type { Subject, Transition } from '../subject/subject';
import { toTransitionLists } from './rule';
import { say } from '../text/say';

/** The values that a row sets, by axis. Each edition's availability is its own axis. */
const toAxes = ({
  stage,
  support,
  version,
  availability,
  reasons,
}: Transition): [string, string | null][] => [
  ['stage', stage],
  ['support', support],
  ['version', version],
  ...Object.entries(availability).map(([edition, offer]): [string, string] => [
    `availability:${edition}`,
    `${offer} ${reasons[edition] ?? ''}`,
  ]),
];

function* checkSubject(subject: Subject): Iterable<Finding> {
  for (const { path, transitions } of toTransitionLists(subject)) {
    const state = new Map<string, string>();
    for (const transition of transitions) {
      const said = toAxes(transition).filter((axis): axis is [string, string] => axis[1] !== null);
      const isNews = transition.event !== null || said.some(([axis, value]) => state.get(axis) !== value);
      if (transition.status === 'done') for (const [axis, value] of said) state.set(axis, value);
      if (isNews) continue;
      yield {
        file: subject.file,
        path: [...path, transition],
        message:
          said.length === 0
            ? say('row-without-change.empty', { date: transition.date })
            : say('row-without-change.repeated', { date: transition.date }),
        hint: say('row-without-change.hint'),
      };
    }
  }
}

/** Every row of a history changes something. */
export const rowWithoutChange: StructureRule = {
  name: 'row-without-change',
  checkSubject,
};
