import type { PolicyRule } from './rule';
import type { Policy } from '../policy/policy';
import { addDays } from '../time/calendar';
import { deriveState } from '../subject/state';
import { noticeAt, renderSupportEnd, toWrittenKey } from '../subject/notice';
import { toClauseSource, toName, unknown } from '../policy/policy';
import { say } from '../text/say';

/** Whether a support state promises nothing: each of its clauses has the weakest value of its scale. */
const promisesNothing = ({ clauses, expectations }: Policy, state: string): boolean => {
  const own = clauses.filter((clause) => {
    const { axis, id } = toClauseSource(clause);
    return axis === 'support' && id === state && clause.value !== undefined;
  });
  const isLeast = ({ expectation, value }: (typeof own)[number]): boolean =>
    expectations.find(({ id }) => id === expectation)?.scale?.at(-1)?.id === value;
  return own.length > 0 && own.every(isLeast);
};

export const supportEnded: PolicyRule = {
  name: 'support-ended',
  severity: 'warning',
  summary: () => say('rule.support-ended'),
  axis: 'supportStates',
  toClauses: () => [],
  isSet: () => true,
  // Without support states, an end of support has nothing to contradict.
  concerns: ({ deprecation }, { policy, today }) =>
    policy.supportStates.length > 0 &&
    (deprecation?.notices.some(({ endOfSupport = today }) => endOfSupport < today) ?? false),
  *findBreaches(subject, { policy, today }) {
    const { presence, supportEnd } = deriveState(subject, today, today);
    if (supportEnd === null || presence.value.is !== 'present') return;
    const { on, recorded, dating } = supportEnd;
    if (recorded === unknown || promisesNothing(policy, recorded)) return;
    const { current } = noticeAt(subject, today);
    const index = current === null ? 0 : (subject.deprecation?.notices.indexOf(current) ?? 0);
    yield {
      path: [
        'deprecation',
        'notices',
        index,
        current === null ? 'endOfSupport' : toWrittenKey(current, 'endOfSupport'),
      ],
      message: say('rule.still-recorded', {
        ended: renderSupportEnd(on, dating),
        support: toName(policy.supportStates, recorded),
      }),
      hint: say('support-ended.hint'),
      since: addDays(on, 1),
      until: null,
    };
  },
};
