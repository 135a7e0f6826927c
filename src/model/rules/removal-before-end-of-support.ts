import type { PolicyRule } from './rule';
import { compareEnds } from '../policy/release';
import { hasEnd, renderEnd, toEnd, toNoticeDating, toWrittenKey } from '../subject/notice';
import { isOfRelease } from '../time/calendar';
import type { Notice } from '../subject/subject';
import { say } from '../text/say';

/** "on 5 May 2022", "in 1.38". */
const sayIn = (notice: Notice, key: 'endOfSupport' | 'removal'): string =>
  isOfRelease(toNoticeDating(notice, key))
    ? say('date.in-release', { release: renderEnd(notice, key) })
    : say('date.on', { day: renderEnd(notice, key) });

export const removalBeforeEndOfSupport: PolicyRule = {
  name: 'removal-before-end-of-support',
  severity: 'error',
  summary: () => say('rule.removal-before-end-of-support'),
  axis: 'supportStates',
  toClauses: () => [],
  isSet: () => true,
  concerns: ({ deprecation }) =>
    deprecation?.notices.some((notice) => hasEnd(notice, 'removal') && hasEnd(notice, 'endOfSupport')) ??
    false,
  *findBreaches({ deprecation }, { policy }) {
    for (const [index, notice] of (deprecation?.notices ?? []).entries()) {
      const removal = toEnd(notice, 'removal');
      const end = toEnd(notice, 'endOfSupport');
      if (removal === null || end === null) continue;
      const order = compareEnds(policy, removal, end);
      if (order !== null && order < 0)
        yield {
          path: ['deprecation', 'notices', index, toWrittenKey(notice, 'removal')],
          message: say('rule.removal-first', {
            removal: sayIn(notice, 'removal'),
            end: sayIn(notice, 'endOfSupport'),
          }),
          hint: say('removal-before-end-of-support.hint'),
          since: notice.announced,
          until: null,
        };
    }
  },
};
