import type { Catalog, Finding, PolicyFileRule } from './rule';
import { daysBetween, renderDate } from '../time/calendar';
import { deriveDataAge } from '../time/freshness';
import { policyFile } from './rule';
import { say } from '../text/say';

function* checkPolicy({ policy, today }: Pick<Catalog, 'policy' | 'today'>): Iterable<Finding> {
  const { dataAsOf, freshness } = deriveDataAge({ policy, dataAsOf: policy.asOf ?? null, today });
  if (dataAsOf === null || freshness !== 'stale') return;
  yield {
    file: policyFile,
    path: ['asOf'],
    message: say('data-stale.found', {
      day: renderDate(dataAsOf),
      days: daysBetween(dataAsOf, today),
      today: renderDate(today),
      allowed: policy.freshness.days,
    }),
    hint: say('data-stale.hint'),
  };
}

/** The data is as recent as the policy requires. */
export const dataStale: PolicyFileRule = {
  name: 'data-stale',
  severity: 'warning',
  checkPolicy,
};
