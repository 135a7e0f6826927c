import { describe, expect, it } from 'vitest';
import type { Dataset } from '../catalog/dataset';
import type { PolicyInput } from '../schema/policy';
import type { Subject } from '../subject/subject';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { createPolicy } from '../../../tests/sample/rule';
import { deriveDifferences } from '.';
import { samplePolicy } from '../../../tests/sample/policy';

const of = (
  subjects: readonly Subject[],
  clauses: PolicyInput['clauses'] = samplePolicy.clauses,
): Dataset => ({
  ...createDataset([...subjects]),
  policy: createPolicy({ clauses }),
});
const proven = (id: string): Subject =>
  createSubject(id, {
    transitions: [
      row({
        date: '2022-01-01',
        stage: 'proven',
        support: 'backed',
        availability: { studio: 'offered', home: 'offered' },
      }),
    ],
  });
const effects = (older: Dataset, newer: Dataset): string[] =>
  deriveDifferences(older, newer)
    .filter(({ kind }) => kind === 'effect')
    .flatMap(({ about, text, answers }) => [
      `${about}: ${text}`,
      ...answers.map(({ edition, question, from, to }) => `  ${edition}: ${question} ${from} > ${to}`),
    ]);
const many = Array.from({ length: 9 }, (_, index) => proven(`glaze-${index}`));
type Clauses = NonNullable<PolicyInput['clauses']>;
const replace = (id: string, ...clauses: Clauses): Clauses =>
  samplePolicy.clauses.flatMap((clause): Clauses => (clause.id === id ? clauses : [clause]));
const help = samplePolicy.clauses.find(({ id }) => id === 'proven-help');
if (help === undefined) throw new Error('The sample has the clause');

describe('the effect of a policy change', () => {
  it('is reported once for all subjects with the same changes', () => {
    const newer = of(many, replace('proven-help', { ...help, value: 'slow' }));
    expect(effects(of(many), newer)).toEqual([
      '9 glazes (glaze-0; glaze-1; glaze-2; 6 more): The answers change',
      '  Studio: Who helps? Prompt help > Slow help',
    ]);
    const [found] = deriveDifferences(of(many), newer).filter(({ kind }) => kind === 'effect');
    expect(found?.subjects).toHaveLength(9);
  });
  it('is grouped by the changed answers', () => {
    const newer = of(many, [
      ...replace('proven-help', { ...help, value: 'slow' }),
      {
        id: 'clay-cracks',
        of: { stage: 'proven' },
        expectation: 'cracks',
        when: { kinds: ['clay'] },
        value: 'sometimes',
        sentence: 'It cracks.',
      },
    ]);
    const clay = { ...proven('zinc'), kind: 'clay' };
    expect(effects(of([...many, clay]), { ...newer, subjects: [...many, clay] })).toEqual([
      '10 items (glaze-0; glaze-1; glaze-2; 7 more): The answers change',
      '  Studio: Who helps? Prompt help > Slow help',
      '1 clay (zinc): The answers change',
      '  Studio: Can it crack? the policy does not say > Sometimes',
      '  Home: Can it crack? the policy does not say > Sometimes',
    ]);
  });
  it('is reported for the day on which a clause begins or ends', () => {
    const clauses = replace(
      'proven-help',
      { ...help, until: '2025-01-01' },
      { ...help, id: 'proven-help-2025', value: 'slow', from: '2025-01-01' },
    );
    const said = [
      '1 glaze (celadon): The answers change from 1 January 2025',
      '  Studio: Who helps? Prompt help > Slow help',
    ];
    expect(effects(of([proven('celadon')]), of([proven('celadon')], clauses))).toEqual(said);
    // Both policies agree about that day, so there is no difference.
    expect(effects(of([proven('celadon')], clauses), of([proven('celadon')], clauses))).toEqual([]);
    // When the day comes, today's answer differs from yesterday's.
    const later = { ...of([proven('celadon')], clauses), today: '2025-01-01' };
    expect(effects(of([proven('celadon')], clauses), later)).toEqual([
      '1 glaze (celadon): The answers change',
      '  Studio: Who helps? Prompt help > Slow help',
    ]);
  });
  it('is reported with the subject if the subject changed too', () => {
    const retired = createSubject('celadon', {
      transitions: [
        ...proven('celadon').transitions.map(() =>
          row({ date: '2022-01-01', stage: 'retired', support: 'backed' }),
        ),
      ],
    });
    const newer = of([retired, ...many.slice(0, 1)], replace('proven-help', { ...help, value: 'slow' }));
    expect(effects(of([proven('celadon'), ...many.slice(0, 1)]), newer)).toEqual([
      '1 glaze (glaze-0): The answers change',
      '  Studio: Who helps? Prompt help > Slow help',
    ]);
  });
});
