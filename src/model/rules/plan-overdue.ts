import type { PolicyRule } from './rule';
import { derivePeriods } from '../subject/period';
import { isGone } from '../subject/state';
import { renderNamed, renderDateWithPrecision } from '../time/calendar';
import { isOverdue } from '../subject/transition';
import { noticeAt, toNoticeDating, toWrittenKey } from '../subject/notice';
import { toTransitionLists } from './rule';
import { say } from '../text/say';

export const planOverdue: PolicyRule = {
  name: 'plan-overdue',
  severity: 'warning',
  summary: () => say('rule.plan-overdue'),
  toClauses: () => [],
  isSet: () => true,
  concerns: (subject) =>
    toTransitionLists(subject).some(({ transitions }) =>
      transitions.some(({ status }) => status === 'planned'),
    ) ||
    (subject.deprecation?.notices.some(({ removal }) => removal !== undefined) ?? false),
  *findBreaches(subject, { today }) {
    for (const { path, transitions } of toTransitionLists(subject))
      for (const transition of transitions)
        if (isOverdue(transition, today))
          yield {
            path: [...path, transition, transition.release === null ? 'date' : 'since'],
            message: say('rule.not-done', {
              when: renderDateWithPrecision(transition.date, transition),
            }),
            hint: say('plan-overdue.transition-hint'),
            since: transition.date,
            until: null,
          };
    const { current } = noticeAt(subject, today);
    const state = derivePeriods(subject, today).at(-1)?.state;
    const isStillThere = state !== undefined && !isGone(state.presence.value);
    if (current?.removal !== undefined && current.removal < today && isStillThere)
      yield {
        path: [
          'deprecation',
          'notices',
          subject.deprecation?.notices.indexOf(current) ?? 0,
          toWrittenKey(current, 'removal'),
        ],
        message: say('rule.not-removed', {
          day: renderNamed(current.removal, toNoticeDating(current, 'removal')),
        }),
        hint: say('plan-overdue.removal-hint'),
        since: current.removal,
        until: null,
      };
  },
};
