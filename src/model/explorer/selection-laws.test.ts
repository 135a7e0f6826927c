import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, arbitrarySubjects } from '../../../tests/sample/arbitrary';
import { include, open, sum } from './selection.test-support';
import { countStages } from '../catalog/count';

describe('laws of selection', () => {
  const arbitraryChoices = fc.record(
    {
      stage: fc.record({
        include: fc.subarray(['sketch', 'trial', 'unknown']),
        exclude: fc.subarray(['proven']),
      }),
      support: fc.record({ include: fc.subarray(['backed', 'unknown']), exclude: fc.constant([]) }),
      kind: fc.record({ include: fc.subarray(['glaze', 'clay']), exclude: fc.constant([]) }),
      has: fc.record({ include: fc.subarray(['plan', 'gone']), exclude: fc.subarray(['unknown']) }),
    },
    { requiredKeys: [] },
  );

  it('without choices, counts and matrix equal those of countStages', () => {
    fc.assert(
      fc.property(arbitrarySubjects, arbitraryDay, (subjects, asOf) => {
        const { dataset, vocabulary, query } = open(subjects);
        const expected = countStages(dataset, asOf);
        const { rows, counts, matrix, hiddenRemoved, countOf } = query({}, { asOf });
        expect(rows).toHaveLength(expected.present);
        vocabulary.stage.forEach((stage, place) => {
          expect(counts.stage[place]).toBe(expected.stages[stage]);
          expect(matrix[place]?.reduce((a, b) => a + b, 0)).toBe(expected.stages[stage]);
        });
        expect(countOf('has', 'gone')).toBe(expected.removed);
        expect(hiddenRemoved).toBe(expected.removed);
      }),
    );
  });

  it('rows, matrix, removed subjects and included values add up to the same number', () => {
    const arbitraryQuery = fc.constantFrom('', '', 'a', 'trial');
    fc.assert(
      fc.property(
        arbitrarySubjects,
        arbitraryDay,
        arbitraryChoices,
        arbitraryQuery,
        (subjects, asOf, choices, q) => {
          const { vocabulary, query } = open(subjects);
          const { rows, matrix, gone, hiddenRemoved, counts } = query(choices, { asOf }, q);
          expect(sum(matrix) + gone).toBe(rows.length);
          for (const facet of ['stage', 'support', 'kind'] as const) {
            const asked = choices[facet]?.include ?? [];
            const chosen = counts[facet].filter((_, place) => asked.includes(vocabulary[facet][place] ?? ''));
            if (asked.length > 0) expect(chosen.reduce((a, b) => a + b, 0)).toBe(rows.length);
          }
          const has = { include: ['gone'], exclude: choices.has?.exclude ?? [] };
          if (hiddenRemoved > 0)
            expect(query({ ...choices, has }, { asOf }, q).rows).toHaveLength(hiddenRemoved);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('a cell says how many rows are left after a press, whatever stages and support states are chosen', () => {
    fc.assert(
      fc.property(arbitrarySubjects, arbitraryDay, arbitraryChoices, (subjects, asOf, choices) => {
        const { vocabulary, query } = open(subjects);
        const { pressed } = query(choices, { asOf });
        vocabulary.stage.forEach((stage, row) =>
          vocabulary.support.forEach((support, column) => {
            const cell = { ...choices, stage: include(stage), support: include(support) };
            expect(pressed[row]?.[column]).toBe(query(cell, { asOf }).rows.length);
          }),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('a count equals the number of rows after choosing only that value', () => {
    fc.assert(
      fc.property(arbitrarySubjects, arbitraryDay, arbitraryChoices, (subjects, asOf, choices) => {
        const { vocabulary, query } = open(subjects);
        const { counts } = query(choices, { asOf });
        for (const facet of ['stage', 'support', 'kind', 'has'] as const) {
          vocabulary[facet].forEach((value, place) => {
            const alone = query({ ...choices, [facet]: include(value) }, { asOf });
            expect(counts[facet][place], `${facet} ${value}`).toBe(alone.rows.length);
          });
        }
      }),
      { numRuns: 50 },
    );
  });
});
