import { addDays } from '../time/calendar';
import { describe, expect, it } from 'vitest';
import type { PolicyInput } from '../schema/policy';
import { createPolicy } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { derivePolicyChanges } from './policy-change';
import { listChangeDays } from '../policy/clause';
import { derivePolicyEffects } from '../difference/policy-effect';
import { samplePolicy } from '../../../tests/sample/policy';
import { toPolicyClauses } from './policy-document';

const today = '2024-06-15';
const day = '2025-01-01';

/** The sample policy, in which help in the stage "proven" becomes slower on a later day. */
const clauses: PolicyInput['clauses'] = samplePolicy.clauses.flatMap((clause) =>
  clause.id === 'proven-help'
    ? [
        { ...clause, until: day },
        { ...clause, id: 'proven-help-later', value: 'slow', sentence: 'In a week.', from: day },
      ]
    : [clause],
);
const policy = createPolicy({ clauses });
const listed = () => derivePolicyChanges(toPolicyClauses(policy), today);

describe('derivePolicyChanges', () => {
  it('joins a clause that ends with its replacement', () => {
    expect(listed().map(({ date, status, key, text }) => [date, status, key, text])).toEqual([
      ['2023-01-01', 'done', 'policy/proven-cracks-from', 'Proven, cracks: “Never” is new'],
      ['2024-01-01', 'done', 'policy/proven-cracks-until', 'Proven, cracks: “Never” ends'],
      [day, 'planned', 'policy/proven-help-later-from', 'Proven, help: “Prompt help” to “Slow help”'],
    ]);
  });
  it('quotes both sentences if the value stays the same', () => {
    const reworded = createPolicy({
      clauses: clauses.map((clause) =>
        clause.id === 'proven-help-later' ? { ...clause, value: 'prompt' } : clause,
      ),
    });
    expect(derivePolicyChanges(toPolicyClauses(reworded), today).at(-1)?.text).toBe(
      'Proven, help: “At once.” to “In a week.”',
    );
  });
  it('does not join clauses with different conditions, and names the conditions', () => {
    const narrowed = createPolicy({
      clauses: clauses.map((clause) =>
        clause.id === 'proven-help-later' ? { ...clause, when: { editions: ['studio'] } } : clause,
      ),
    });
    const changes = derivePolicyChanges(toPolicyClauses(narrowed), today).slice(-2);
    expect(changes.map(({ text }) => text)).toEqual([
      'Proven, help (in Studio): “Slow help” is new',
      'Proven, help: “Prompt help” ends',
    ]);
  });
  it('marks a change as in force from its day on', () => {
    const statusOn = (on: string) => derivePolicyChanges(toPolicyClauses(policy), on).at(-1)?.status;
    expect(statusOn('2024-12-31')).toBe('planned');
    expect(statusOn(day)).toBe('done');
  });
  it('lists each day once', () => {
    expect(listChangeDays(policy.clauses)).toEqual(['2023-01-01', '2024-01-01', day]);
  });
});

describe('derivePolicyEffects', () => {
  const proven = createSubject('celadon', {
    transitions: [
      row({ date: '2022-01-01', stage: 'proven', availability: { studio: 'offered', home: 'offered' } }),
    ],
  });
  it('lists the editions whose answer changes', () => {
    expect(derivePolicyEffects(policy, proven, today)).toMatchObject([
      {
        date: '2023-01-01',
        status: 'done',
        expectation: 'cracks',
        editions: ['studio', 'home'],
        before: 'the policy does not say',
        after: 'Never',
      },
      {
        date: '2024-01-01',
        status: 'done',
        expectation: 'cracks',
        editions: ['studio', 'home'],
        before: 'Never',
        after: 'the policy does not say',
      },
      // In this edition peers help before and after.
      {
        date: day,
        status: 'planned',
        expectation: 'help',
        editions: ['studio'],
        before: 'Prompt help',
        after: 'Slow help',
      },
    ]);
  });
  it('are done from their day on', () => {
    const statusOn = (asOf: string): string | undefined =>
      derivePolicyEffects(policy, proven, asOf).find(({ date }) => date === day)?.status;
    expect(statusOn(addDays(day, -1))).toBe('planned');
    expect(statusOn(day)).toBe('done');
  });
  it('returns nothing if the clause is of another stage or the subject is not present', () => {
    const trial = createSubject('raku', { transitions: [row({ date: '2022-01-01', stage: 'trial' })] });
    const later = createSubject('ash', { transitions: [row({ date: '2026-01-01', stage: 'proven' })] });
    expect(derivePolicyEffects(policy, trial, today)).toEqual([]);
    expect(derivePolicyEffects(policy, later, today)).toEqual([]);
  });
});
