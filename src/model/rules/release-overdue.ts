import type { Catalog, Finding, PolicyFileRule } from './rule';
import { renderDate, toEffectiveDay } from '../time/calendar';
import { policyFile } from './rule';
import { say } from '../text/say';

function* checkPolicy({ policy, today }: Pick<Catalog, 'policy' | 'today'>): Iterable<Finding> {
  for (const [index, { version, date, planned }] of policy.releases.entries())
    if (planned && date !== undefined && toEffectiveDay(date) < today)
      yield {
        file: policyFile,
        path: ['releases', index, 'date'],
        message: say('release-overdue.found', { version, day: renderDate(date), today: renderDate(today) }),
        hint: say('release-overdue.hint'),
      };
}

/** Planned releases are in the future. */
export const releaseOverdue: PolicyFileRule = {
  name: 'release-overdue',
  severity: 'warning',
  checkPolicy,
};
