import { describe, expect, test } from 'vitest';
import { createDataset, createSubject, row } from '../../tests/sample/subject';
import type { Dataset } from './dataset';
import { deriveConformance, toTrendDays } from './conformance';

const find = (dataset: Dataset, rule: string) => {
  const found = deriveConformance(dataset).rules.find((entry) => entry.rule === rule);
  if (found === undefined) throw new Error(`no rule ${rule}`);
  return found;
};

describe('the days of a trend', () => {
  test('are the ends of quarters, and today', () => {
    expect(toTrendDays('2023-11-05', '2024-08-01')).toEqual([
      '2023-12-31',
      '2024-03-31',
      '2024-06-30',
      '2024-08-01',
    ]);
  });
  test('are today alone where nothing is older', () => {
    expect(toTrendDays('2024-08-01', '2024-08-01')).toEqual(['2024-08-01']);
    expect(toTrendDays('2024-03-31', '2024-03-31')).toEqual(['2024-03-31']);
  });
});

describe('conformance', () => {
  const noOne = createSubject('celadon', {
    transitions: [
      row({ date: '2023-02-01', stage: 'trial' }),
      row({ date: '2024-02-01', support: 'backed' }),
    ],
  });
  const still = createSubject('raku', { transitions: [row({ date: '2024-05-01', stage: 'trial' })] });
  const fine = createSubject('shino', { transitions: [row({ date: '2024-05-01', support: 'backed' })] });

  test('counts who keeps a rule, who does not and since when', () => {
    expect(find(createDataset([noOne, still, fine]), 'support-unknown')).toMatchObject({
      severity: 'warning',
      isSet: true,
      concerned: 3,
      kept: 2,
      breaches: [{ subject: 'raku', since: '2024-05-01', exception: null }],
    });
  });
  test('shows the trend: what was broken and mended counts while it lasted', () => {
    const { trend } = find(createDataset([noOne, still, fine]), 'support-unknown');
    expect(trend).toEqual([
      { date: '2023-03-31', subjects: 1 },
      { date: '2023-06-30', subjects: 1 },
      { date: '2023-09-30', subjects: 1 },
      { date: '2023-12-31', subjects: 1 },
      { date: '2024-03-31', subjects: 0 },
      { date: '2024-06-15', subjects: 1 },
    ]);
  });
  test('names the exception that allows a breach, while it holds', () => {
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
  test('says of a rule that the policy gives nothing to that it is not set', () => {
    expect(find(createDataset([still]), 'not-confirmed')).toMatchObject({
      isSet: false,
      concerned: 0,
      kept: 0,
      breaches: [],
    });
  });
});
