import { describe, expect, it } from 'vitest';
import type { Meanings } from './clause-meaning';
import type { Policy } from '../policy/policy';
import {
  acceptMeanings,
  checkMeanings,
  deriveMeanings,
  listOldNames,
  updateMeanings,
} from './clause-meaning';
import { createPolicy, today } from '../../../tests/sample/rule';
import { parseLock, parseMeanings, renderLock } from './permalink-lock';
import { samplePolicy } from '../../../tests/sample/policy';

const placeOf = (path: readonly (string | number)[]) => ({ file: path.join('.'), line: 1, column: 1 });
const recorded = deriveMeanings(samplePolicy);
const check = (policy: Policy, published: Meanings = recorded): string[] =>
  checkMeanings(policy, published, today, placeOf).map(
    ({ rule, file, message }) => `${rule} ${file}: ${message}`,
  );
const withClause = (more: object): Policy =>
  createPolicy({
    clauses: samplePolicy.clauses.map((clause) =>
      clause.id === 'proven-help' ? { ...clause, ...more } : clause,
    ),
  });

const withStage = (id: string, more: object): Policy =>
  createPolicy({
    stages: samplePolicy.stages.map((stage) => (stage.id === id ? { ...stage, ...more } : stage)),
  });

describe('checkMeanings', () => {
  it('compares the published meaning of a policy with the current one', () => {
    expect(check(samplePolicy)).toEqual([]);
    const rewritten =
      'clause-rewritten clauses.2: The clause "proven-help" has another meaning than when it was published, so answers for past days change';
    expect(check(withClause({ sentence: 'Soon.' }))).toEqual([rewritten]);
    expect(check(withClause({ value: 'slow' }))).toEqual([rewritten]);
    expect(check(withClause({ when: { kinds: ['clay'] } }))).toEqual([rewritten]);
    expect(check(withClause({ from: '2024-01-01' }))).toEqual([rewritten]);
  });
  it('accepts an added end, other facts and other spaces', () => {
    expect(check(withClause({ until: '2030-01-01', facts: ['K1'], sentence: 'At  once.' }))).toEqual([]);
  });
  it('accepts another day of the release that begins a clause', () => {
    const withRelease = (release: object, more: object = {}): Policy => {
      const clauses = samplePolicy.clauses.map((clause) =>
        clause.id === 'proven-help' ? { ...clause, since: '1.36', ...more } : clause,
      );
      return createPolicy({ clauses, releases: [{ version: '1.36', ...release }, { version: '1.37' }] });
    };
    const undated = deriveMeanings(withRelease({ planned: true }));
    const planned = withRelease({ planned: true, date: '2025-01-01' });
    expect(check(planned, undated)).toEqual([]);
    expect(check(withRelease({ date: '2024-01-01' }), deriveMeanings(planned))).toEqual([]);
    expect(check(withRelease({ planned: true }, { since: '1.37' }), undated)).toHaveLength(1);
    // Before the release, its text can be corrected.
    expect(check(withRelease({ planned: true }, { sentence: 'Tomorrow.' }), undated)).toEqual([
      'permalink-unrecorded clauses.2: The clause "proven-help" was corrected before it begins, and permalinks.lock has the old text',
    ]);
    expect(check(withRelease({ date: '2024-01-01' }, { sentence: 'Tomorrow.' }), undated)).toEqual([
      expect.stringContaining('clause-rewritten'),
    ]);
  });
  it('accepts a correction before a clause begins, which has to be recorded', () => {
    const ahead = { from: '2025-01-01', sentence: 'Tomorrow.' };
    const published = deriveMeanings(withClause({ from: '2025-01-01' }));
    expect(check(withClause(ahead), published)).toEqual([
      'permalink-unrecorded clauses.2: The clause "proven-help" was corrected before it begins, and permalinks.lock has the old text',
    ]);
    const updated = updateMeanings(withClause(ahead), published, today);
    expect(check(withClause(ahead), updated)).toEqual([]);
    expect(check(withClause({ ...ahead, from: '2026-01-01' }), published)).toHaveLength(1);
    // The new start is in the past, the clause had begun, or it had no start.
    for (const [more, given] of [
      [{ ...ahead, from: '2024-01-01' }, published],
      [ahead, deriveMeanings(withClause({ from: '2024-01-01' }))],
      [ahead, recorded],
    ] as const) {
      const rewritten = expect.stringContaining('clause-rewritten') as string;
      expect(check(withClause(more), given)).toEqual([rewritten]);
      expect(updateMeanings(withClause(more), given, today)).toEqual(new Map(given));
    }
  });
  it('finds a changed name', () => {
    expect(check(withStage('sketch', { name: 'Sketch plan' }))).toEqual([
      'name-changed stages.0.name: "Sketch" is called "Sketch plan" now: pages, badges and feeds use the new name for past days too',
    ]);
    const published = deriveMeanings(withStage('sketch', { short: 'Sk' }));
    expect(check(withStage('sketch', { name: 'Plan', short: 'Pl' }), published)).toEqual([
      expect.stringContaining('"Sketch" is called "Plan" now'),
      expect.stringContaining('"Sk" is called "Pl" now'),
    ]);
  });
  it('keeps a name that was accepted away, so that texts with it are found', () => {
    const plan = withStage('sketch', { name: 'Plan' });
    const accepted = acceptMeanings(plan, recorded);
    expect(accepted.get('/stages/sketch/')).toBe('Plan ← Sketch');
    expect(check(plan, accepted)).toEqual([]);
    expect(updateMeanings(plan, accepted, today)).toEqual(accepted);
    const draft = withStage('sketch', { name: 'Draft' });
    const again = acceptMeanings(draft, accepted);
    expect(listOldNames(draft, again, []).map(({ old, now }) => [old, now])).toEqual([
      ['Plan', 'Draft'],
      ['Sketch', 'Draft'],
    ]);
    // The first name again is no old one.
    expect(acceptMeanings(samplePolicy, again).get('/stages/sketch/')).toBe('Sketch ← Draft ← Plan');
  });
  it('accepts a new short name, which --write records', () => {
    const named = withStage('sketch', { short: 'Sk' });
    expect(check(named)).toEqual([]);
    expect(updateMeanings(named, recorded, today).get('/stages/sketch/')).toBe('Sketch / Sk');
    const slashed = withStage('sketch', { name: 'Sketch / plan' });
    expect(check(slashed, deriveMeanings(slashed))).toEqual([]);
  });
  it('lists old names, also of a moved page', () => {
    const renamed = createPolicy({
      stages: samplePolicy.stages.map((stage) =>
        stage.id === 'retired' ? { ...stage, id: 'ended', name: 'Ended' } : stage,
      ),
      clauses: [],
    });
    const redirects = [
      { from: '/stages/retired/', to: '/stages/ended/' },
      { from: '/stages/retired/#retired-help', to: '/stages/ended/' },
    ];
    expect(listOldNames(renamed, recorded, redirects)).toEqual([{ old: 'Retired', now: 'Ended' }]);
    expect(listOldNames(samplePolicy, recorded, [])).toEqual([]);
  });
  it('is stored in the lock, one line each', () => {
    const text = renderLock([], recorded.keys(), recorded);
    expect(parseMeanings(text)).toEqual(recorded);
    expect([...parseLock(text).keys()]).toEqual([...recorded.keys()].sort());
    expect(text).toContain('/stages/trial/ = Trial\n');
  });
  it('finds no meanings in a lock of an earlier version', () => {
    expect(parseMeanings('# a = b\n/stages/trial/\n').size).toBe(0);
  });
});
