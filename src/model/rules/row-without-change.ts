import type { Finding, StructureRule } from './rule';
import type { Subject, Transition } from '../subject/subject';
import { toTransitionLists } from './rule';

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
    `availability ${edition}`,
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
            ? `The row of ${transition.date} changes nothing`
            : `The row of ${transition.date} repeats what the rows before it say`,
        hint: 'Add the stage, support state, availability or version that changed, or delete the row.',
      };
    }
  }
}

export const rowWithoutChange: StructureRule = {
  name: 'row-without-change',
  summary: 'Every row of a history changes something.',
  checkSubject,
};
