import type { PolicyRule } from './rule';
import { renderDate } from '../time/calendar';

export const removalBeforeEndOfSupport: PolicyRule = {
  name: 'removal-before-end-of-support',
  severity: 'error',
  summary: 'No item is removed before its support ends.',
  toClauses: () => [],
  isSet: () => true,
  concerns: ({ deprecation }) =>
    deprecation?.notices.some(
      ({ removal, endOfSupport }) => removal !== undefined && endOfSupport !== undefined,
    ) ?? false,
  *findBreaches({ deprecation }) {
    for (const [index, { announced, endOfSupport, removal }] of (deprecation?.notices ?? []).entries())
      if (endOfSupport !== undefined && removal !== undefined && removal < endOfSupport)
        yield {
          path: ['deprecation', 'notices', index, 'removal'],
          message: `The removal on ${renderDate(removal)} comes before the end of support on ${renderDate(endOfSupport)}`,
          hint: 'Correct one of the two dates.',
          since: announced,
          until: null,
        };
  },
};
