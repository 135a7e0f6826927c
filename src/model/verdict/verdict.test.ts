import { describe, expect, test } from 'vitest';
import type { SubjectInput } from '../schema/subject';
import type { Dataset } from '../catalog/dataset';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { deriveJudgements } from './judgement';
import { policySchema } from '../schema/policy';
import { ratedPolicy } from '../../../tests/sample/rated-policy';
import { samplePolicy } from '../../../tests/sample/policy';

const today = '2024-06-15';

/** "good Studio: …" for each edition. */
const judge = (input: Partial<SubjectInput>, more: Partial<Dataset> = {}, asOf = today): string[] => {
  const subject = createSubject('celadon', input);
  const dataset = { ...createDataset([subject], today), policy: ratedPolicy, ...more };
  return deriveJudgements(dataset, subject, asOf, (id) => `The ${id}`).whole.map(
    ({ verdict: { level, sentence } }) => `${level} ${sentence}`,
  );
};

const offered = { studio: 'offered', home: 'offered' } as const;
const proven = row({ date: '2024-02-01', stage: 'proven', support: 'backed', availability: offered });

describe('a verdict', () => {
  test('takes level and text from the values of the answers', () => {
    expect(judge({ transitions: [proven] })).toEqual([
      'good Studio: Help comes at once.',
      'caution Home: Help is “Help from peers”.',
    ]);
  });

  test('is the worst of the parts, and says which parts it means', () => {
    const part = (id: string, stage: string) => ({
      id,
      name: id,
      transitions: [row({ date: '2024-02-01', stage })],
    });
    const facets = [part('rim', 'proven'), part('foot', 'proven'), part('lid', 'retired')];
    const transitions = [row({ date: '2024-02-01', support: 'backed', availability: offered })];
    expect(judge({ transitions, facets })).toEqual([
      'stop Studio: For rim and foot: Help comes at once. For lid: Nobody helps.',
      'stop Home: For rim and foot: Help is “Help from peers”. For lid: Nobody helps.',
    ]);
    // With a stage of its own, the whole comes first.
    expect(judge({ transitions: [proven], facets })[0]).toBe(
      'stop Studio: Help comes at once. For lid: Nobody helps.',
    );
  });

  test('includes only answers that the policy rates', () => {
    const transitions = [row({ ...proven, date: '2023-02-01', support: 'shared' })];
    expect(judge({ transitions }, {}, '2023-03-01')).toEqual([
      'caution Studio: Help is “Help from peers”.',
      'caution Home: Help is “Help from peers”.',
    ]);
  });

  test('is unknown if an axis is unknown, unless the answer cannot be worse', () => {
    const only = (more: Parameters<typeof row>[0]) =>
      judge({ transitions: [row({ availability: offered, ...more })] });
    expect(only({ date: '2024-02-01', stage: 'proven' })[0]).toBe(
      'unknown Studio: Support state not recorded.',
    );
    expect(only({ date: '2024-02-01', support: 'backed' })[0]).toBe('unknown Studio: Stage not recorded.');
    expect(only({ date: '2024-02-01', stage: 'retired' })[0]).toBe('stop Studio: Nobody helps.');
  });

  test('is unknown if the availability in the edition is unknown', () => {
    const transitions = [row({ date: '2024-02-01', stage: 'proven', support: 'backed' })];
    expect(judge({ transitions })[0]).toBe('unknown Studio: Availability not recorded. Help comes at once.');
  });

  test('is "stop" if the edition does not offer the subject, with the reason', () => {
    const not = { studio: 'not-offered', home: 'not-offered' } as const;
    const transitions = [row({ ...proven, availability: not, reasons: { home: 'Too hot' } })];
    expect(judge({ transitions })).toEqual(['stop Studio: Not offered.', 'stop Home: Not offered. Too hot.']);
  });

  test('is "stop" for a removed subject, and names its successors', () => {
    const gone = (event: 'removed' | 'moved' | 'split', to?: string | string[]) =>
      judge({ transitions: [proven, row({ date: '2024-03-01', event, to })] })[0];
    expect(gone('removed')).toBe('stop Removed on 1 March 2024.');
    expect(gone('moved', 'heir')).toBe('stop Moved on 1 March 2024 to The heir.');
    expect(gone('split', ['heir', 'twin'])).toBe('stop Split on 1 March 2024 into The heir and The twin.');
  });

  test('is unknown before the first record', () => {
    expect(judge({ transitions: [proven] }, {}, '2023-01-01')[0]).toBe('unknown Not recorded yet.');
  });

  test('names the next deadline, or the last past upgrade deadline', () => {
    const breakingChanges = [
      { version: '1.0', deadline: '2024-03-01' },
      { version: '2.0', deadline: '2024-07-01' },
      { version: '3.0', deadline: '2024-08-01' },
    ];
    const upgrade = (asOf: string) => judge({ transitions: [proven], breakingChanges }, {}, asOf)[0];
    expect(upgrade(today)).toBe(
      'caution Studio: Help comes at once. Upgrade to 2.0 or later by 1 July 2024.',
    );
    expect(upgrade('2024-09-01')).toBe(
      'caution Studio: Help comes at once. Upgrade to 3.0 or later was due by 1 August 2024.',
    );
    expect(upgrade('2025-08-02')).toBe('good Studio: Help comes at once.');
  });

  test('warns of an end of support and of a removal, and is "stop" after them', () => {
    const ending = (notice: { endOfSupport?: string; removal?: string }) =>
      judge({
        transitions: [proven],
        deprecation: {
          notices: [{ announced: '2024-01-01', source: 'https://kiln.example/end', ...notice }],
        },
      })[0];
    expect(ending({ endOfSupport: '2024-07-01' })).toBe(
      'caution Studio: Help comes at once. Support ends on 1 July 2024.',
    );
    expect(ending({ endOfSupport: '2024-05-01' })).toBe('stop Studio: Support ended on 1 May 2024.');
    expect(ending({ removal: '2024-07-01' })).toBe(
      'caution Studio: Help comes at once. Removal on 1 July 2024.',
    );
    expect(ending({ removal: '2024-05-01' })).toBe(
      'stop Studio: Help comes at once. Removal was due on 1 May 2024 and is overdue.',
    );
  });

  test('is unknown for an overdue plan, and says that it depends on a plan for a later day', () => {
    const plan = (date: string) => [proven, row({ date, status: 'planned', stage: 'retired' })];
    expect(judge({ transitions: plan('2024-05-01') })[0]).toBe(
      'unknown Studio: Help comes at once. A planned change was due on 1 May 2024 and is overdue.',
    );
    expect(judge({ transitions: plan('2024-07-01') })[0]).toBe(
      'caution Studio: Help comes at once. A change is planned for 1 July 2024.',
    );
    const back = [...plan('2024-07-01'), row({ date: '2024-08-01', status: 'planned', stage: 'proven' })];
    expect(judge({ transitions: back }, {}, '2024-09-01')[0]).toBe(
      'unknown Studio: Help comes at once. This depends on a plan.',
    );
  });

  test('is a caution if the record contradicts the policy without an exception', () => {
    const transitions = [
      row({ ...proven, date: '2024-01-02', stage: 'sketch' }),
      row({ date: '2024-02-01', stage: 'proven' }),
    ];
    const found = 'Skipped a required stage: Sketch to Proven on 1 February 2024';
    expect(judge({ transitions })[0]).toBe(`caution Studio: Help comes at once. ${found}.`);
    const exception = {
      rule: 'step-skipped',
      subject: 'celadon',
      reason: 'Tried at once.',
      until: '2025-01-01',
    };
    expect(judge({ transitions }, { exceptions: [exception] })[0]).toBe('good Studio: Help comes at once.');
  });

  test('counts contradictions if there are several', () => {
    const breaks = (...dates: string[]) =>
      judge({
        transitions: [row({ ...proven, date: '2023-02-01' })],
        breakingChanges: dates.map((date, index) => ({ version: `${index + 1}.0`, date })),
      })[0];
    expect(breaks('2023-03-01', '2023-04-01')).toBe(
      'caution Studio: Help comes at once. The record contradicts the policy in 2 points.',
    );
    expect(breaks('2023-03-01')).toBe(
      'caution Studio: Help comes at once. celadon 1.0, released on 1 March 2023, has breaking changes, but Proven allows none.',
    );
  });

  test('is a caution for stale data', () => {
    expect(judge({ transitions: [proven] }, { dataAsOf: '2024-01-01' })[0]).toBe(
      'caution Studio: Help comes at once. This data is out of date. It was last updated on 1 January 2024, so newer changes are missing.',
    );
  });

  test('lists unknown answers if the policy has no level or no answer', () => {
    expect(judge({ transitions: [proven] }, { policy: samplePolicy })[0]).toBe(
      'unknown Studio: Proven, Backed. The policy gives no rating.',
    );
    const trial = [row({ ...proven, stage: 'trial', support: undefined })];
    const silent = {
      ...ratedPolicy,
      clauses: ratedPolicy.clauses.filter(({ expectation }) => expectation !== 'help'),
    };
    expect(judge({ transitions: trial }, { policy: silent })[0]).toBe(
      'unknown Studio: The policy does not answer “Who helps?”.',
    );
  });
});

describe('the levels of a scale', () => {
  test('can only get worse', () => {
    const scale = [
      { id: 'a', name: 'A', level: 'caution' as const },
      { id: 'b', name: 'B' },
      { id: 'c', name: 'C', level: 'good' as const },
    ];
    const expectation = { id: 'x', name: 'X', question: 'X?', scale };
    const { error } = policySchema.safeParse({ ...samplePolicy, expectations: [expectation] });
    expect(error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
      'expectations.0.scale.2.level is better than the level of a stronger promise above it',
    ]);
  });
});
