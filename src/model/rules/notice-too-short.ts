import type { PolicyRule } from './rule';
import type { Policy } from '../policy/policy';
import { daysBetween, renderDate } from '../time/calendar';
import { stageAt } from '../subject/stage-step';
import { toName } from '../policy/policy';
import { say } from '../text/say';

const minimum = (policy: Policy, stage: string) => policy.stages.find(({ id }) => id === stage)?.notice ?? {};

export const noticeTooShort: PolicyRule = {
  name: 'notice-too-short',
  severity: 'warning',
  summary: () => say('rule.notice-too-short'),
  toClauses: () => [],
  isSet: (policy) => policy.stages.some(({ notice }) => Object.keys(notice ?? {}).length > 0),
  concerns: ({ deprecation, breakingChanges }) =>
    (deprecation?.notices.length ?? 0) > 0 ||
    breakingChanges.some(({ date, deadline }) => date !== undefined && deadline !== undefined),
  *findBreaches(subject, { policy, today }) {
    const { deprecation, breakingChanges } = subject;
    const ends = [
      ...(deprecation?.notices ?? []).flatMap(({ announced, precision, endOfSupport, removal }, index) => [
        {
          key: 'endOfSupport' as const,
          announced: precision === 'by' ? undefined : announced,
          end: endOfSupport,
          path: ['deprecation', 'notices', index, 'endOfSupport'],
        },
        {
          key: 'removal' as const,
          announced: precision === 'by' ? undefined : announced,
          end: removal,
          path: ['deprecation', 'notices', index, 'removal'],
        },
      ]),
      ...breakingChanges.map(({ date, deadline }, index) => ({
        key: 'upgrade' as const,
        announced: date,
        end: deadline,
        path: ['breakingChanges', index, 'deadline'],
      })),
    ];
    for (const { key, announced, end, path } of ends) {
      if (announced === undefined || end === undefined) continue;
      const stage = stageAt(subject, announced, today);
      const wanted = minimum(policy, stage)[key];
      const given = daysBetween(announced, end);
      if (wanted === undefined || given >= wanted) continue;
      yield {
        path,
        message: say('rule.short-notice', {
          what: key,
          end: renderDate(end),
          days: given,
          announced: renderDate(announced),
          stage: toName(policy.stages, stage),
          wanted,
        }),
        hint: say('notice-too-short.hint'),
        since: announced,
        until: null,
      };
    }
  },
};
