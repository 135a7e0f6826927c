import { describe, expect, test } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import type { Dataset } from '../catalog/dataset';
import { deriveConformance, toTrendDays } from './conformance';
import { strictPolicy } from '../../../tests/sample/catalog';

const find = (dataset: Dataset, rule: string) => {
  const found = deriveConformance(dataset).rules.find((entry) => entry.rule === rule);
  if (found === undefined) throw new Error(`no rule ${rule}`);
  return found;
};

describe('toTrendDays', () => {
  test('returns the ends of quarters, and today', () => {
    expect(toTrendDays('2023-11-05', '2024-08-01')).toEqual([
      '2023-12-31',
      '2024-03-31',
      '2024-06-30',
      '2024-08-01',
    ]);
  });
  test('returns only today if no record is older', () => {
    expect(toTrendDays('2024-08-01', '2024-08-01')).toEqual(['2024-08-01']);
    expect(toTrendDays('2024-03-31', '2024-03-31')).toEqual(['2024-03-31']);
  });
});

describe('deriveConformance', () => {
  const noOne = createSubject('celadon', {
    transitions: [
      row({ date: '2023-02-01', stage: 'trial' }),
      row({ date: '2024-02-01', support: 'backed' }),
    ],
  });
  const still = createSubject('raku', { transitions: [row({ date: '2024-05-01', stage: 'trial' })] });
  const fine = createSubject('shino', { transitions: [row({ date: '2024-05-01', support: 'backed' })] });

  test('counts subjects that comply and subjects that do not, with dates', () => {
    expect(find(createDataset([noOne, still, fine]), 'support-unknown')).toMatchObject({
      severity: 'warning',
      isSet: true,
      concerned: 3,
      kept: 2,
      breaches: [{ subject: 'raku', since: '2024-05-01', exception: null }],
    });
  });
  test('counts a breach in the trend until it was fixed', () => {
    const { trend } = find(createDataset([noOne, still, fine]), 'support-unknown');
    expect(trend).toEqual([
      { date: '2023-03-31', subjects: 1 },
      { date: '2023-06-30', subjects: 1 },
      { date: '2023-09-30', subjects: 1 },
      { date: '2023-12-31', subjects: 1 },
      { date: '2024-03-31', subjects: 0 },
      { date: '2024-06-01', subjects: 1 },
    ]);
  });
  test('names the exception that allows a breach while the exception is active', () => {
    const allow = (until: string): Dataset => ({
      ...createDataset([still]),
      exceptions: [{ rule: 'support-unknown', subject: 'raku', reason: 'Asked.', until }],
    });
    expect(find(allow('2024-06-15'), 'support-unknown').breaches[0]?.exception).toEqual({
      reason: 'Asked.',
      until: '2024-06-15',
    });
    expect(find(allow('2024-06-14'), 'support-unknown').breaches[0]?.exception).toBeNull();
  });
  test('lists undecidable subjects, which neither comply nor break the rule', () => {
    const broken = createSubject('broken', {
      transitions: [row({ date: '2023-01-01', stage: 'proven' })],
      breakingChanges: [{ version: '2.0' }, { version: '1.0', date: '2023-05-01' }],
    });
    const unsure = createSubject('unsure', { breakingChanges: [{ version: '2.0' }] });
    const kept = createSubject('kept', {
      transitions: [row({ date: '2023-01-01', stage: 'trial' })],
      breakingChanges: [{ version: '1.0', date: '2023-05-01' }],
    });
    const sample = createDataset([broken, unsure, kept, fine]);
    const found = find({ ...sample, policy: strictPolicy }, 'breaking-change-excluded');
    expect(found).toMatchObject({ isSet: true, concerned: 3, kept: 1 });
    expect(found.breaches.map(({ subject, since }) => [subject, since])).toEqual([['broken', '2023-05-01']]);
    expect(found.undecided.map(({ subject, since }) => [subject, since])).toEqual([
      ['broken', null],
      ['unsure', null],
    ]);
    expect(found.trend.find(({ date }) => date === '2023-06-30')?.subjects).toBe(1);
    expect(found.trend.find(({ date }) => date === '2023-03-31')?.subjects).toBe(0);
  });
  test('sorts breaches by date and subject, and omits fixed ones', () => {
    const at = (id: string, date: string) =>
      createSubject(id, { transitions: [row({ date, stage: 'trial' })] });
    const dataset = createDataset([
      at('b', '2024-01-01'),
      at('c', '2023-01-01'),
      at('a', '2024-01-01'),
      noOne,
    ]);
    expect(find(dataset, 'support-unknown').breaches.map(({ subject }) => subject)).toEqual(['c', 'a', 'b']);
  });
  test('counts from the day of a breach to the day before its fix', () => {
    const on = createSubject('raku', {
      transitions: [
        row({ date: '2023-03-31', stage: 'trial' }),
        row({ date: '2023-06-30', support: 'backed' }),
      ],
    });
    expect(find(createDataset([on]), 'support-unknown').trend.slice(0, 2)).toEqual([
      { date: '2023-03-31', subjects: 1 },
      { date: '2023-06-30', subjects: 0 },
    ]);
  });
  test('starts the trend with the first record of any subject, ignoring plans', () => {
    const days = (...dates: string[]) =>
      deriveConformance(
        createDataset(
          dates.map((date, index) =>
            createSubject(`s-${index}`, { transitions: [row({ date, status: 'planned', stage: 'trial' })] }),
          ),
        ),
      ).rules[0]?.trend.map(({ date }) => date);
    expect(days('2024-05-01', '2024-02-01', '2024-06-01')).toEqual(['2024-03-31', '2024-06-01']);
    expect(days('2025-01-01')).toEqual(['2024-06-01']);
    expect(deriveConformance(createDataset([createSubject('empty')])).rules[0]?.trend).toHaveLength(1);
  });
  test('uses the severity of the policy, or else of the rule', () => {
    const sample = createDataset([still]);
    const policy = { ...sample.policy, rules: { 'support-unknown': { severity: 'ignore' as const } } };
    expect(find({ ...sample, policy }, 'support-unknown').severity).toBe('ignore');
    expect(find({ ...sample, policy }, 'removal-before-end-of-support').severity).toBe('error');
  });
  test('reports a rule as not set if the policy lacks the data for it', () => {
    expect(find(createDataset([still]), 'not-confirmed')).toMatchObject({
      isSet: false,
      concerned: 0,
      kept: 0,
      breaches: [],
    });
  });
});
