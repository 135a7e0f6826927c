import type { PolicyRule } from './rule';
import { toWrittenKey } from '../subject/notice';
import { renderDate } from '../time/calendar';
import { say } from '../text/say';

export const removalBeforeEndOfSupport: PolicyRule = {
  name: 'removal-before-end-of-support',
  severity: 'error',
  summary: () => say('rule.removal-before-end-of-support'),
  axis: 'supportStates',
  toClauses: () => [],
  isSet: () => true,
  concerns: ({ deprecation }) =>
    deprecation?.notices.some(
      ({ removal, endOfSupport }) => removal !== undefined && endOfSupport !== undefined,
    ) ?? false,
  *findBreaches({ deprecation }) {
    for (const [index, notice] of (deprecation?.notices ?? []).entries()) {
      const { announced, endOfSupport, removal } = notice;
      if (endOfSupport !== undefined && removal !== undefined && removal < endOfSupport)
        yield {
          path: ['deprecation', 'notices', index, toWrittenKey(notice, 'removal')],
          message: say('rule.removal-first', {
            removal: renderDate(removal),
            end: renderDate(endOfSupport),
          }),
          hint: say('removal-before-end-of-support.hint'),
          since: announced,
          until: null,
        };
    }
  },
};
