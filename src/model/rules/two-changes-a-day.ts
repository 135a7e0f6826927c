import type { Finding, StructureRule } from './rule';
import type { Subject, Transition } from '../subject/subject';
import { renderDate } from '../time/calendar';
import { toTransitionLists } from './rule';
import { say } from '../text/say';

/** The axes that a row sets. Each edition's availability is its own axis. */
const toAxes = (transition: Transition): { readonly axis: string; readonly edition?: string }[] => [
  ...(transition.stage === null ? [] : [{ axis: 'stage' }]),
  ...(transition.support === null ? [] : [{ axis: 'support' }]),
  ...(transition.event === null ? [] : [{ axis: 'event' }]),
  ...Object.keys(transition.availability).map((edition) => ({ axis: 'availability', edition })),
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
      for (const { axis, edition = '' } of toAxes(later)) {
        const key = `${axis} ${edition}`;
        const earlier = ledger.findClash(key, later);
        ledger.enter(key, later);
        if (earlier === undefined) continue;
        const isMonth = earlier.precision === 'month' || later.precision === 'month';
        const when =
          later.release !== null
            ? say('two-changes-a-day.in', { time: later.release })
            : isMonth
              ? say('two-changes-a-day.in', { time: renderDate(later.date.slice(0, 7)) })
              : say('two-changes-a-day.on', { day: renderDate(later.date) });
        yield {
          file: subject.file,
          path: [...path, later],
          message: say('two-changes-a-day.found', { axis, edition, when }),
          hint:
            isMonth && later.release === null
              ? say('two-changes-a-day.month-hint')
              : say('two-changes-a-day.day-hint'),
        };
      }
  }
}

/** Each value changes at most once a day, and at most once in a month without a day. */
export const twoChangesADay: StructureRule = {
  name: 'two-changes-a-day',
  checkSubject,
};
