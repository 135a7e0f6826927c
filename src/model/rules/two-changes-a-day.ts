import type { Finding, StructureRule } from './rule';
import type { Subject, Transition } from '../subject';
import { renderDate } from '../calendar';
import { toTransitionLists } from './rule';

/** The axes that a row sets; each edition's availability is an axis of its own. */
const toAxes = (transition: Transition): string[] => [
  ...(transition.stage === null ? [] : ['the stage']),
  ...(transition.support === null ? [] : ['the support state']),
  ...(transition.event === null ? [] : ['whether it is in the catalog']),
  ...Object.keys(transition.availability).map((edition) => `the availability in "${edition}"`),
];

/** Two rows clash on the same day, and when one names the month of the other: nobody knows which came last. */
const isClash = (a: Transition, b: Transition): boolean =>
  a.date === b.date ||
  ((a.precision === 'month' || b.precision === 'month') && a.date.slice(0, 7) === b.date.slice(0, 7));

function* checkSubject(subject: Subject): Iterable<Finding> {
  for (const { path, transitions } of toTransitionLists(subject))
    for (const [index, later] of transitions.entries())
      for (const earlier of transitions.slice(0, index).reverse()) {
        // Rows are sorted and a month counts as its last day, so beyond the month nothing can clash.
        if (earlier.date.slice(0, 7) !== later.date.slice(0, 7)) break;
        if (!isClash(earlier, later)) continue;
        const isMonth = earlier.precision === 'month' || later.precision === 'month';
        const when = isMonth ? `in ${renderDate(later.date, 'month')}` : `on ${renderDate(later.date)}`;
        for (const axis of toAxes(later).filter((name) => toAxes(earlier).includes(name)))
          yield {
            file: subject.file,
            path: [...path, later],
            message: `Two rows change ${axis} ${when}, and nothing says which came last`,
            hint: isMonth
              ? 'Give both their day, or keep one.'
              : 'Keep the one that held at the end of the day.',
          };
      }
}

export const twoChangesADay: StructureRule = {
  name: 'two-changes-a-day',
  summary: 'One axis of one subject changes at most once a day, and in a month without days once.',
  checkSubject,
};
