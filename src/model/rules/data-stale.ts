import type { Catalog, Finding, PolicyFileRule } from './rule';
import { daysBetween, renderDate } from '../time/calendar';
import { deriveDataAge } from '../time/freshness';
import { policyFile } from './rule';

function* checkPolicy({ policy, today }: Pick<Catalog, 'policy' | 'today'>): Iterable<Finding> {
  const { dataAsOf, freshness } = deriveDataAge({ policy, dataAsOf: policy.asOf ?? null, today });
  if (dataAsOf === null || freshness !== 'stale') return;
  yield {
    file: policyFile,
    path: ['asOf'],
    message: `The data was last read on ${renderDate(dataAsOf)}, ${daysBetween(dataAsOf, today)} days before ${renderDate(today)}; ${policy.freshness.days} days are allowed`,
    hint: 'Read the data again and set "asOf" to that day, or allow more days with "freshness: { days: … }".',
  };
}

export const dataStale: PolicyFileRule = {
  name: 'data-stale',
  severity: 'warning',
  summary: 'The data is as recent as the policy requires.',
  checkPolicy,
};
