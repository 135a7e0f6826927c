import { beforeAll, describe, expect, test } from 'vitest';
import type { Conformance, RuleConformance } from '../src/model/conformance/conformance';
import type { Dataset } from '../src/model/catalog/dataset';
import { deriveConformance } from '../src/model/conformance/conformance';
import { findSubject } from '../src/model/catalog/dataset';
import { readDataset } from '../src/dataset';

/** The findings of the policy rules in the real catalog. Other code counted the numbers from its source. */
describe('the policy rules report in the real catalog', () => {
  let dataset: Dataset;
  let conformance: Conformance;
  const rule = (name: string): RuleConformance => {
    const found = conformance.rules.find((entry) => entry.rule === name);
    if (found === undefined) throw new Error(`There is no rule ${name}`);
    return found;
  };
  const connectors = (name: string): string[] =>
    rule(name)
      .breaches.map(({ subject }) => subject)
      .filter((id) => findSubject(dataset, id)?.kind === 'connector');
  const saying = (name: string, words: string): number =>
    rule(name).breaches.filter(({ message }) => message.includes(words)).length;

  beforeAll(() => {
    const read = readDataset('data', { today: '2025-09-02' });
    if (read.dataset === null) throw new Error('The dataset has errors');
    dataset = read.dataset;
    conformance = deriveConformance(dataset);
  });

  test('5 steps back among Alpha, Beta and General Availability', () => {
    expect(rule('step-back').breaches).toHaveLength(5);
  });
  test('11 returns from Deprecated', () => {
    expect(rule('return-from-end').breaches).toHaveLength(11);
  });
  test('11 steps from Alpha to General Availability without Beta', () => {
    expect(rule('step-skipped').breaches).toHaveLength(11);
    expect(saying('step-skipped', 'Alpha to General Availability')).toBe(11);
  });
  test('10 Alpha connectors that are Supported, 6 General Availability ones that are Community Supported', () => {
    expect(saying('stage-support-disagree', 'Alpha and Supported since')).toBe(10);
    expect(saying('stage-support-disagree', 'General Availability and Community Supported since')).toBe(6);
  });
  test('32 Deprecated connectors with neither a migration nor an end of support', () => {
    const without = new Set(connectors('requirement-unmet'));
    expect(connectors('end-of-support-missing').filter((id) => without.has(id))).toHaveLength(32);
    expect(
      saying(
        'end-of-support-missing',
        'without an end of support and without a replacement or migration guide',
      ),
    ).toBe(32);
  });
  test('7 connectors without a support state', () => {
    expect(connectors('support-unknown')).toHaveLength(7);
  });
  test('91 breaking changes in stages that promise none, and 21 that cannot be dated', () => {
    const { breaches, undecided, clauses } = rule('breaking-change-excluded');
    expect(clauses).toEqual(['beta-breaking-changes', 'ga-breaking-changes']);
    // 8 cannot be dated because upstream names only a release candidate, which is no current version.
    expect([breaches.length, undecided.length]).toEqual([91, 21]);
  });
  test('compliant, breaking and undecided subjects that add up for each rule', () => {
    for (const { rule: name, concerned, kept, breaches, undecided } of conformance.rules) {
      const others = new Set([...breaches, ...undecided].map(({ subject }) => subject));
      expect([name, concerned]).toEqual([name, kept + others.size]);
    }
  });
  test('a trend that ends with the current numbers', () => {
    for (const { rule: name, trend, breaches } of conformance.rules) {
      const subjects = new Set(breaches.map(({ subject }) => subject)).size;
      expect([name, trend.at(-1)]).toEqual([name, { date: '2025-09-02', subjects }]);
    }
  });
});
