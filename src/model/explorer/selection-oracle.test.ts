import { addDays } from '../time/calendar';
import fc from 'fast-check';
import { pickGone } from './pick';
import { expect, test } from 'vitest';
import type { Choice, Choices } from './choices';
import type { ExplorerSubject } from './catalog';
import type { Facet } from './vocabulary';
import type { Viewpoint } from './columns';
import { arbitraryDay, arbitrarySubjects, sampleToday } from '../../../tests/sample/arbitrary';
import { facets } from './vocabulary';
import { open } from './selection.test-support';
import { stepAt } from './track';

const none: Choice = { include: [], exclude: [] };

/** The values of a subject for each facet on a day, computed without columns; null before its first step. */
const tell = (
  { steps, deadlines, kind, category, subtype, publisher }: ExplorerSubject,
  { asOf, edition, since }: Viewpoint,
): Readonly<Record<Facet, readonly string[]>> | null => {
  const snapshot = stepAt(steps, asOf)?.snapshot;
  if (snapshot === undefined) return null;
  const { presence, stage, support, offers } = snapshot;
  const isPresent = presence === 'present';
  const traits = {
    gone: !isPresent,
    deadline: isPresent && deadlines.some(({ date, what }) => date >= asOf && what !== 'planned'),
    passed:
      isPresent &&
      deadlines.some(({ date, what }) => {
        if (date >= asOf) return false;
        if (what === 'upgrade') return addDays(date, 365) >= asOf;
        return what !== 'planned' || date < sampleToday;
      }),
    plan: isPresent && steps.some((step) => step.snapshot.planned && step.day > asOf),
    disagreement: isPresent && stage === 'sketch' && support === 'backed',
    unknown: isPresent && [stage, support, ...offers].includes('unknown'),
    change: since !== null && steps.some(({ day, isNews }) => isNews && day > since && day <= asOf),
  };
  const own = offers.filter((_, place) => edition === null || ['studio', 'home'][place] === edition);
  return {
    stage: isPresent ? [stage] : [],
    support: isPresent ? [support] : [],
    availability: isPresent ? own : [],
    kind: [kind],
    category: [category],
    subtype: [subtype],
    publisher: [publisher],
    has: Object.entries(traits).flatMap(([trait, holds]) => (holds ? [trait] : [])),
  };
};

const values: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  stage: ['sketch', 'trial', 'proven', 'retired', 'unknown'],
  support: ['backed', 'shared', 'unknown'],
  availability: ['offered', 'not-offered', 'unknown'],
  kind: ['glaze', 'clay'],
  category: ['matt', 'glossy'],
  publisher: ['kiln', 'guild'],
  has: ['deadline', 'passed', 'change', 'plan', 'disagreement', 'unknown', 'gone'],
};
const arbitraryChoices: fc.Arbitrary<Choices> = fc
  .uniqueArray(
    fc.constantFrom(...facets).chain((facet) => {
      const some = fc.subarray([...(values[facet] ?? [])]);
      return fc.record({ facet: fc.constant(facet), include: some, exclude: some });
    }),
    { maxLength: 2, selector: ({ facet }) => facet },
  )
  .map((list) => Object.fromEntries(list.map(({ facet, ...choice }) => [facet, choice])));

const arbitraryViewpoint = fc.record({
  asOf: fc.oneof(fc.constant(sampleToday), arbitraryDay),
  edition: fc.constantFrom(null, 'studio', 'home'),
  since: fc.option(arbitraryDay, { nil: null }),
});
const deadlineOrNone = fc.option(arbitraryDay, { nil: undefined });

test('the selection and each count equal those from checking every subject', () => {
  const property = fc.property(
    arbitrarySubjects,
    fc.array(deadlineOrNone, { minLength: 12, maxLength: 12 }),
    arbitraryChoices,
    arbitraryViewpoint,
    fc.constantFrom('', '', 'celadon', 'trial'),
    (subjects, ends, choices, viewpoint, q) => {
      const { catalog, vocabulary, query } = open(
        subjects.map((subject, place) => ({
          ...subject,
          breakingChanges: [{ version: '2.0', deadline: ends[place] }],
        })),
      );
      const found = query(choices, viewpoint, q);
      const asked = choices.has?.include ?? [];
      const isGoneAsked = q !== '' || asked.includes('gone') || asked.includes('change');
      const told = catalog.subjects.flatMap((subject, place) => {
        const own = tell(subject, viewpoint);
        if (own === null || (found.finding !== null && found.finding.scores[place] === 0)) return [];
        const passes = (facet: Facet): boolean => {
          const { include, exclude } = choices[facet] ?? none;
          return (
            (include.length === 0 || include.some((value) => own[facet].includes(value))) &&
            !exclude.some((value) => own[facet].includes(value))
          );
        };
        const failed = facets.filter((facet) => !passes(facet));
        return [{ id: subject.id, own, failed, isWithheld: own.has.includes('gone') && !isGoneAsked }];
      });
      const passing = told.filter(({ failed }) => failed.length === 0);
      const rows = passing.filter(({ isWithheld }) => !isWithheld);

      expect(found.ids).toEqual(rows.map(({ id }) => id));
      expect(found.hiddenRemoved).toBe(passing.length - rows.length);
      expect(found.gone).toBe(rows.filter(({ own }) => own.has.includes('gone')).length);
      expect(found.pressedGone).toBe(query(pickGone(choices), viewpoint, q).gone);
      expect(found.matrix).toEqual(
        vocabulary.stage.map((stage) =>
          vocabulary.support.map(
            (support) =>
              rows.filter(({ own }) => own.stage[0] === stage && own.support[0] === support).length,
          ),
        ),
      );
      for (const facet of facets)
        expect([facet, ...found.counts[facet]]).toEqual([
          facet,
          ...vocabulary[facet].map(
            (value) =>
              told.filter(
                ({ own, failed, isWithheld }) =>
                  own[facet].includes(value) &&
                  failed.every((one) => one === facet) &&
                  (!isWithheld || facet === 'has'),
              ).length,
          ),
        ]);
    },
  );
  fc.assert(property, { numRuns: 40 });
});

test('results and counts do not depend on earlier queries', () => {
  const arbitraryView = fc.record({
    choices: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: arbitraryChoices }),
    // Mostly another day and nothing else, as when using the slider.
    viewpoint: fc.oneof(
      { weight: 4, arbitrary: fc.record({ asOf: arbitraryDay }) },
      { weight: 1, arbitrary: arbitraryViewpoint },
    ),
    q: fc.constantFrom('', '', '', 'celadon', 'trial'),
  });
  const property = fc.property(
    arbitrarySubjects,
    fc.array(deadlineOrNone, { minLength: 12, maxLength: 12 }),
    fc.array(arbitraryView, { minLength: 3, maxLength: 10 }),
    (subjects, ends, views) => {
      const all = subjects.map((subject, place) => ({
        ...subject,
        breakingChanges: [{ version: '2.0', deadline: ends[place] }],
      }));
      const { query } = open(all);
      for (const { choices, viewpoint, q } of views) {
        const { ids, counts, matrix, gone, hiddenRemoved } = query(choices, viewpoint, q);
        const wanted = open(all).query(choices, viewpoint, q);
        expect({ ids, counts, matrix, gone, hiddenRemoved }).toEqual({
          ids: wanted.ids,
          counts: wanted.counts,
          matrix: wanted.matrix,
          gone: wanted.gone,
          hiddenRemoved: wanted.hiddenRemoved,
        });
      }
    },
  );
  fc.assert(property, { numRuns: 80 });
});
