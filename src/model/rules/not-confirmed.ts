import type { ConductRule } from './rule';
import { addDays, daysBetween, renderDate } from '../time/calendar';
import { derivePeriods } from '../subject/period';
import { isGone } from '../subject/state';

/** A row that was added is a look at the source, as much as a day of verification. */
export const notConfirmed: ConductRule = {
  name: 'not-confirmed',
  severity: 'warning',
  summary: 'Somebody has held the record against its source within the time that the policy allows.',
  toClauses: () => [],
  isSet: (policy) => policy.confirmedFor !== undefined,
  concerns: (subject, { today }) => {
    const state = derivePeriods(subject, today).at(-1)?.state;
    return state !== undefined && !isGone(state.presence.value);
  },
  *findBreaches(subject, { policy, today }) {
    const last = derivePeriods(subject, today).at(-1);
    const { confirmedFor } = policy;
    if (confirmedFor === undefined || last === undefined || isGone(last.state.presence.value)) return;
    const seen = [last.from, subject.verified ?? ''].sort().at(-1) ?? last.from;
    if (daysBetween(seen, today) <= confirmedFor) return;
    yield {
      path: subject.verified === undefined ? [] : ['verified'],
      message: `It was last confirmed on ${renderDate(seen)}, more than ${confirmedFor} days ago`,
      hint: 'Hold it against its sources, then write that day into "verified:".',
      since: addDays(seen, confirmedFor + 1),
      until: null,
    };
  },
};
