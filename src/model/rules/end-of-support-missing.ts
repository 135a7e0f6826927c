import type { PolicyRule } from './rule';
import type { Subject } from '../subject/subject';
import { derivePeriods, findSpells } from '../subject/period';
import { findById, toName, unknown } from '../policy/policy';
import { hasEnd, noticeFrom } from '../subject/notice';
import { sayRowBegun, toRowPath } from './row';
import { say } from '../text/say';

const hasSupport = ({ notApplicable = [] }: Subject): boolean => !notApplicable.includes('support');

export const endOfSupportMissing: PolicyRule = {
  name: 'end-of-support-missing',
  severity: 'warning',
  summary: () => say('rule.end-of-support-missing'),
  axis: 'supportStates',
  toClauses: () => [],
  isSet: ({ stages, supportStates }) => supportStates.length > 0 && stages.some(({ ending }) => ending),
  concerns: (subject, { policy, today }) =>
    hasSupport(subject) &&
    derivePeriods(subject, today).some(
      ({ state: { stage } }) => stage.value !== unknown && findById(policy.stages, stage.value).ending,
    ),
  *findBreaches(subject, { policy, today }) {
    if (!hasSupport(subject)) return;
    const { notices = [], replacements = [], migration } = subject.deprecation ?? {};
    const announced = notices.filter((notice) => hasEnd(notice, 'endOfSupport'));
    const first = announced.map(noticeFrom).sort()[0] ?? null;
    const spells = findSpells(derivePeriods(subject, today), ({ presence, stage: { value } }) =>
      presence.value.is === 'present' && value !== unknown && findById(policy.stages, value).ending
        ? value
        : null,
    );
    for (const { key, from, until } of spells) {
      if (first !== null && first <= from) continue;
      const ends = first === null || (until !== null && until < first) ? until : first;
      yield {
        path: toRowPath(subject, from, 'stage'),
        message: say('rule.no-end', {
          stage: toName(policy.stages, key),
          begun: sayRowBegun(subject, from, 'stage'),
          hasSuccessor: replacements.length > 0 || migration !== undefined,
        }),
        hint: say('end-of-support-missing.hint'),
        since: from,
        until: ends,
      };
    }
  },
};
