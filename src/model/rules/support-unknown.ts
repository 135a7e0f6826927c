import type { PolicyRule } from './rule';
import { derivePeriods, findSpells } from '../subject/period';
import { sayRowBegun, toRowPath } from './row';
import { unknown } from '../policy/policy';
import { say } from '../text/say';

export const supportUnknown: PolicyRule = {
  name: 'support-unknown',
  severity: 'warning',
  summary: () => say('rule.support-unknown'),
  axis: 'supportStates',
  toClauses: () => [],
  isSet: ({ supportStates }) => supportStates.length > 0,
  concerns: (subject, { today }) =>
    subject.notApplicable?.includes('support') !== true && derivePeriods(subject, today).length > 0,
  *findBreaches(subject, { today }) {
    const spells = findSpells(derivePeriods(subject, today), ({ presence, support }) =>
      presence.value.is === 'present' && support.value === unknown ? unknown : null,
    );
    for (const { from, until } of spells)
      yield {
        path: toRowPath(subject, from, 'support'),
        message: say('rule.no-support', { begun: sayRowBegun(subject, from, 'support') }),
        hint: say('support-unknown.hint'),
        since: from,
        until,
      };
  },
};
