import type { PolicyRule } from './rule';
import { derivePeriods, findSpells } from '../subject/period';
import { toOffer } from '../subject/state';
import { toRowPath } from './row';
import { say } from '../text/say';

export const offeredNowhere: PolicyRule = {
  name: 'offered-nowhere',
  severity: 'warning',
  summary: () => say('rule.offered-nowhere'),
  axis: 'editions',
  toClauses: () => [],
  isSet: ({ editions }) => editions.length > 0,
  concerns: (subject, { today }) =>
    derivePeriods(subject, today).some(({ state }) => Object.keys(state.availability).length > 0),
  *findBreaches(subject, { policy, today }) {
    const spells = findSpells(derivePeriods(subject, today), (state) => {
      const offers = policy.editions.map(({ id }) => toOffer(state, id));
      const isNowhere = offers.every(({ value }) => value === 'not-offered');
      const isSilent = offers.every(({ reason }) => reason === null);
      return state.presence.value.is === 'present' && isNowhere && isSilent ? 'nowhere' : null;
    });
    for (const { from, until } of spells)
      yield {
        path: toRowPath(subject, from),
        message: say('rule.no-reason'),
        hint: say('offered-nowhere.hint'),
        since: from,
        until,
      };
  },
};
