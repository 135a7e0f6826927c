import type { Finding, StructureRule } from './rule';
import type { Subject, Transition } from '../subject/subject';
import { renderDate } from '../time/calendar';
import { toTransitionLists } from './rule';

/** The axes that a row sets. Each edition's availability is its own axis. */
const toAxes = (transition: Transition): string[] => [
  ...(transition.stage === null ? [] : ['the stage']),
  ...(transition.support === null ? [] : ['the support state']),
  ...(transition.event === null ? [] : ['whether it is in the catalog']),
  ...Object.keys(transition.availability).map((edition) => `the availability in "${edition}"`),
];

/** Remembers the newest row of an axis: by day, by month without a day, and by month. */
const createLedger = () => {
  const onDay = new Map<string, Transition>();
  const ofMonth = new Map<string, Transition>();
  const inMonth = new Map<string, Transition>();
  const ofRelease = new Map<string, Transition>();
  return {
    /**
     * The earlier row that clashes: of the same day, or where one of the two has only the month of the other.
     */
    findClash: (axis: string, { date, precision, release }: Transition): Transition | undefined => {
      // The table of releases says which of two releases came last, also on one day.
      if (release !== null) return ofRelease.get(`${release} ${axis}`);
      const month = `${date.slice(0, 7)} ${axis}`;
      return precision === 'month'
        ? inMonth.get(month)
        : (onDay.get(`${date} ${axis}`) ?? ofMonth.get(month));
    },
    enter: (axis: string, transition: Transition): void => {
      const { date, precision, release } = transition;
      if (release !== null) ofRelease.set(`${release} ${axis}`, transition);
      if (precision === 'release') return;
      const month = `${date.slice(0, 7)} ${axis}`;
      onDay.set(`${date} ${axis}`, transition);
      inMonth.set(month, transition);
      if (precision === 'month') ofMonth.set(month, transition);
    },
  };
};

function* checkSubject(subject: Subject): Iterable<Finding> {
  for (const { path, transitions } of toTransitionLists(subject)) {
    const ledger = createLedger();
    for (const later of transitions)
      for (const axis of toAxes(later)) {
        const earlier = ledger.findClash(axis, later);
        ledger.enter(axis, later);
        if (earlier === undefined) continue;
        const isMonth = earlier.precision === 'month' || later.precision === 'month';
        const when =
          later.release !== null
            ? `in ${later.release}`
            : isMonth
              ? `in ${renderDate(later.date.slice(0, 7))}`
              : `on ${renderDate(later.date)}`;
        yield {
          file: subject.file,
          path: [...path, later],
          message: `Two rows change ${axis} ${when}, and nothing says which came last`,
          hint:
            isMonth && later.release === null
              ? 'Give both their day, or keep one.'
              : 'Keep the one that applied at the end of the day.',
        };
      }
  }
}

export const twoChangesADay: StructureRule = {
  name: 'two-changes-a-day',
  summary: 'Each value changes at most once a day, and at most once in a month without a day.',
  checkSubject,
};
