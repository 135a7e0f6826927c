import type { Finding, StructureRule } from './rule';
import type { Policy } from '../policy/policy';
import { policyFile } from './rule';

function* checkPolicy(policy: Policy): Iterable<Finding> {
  for (const [index, clause] of policy.clauses.entries()) {
    const expectation = policy.expectations.find(({ id }) => id === clause.expectation);
    if (expectation === undefined) continue;
    const { scale } = expectation;
    const base = { file: policyFile };
    if (scale !== undefined && clause.value === undefined)
      yield {
        ...base,
        path: ['clauses', index],
        message: `The clause "${clause.id}" has no value, and "${expectation.id}" has a scale`,
        hint: `Add "value:" with one of ${scale.map(({ id }) => id).join(', ')}.`,
      };
    if (scale === undefined && clause.value !== undefined)
      yield {
        ...base,
        path: ['clauses', index, 'value'],
        at: 'key',
        message: `The clause "${clause.id}" has a value, and "${expectation.id}" has no scale`,
        hint: 'Delete the value, or give the expectation a scale.',
      };
    if (clause.from !== undefined && clause.until !== undefined && clause.until <= clause.from)
      yield {
        ...base,
        path: ['clauses', index, 'until'],
        message: `The clause "${clause.id}" ends on ${clause.until}, not after its beginning on ${clause.from}`,
        hint: 'It is in force from the first day up to the day before the last: check both.',
      };
  }
}

export const clauseValue: StructureRule = {
  name: 'clause-value',
  summary: 'A clause has a value exactly if its question has a scale, and it ends after it starts.',
  checkPolicy,
};
