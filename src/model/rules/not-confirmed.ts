import type { PolicyRule } from './rule';
import { addDays, daysBetween, renderDate } from '../time/calendar';
import { derivePeriods } from '../subject/period';
import { deriveVerification } from '../subject/verification';
import { isGone } from '../subject/state';
import { say } from '../text/say';

export const notConfirmed: PolicyRule = {
  name: 'not-confirmed',
  severity: 'warning',
  summary: () => say('rule.not-confirmed'),
  toClauses: () => [],
  isSet: (policy) => policy.confirmedFor !== undefined,
  concerns: (subject, { today }) => {
    const state = derivePeriods(subject, today).at(-1)?.state;
    return state !== undefined && !isGone(state.presence.value);
  },
  *findBreaches(subject, { policy, today }) {
    const verification = deriveVerification(policy, subject, today);
    if (verification === null || today <= verification.until) return;
    const { on, until } = verification;
    yield {
      path: subject.verified === undefined ? [] : ['verified'],
      message: say('rule.confirmed-long-ago', { day: renderDate(on), days: daysBetween(on, until) }),
      hint: say('not-confirmed.hint'),
      since: addDays(until, 1),
      until: null,
    };
  },
};
