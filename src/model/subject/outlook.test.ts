import { describe, expect, test } from 'vitest';
import type { Policy } from '../policy/policy';
import type { UndatedPlan } from './subject';
import { createSubject, row } from '../../../tests/sample/subject';
import { deriveNextSteps, earliestRemoval } from './outlook';
import { samplePolicy } from '../../../tests/sample/policy';

const today = '2024-06-15';
const policy: Policy = {
  ...samplePolicy,
  stages: samplePolicy.stages.map((stage) =>
    stage.id === 'proven' ? { ...stage, notice: { removal: 90 } } : stage,
  ),
  transitions: [
    { from: 'trial', to: 'proven', needs: ['documentation'] },
    { from: 'proven', to: 'retired', needs: ['replacement-or-migration', 'end-of-support', 'announcement'] },
  ],
};
const source = 'https://kiln.example/log';
const trial = [row({ date: '2023-01-01', stage: 'trial' })];
const proven = [row({ date: '2023-01-01', stage: 'proven' })];

describe('deriveNextSteps', () => {
  test('lists missing requirements', () => {
    const steps = deriveNextSteps(policy, createSubject('raku', { transitions: trial }), today, today);
    expect(steps).toMatchObject([
      { to: 'proven', needs: ['documentation'], missing: ['documentation'], planned: null, release: null },
    ]);
  });
  test('includes the planned day, with nothing missing', () => {
    const subject = createSubject('raku', {
      documentation: 'https://kiln.example/raku',
      transitions: [...trial, row({ date: '2024-09-01', status: 'planned', stage: 'proven' })],
    });
    expect(deriveNextSteps(policy, subject, today, today)).toMatchObject([
      { missing: [], planned: '2024-09-01' },
    ]);
    expect(deriveNextSteps(policy, subject, '2024-10-01', today)).toMatchObject([{ to: 'retired' }]);
  });
  test('names the release of a plan, also of one for a release without a date', () => {
    const [transition] = createSubject('raku', { transitions: proven }).transitions;
    if (transition === undefined) throw new Error('The subject has a row');
    const plan: UndatedPlan = { ...transition, status: 'planned', release: '2.0' };
    const subject = createSubject('raku', { transitions: trial });
    const stepOf = (undated: readonly UndatedPlan[]) =>
      deriveNextSteps(policy, { ...subject, undated }, today, today)[0];
    expect(stepOf([])).toMatchObject({ planned: null, release: null });
    expect(stepOf([plan])).toMatchObject({ planned: null, release: '2.0' });
    expect(stepOf([{ ...plan, stage: 'sketch' }])).toMatchObject({ release: null });
  });
  test('does not use the plan of another step', () => {
    const planned = (...rows: Parameters<typeof row>[0][]) =>
      deriveNextSteps(
        policy,
        createSubject('raku', { transitions: [...trial, ...rows.map(row)] }),
        today,
        today,
      )[0]?.planned;
    expect(planned({ date: '2024-09-01', status: 'planned', stage: 'sketch' })).toBeNull();
    expect(planned({ date: '2024-09-01', status: 'planned', support: 'backed' })).toBeNull();
    expect(planned({ date: '2024-06-15', status: 'planned', stage: 'proven' })).toBeNull();
    expect(planned({ date: '2024-06-16', status: 'planned', stage: 'proven' })).toBe('2024-06-16');
    expect(
      planned(
        { date: '2022-01-01', stage: 'proven' },
        { date: '2025-01-01', status: 'planned', stage: 'proven' },
      ),
    ).toBe('2025-01-01');
  });
  test('checks each requirement by its own facts', () => {
    const missing = (deprecation: Parameters<typeof createSubject>[1]): readonly string[] =>
      deriveNextSteps(policy, createSubject('raku', { transitions: proven, ...deprecation }), today, today)[0]
        ?.missing ?? [];
    expect(missing({})).toEqual(['replacement-or-migration', 'end-of-support', 'announcement']);
    expect(missing({ deprecation: { replacement: 'shino' } })).toEqual(['end-of-support', 'announcement']);
    expect(missing({ deprecation: { migration: source } })).toEqual(['end-of-support', 'announcement']);
    const notice = (announced: string, endOfSupport?: string) => ({
      deprecation: { migration: source, notices: [{ announced, endOfSupport, source }] },
    });
    expect(missing(notice('2024-06-15'))).toEqual(['end-of-support']);
    expect(missing(notice('2024-06-16', '2025-01-01'))).toEqual(['announcement']);
    expect(missing(notice('2024-06-15', '2025-01-01'))).toEqual([]);
  });
  test('returns none from an unknown stage or for a removed subject', () => {
    const gone = createSubject('raku', {
      transitions: [...trial, row({ date: '2024-01-01', event: 'removed' })],
    });
    expect(deriveNextSteps(policy, gone, today, today)).toEqual([]);
    expect(deriveNextSteps(policy, createSubject('raku'), today, today)).toEqual([]);
  });
});

describe('earliestRemoval', () => {
  const reckon = (more: Parameters<typeof createSubject>[1], asOf = today) =>
    earliestRemoval(policy, createSubject('raku', more), asOf, today);
  test('adds the notice of the stage to the day', () => {
    expect(reckon({ transitions: proven })).toMatchObject({
      date: '2024-09-13',
      because: 'notice',
      notice: 90,
    });
    expect(reckon({ transitions: proven }, '2024-01-01').date).toBe('2024-03-31');
  });
  test('uses the announced day, and never a day before support ends', () => {
    const notices = [
      { announced: '2024-02-01', removal: '2024-08-01', source },
      { announced: '2024-03-01', removal: '2024-09-01', endOfSupport: '2024-10-01', source },
    ];
    const subject = { transitions: proven, deprecation: { notices } };
    expect(reckon(subject, '2024-02-15')).toMatchObject({
      date: '2024-08-01',
      because: 'announced',
      notice: null,
    });
    expect(reckon(subject).date).toBe('2024-10-01');
  });
  test('waits for an end of support that was announced without a removal', () => {
    const deprecation = { notices: [{ announced: '2024-02-01', endOfSupport: '2025-01-01', source }] };
    expect(reckon({ transitions: proven, deprecation })).toMatchObject({
      date: '2025-01-01',
      because: 'notice',
      notice: 90,
    });
  });
  test('is silent if the policy is, and not applicable for subjects that are removed or not present yet', () => {
    expect(reckon({ transitions: trial })).toMatchObject({ date: null, because: 'silent', notice: null });
    expect(reckon({ transitions: [...proven, row({ date: '2024-01-01', event: 'removed' })] }).because).toBe(
      'not-applicable',
    );
    expect(reckon({}).because).toBe('not-applicable');
  });
});
