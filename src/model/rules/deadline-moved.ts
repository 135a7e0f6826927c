import type { ConductRule } from './rule';
import { daysBetween, renderDate } from '../time/calendar';

const ends = { endOfSupport: 'The end of support', removal: 'The removal' } as const;

export const deadlineMoved: ConductRule = {
  name: 'deadline-moved',
  severity: 'warning',
  summary: 'An announced date stays where it is.',
  toClauses: () => [],
  isSet: () => true,
  concerns: ({ deprecation }) => (deprecation?.notices.length ?? 0) > 0,
  *findBreaches({ deprecation }) {
    const notices = [...(deprecation?.notices ?? []).entries()].sort(([, a], [, b]) =>
      a.announced < b.announced ? -1 : 1,
    );
    for (const key of ['endOfSupport', 'removal'] as const) {
      const dated = notices.flatMap(([index, notice]) => {
        const date = notice[key];
        return date === undefined ? [] : [{ index, date, announced: notice.announced }];
      });
      for (const [position, later] of dated.entries()) {
        const earlier = dated[position - 1];
        if (earlier === undefined || earlier.date === later.date) continue;
        const days = Math.abs(daysBetween(earlier.date, later.date));
        const way = later.date < earlier.date ? 'earlier' : 'later';
        yield {
          path: ['deprecation', 'notices', later.index, key],
          message: `${ends[key]} was moved ${days} ${days === 1 ? 'day' : 'days'} ${way}: from ${renderDate(earlier.date)} to ${renderDate(later.date)}`,
          hint:
            way === 'earlier'
              ? 'Customers have planned for the later date: keep it, or list the reason in exceptions.yaml.'
              : 'Say so where customers were told the earlier date, and list the reason in exceptions.yaml.',
          since: later.announced,
          until: null,
        };
      }
    }
  },
};
