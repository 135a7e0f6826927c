import { describe, expect, it } from 'vitest';
import type { Policy } from '../policy/policy';
import { checkMeanings, deriveMeanings } from './clause-meaning';
import { createPolicy } from '../../../tests/sample/rule';
import { parseLock, parseMeanings, renderLock } from './permalink-lock';
import { samplePolicy } from '../../../tests/sample/policy';

const placeOf = (path: readonly (string | number)[]) => ({ file: path.join('.'), line: 1, column: 1 });
const recorded = deriveMeanings(samplePolicy);
const check = (policy: Policy): string[] =>
  checkMeanings(policy, recorded, placeOf).map(({ rule, file, message }) => `${rule} ${file}: ${message}`);
const withClause = (more: object): Policy =>
  createPolicy({
    clauses: samplePolicy.clauses.map((clause) =>
      clause.id === 'proven-help' ? { ...clause, ...more } : clause,
    ),
  });

describe('what was published of a policy', () => {
  it('is compared with what it says now', () => {
    expect(check(samplePolicy)).toEqual([]);
    const rewritten =
      'clause-rewritten clauses.2: The clause "proven-help" says something else than when it was published: answers for past days change';
    expect(check(withClause({ sentence: 'Soon.' }))).toEqual([rewritten]);
    expect(check(withClause({ value: 'slow' }))).toEqual([rewritten]);
    expect(check(withClause({ when: { kinds: ['clay'] } }))).toEqual([rewritten]);
    expect(check(withClause({ from: '2024-01-01' }))).toEqual([rewritten]);
  });
  it('is the same with an end, other facts, or other spaces', () => {
    expect(check(withClause({ until: '2030-01-01', facts: ['K1'], sentence: 'At  once.' }))).toEqual([]);
  });
  it('finds a name that changed, and the texts that use the old one', () => {
    const stages = samplePolicy.stages.map((stage) =>
      stage.id === 'sketch' ? { ...stage, name: 'Sketch plan' } : stage,
    );
    const clauses = samplePolicy.clauses.map((clause) =>
      clause.id === 'trial-purpose' ? { ...clause, sentence: 'After Sketch, no Sketches.' } : clause,
    );
    const found = check(createPolicy({ stages, clauses, tagline: 'Each Sketch plan counts' }));
    expect(found).toEqual([
      expect.stringContaining('clause-rewritten'),
      'name-changed stages.0.name: "Sketch" is called "Sketch plan" now: pages, badges and feeds use the new name for past days too',
      expect.stringContaining('Uses the old name "Sketch": “After Sketch, no Sketches.”'),
    ]);
  });
  it('stands in the lock, line by line', () => {
    const text = renderLock([], recorded.keys(), recorded);
    expect(parseMeanings(text)).toEqual(recorded);
    expect([...parseLock(text).keys()]).toEqual([...recorded.keys()].sort());
    expect(text).toContain('/stages/trial/ = Trial\n');
  });
  it('is nothing in a lock of an earlier version', () => {
    expect(parseMeanings('# a = b\n/stages/trial/\n').size).toBe(0);
  });
});
