import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDay, arbitrarySubjects, sampleToday } from '../../../tests/sample/arbitrary';
import { createRanking } from './ranking';
import { createSubject } from '../../../tests/sample/subject';
import { firstView, groupings, sorts } from './view';
import { compareNames } from '../text/locale';
import { listIds } from '../subject/part';
import { open } from './selection.test-support';
import { sinceAt, stepAt } from './track';

const arbitraryOrder = fc.record({
  sort: fc.constantFrom(...sorts),
  descending: fc.boolean(),
  group: fc.constantFrom(null, ...groupings),
});

test('sorts rows by group, removed last in each, then as requested, then by name', () => {
  const property = fc.property(
    arbitrarySubjects,
    arbitraryOrder,
    arbitraryDay,
    fc.option(fc.array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 }), { nil: null }),
    (subjects, view, asOf, points) => {
      const { catalog, vocabulary, policy, columnsAt, query } = open(subjects);
      const labelOf = (id: string): string => catalog.subjects.find((one) => one.id === id)?.name ?? '';
      const { rows } = query({ has: { include: [], exclude: ['change'] } }, { asOf });
      const all = [...rows, ...query({ has: { include: ['gone'], exclude: [] } }, { asOf }).rows];
      const columns = columnsAt({ asOf, edition: null, since: null });
      const scores = points === null ? null : Float64Array.from(points.slice(0, subjects.length));

      const keysOf = (place: number): (string | number)[] => {
        const subject = catalog.subjects[place];
        const snapshot = stepAt(subject?.steps ?? [], asOf)?.snapshot;
        if (subject === undefined || snapshot === undefined) throw new Error('A row is there on its day');
        const isGone = snapshot.presence !== 'present';
        const isBestFirst = scores !== null && view.sort === 'stage' && !view.descending;
        /** A subject in parts is sorted by its first one. */
        const firstOf = (axis: 'stage' | 'support'): string =>
          listIds(snapshot.groups ?? [], axis, snapshot[axis])[0] ?? '';
        const placeOf = (facet: 'stage' | 'support' | 'kind' | 'category'): number => {
          const value = facet === 'stage' || facet === 'support' ? firstOf(facet) : subject[facet];
          const found = vocabulary[facet].indexOf(value);
          return found < 0 || (isGone && (facet === 'stage' || facet === 'support'))
            ? vocabulary[facet].length
            : found;
        };
        const key = {
          name: view.descending ? byName.indexOf(place) : 0,
          id: place,
          stage: isBestFirst
            ? -(scores[place] ?? 0)
            : ['proven', 'trial', 'sketch', 'retired', 'unknown'].indexOf(isGone ? '' : firstOf('stage')),
          support: placeOf('support'),
          risk: ['stop', 'unknown', 'caution', 'good'].indexOf(subject.levels[0] ?? ''),
          since: (sinceAt(subject.steps, 'stage', asOf) ?? '').replaceAll('-', ''),
        }[view.sort];
        return [
          view.group === null ? 0 : placeOf(view.group),
          // The search itself ranks removed subjects.
          Number(isGone && !isBestFirst),
          view.descending ? -Number(key) : Number(key),
          byName.indexOf(place),
        ];
      };
      const byName = catalog.subjects
        .map((_, place) => place)
        .sort((a, b) => {
          const [one, other] = [catalog.subjects[a], catalog.subjects[b]];
          return compareNames(one?.name ?? '', other?.name ?? '') || a - b;
        });
      const wanted = [...all].sort((a, b) => {
        const [ours, theirs] = [keysOf(a), keysOf(b)];
        const differing = ours.findIndex((key, index) => key !== theirs[index]);
        return Number(ours[differing] ?? 0) - Number(theirs[differing] ?? 0);
      });

      const rank = createRanking(catalog, labelOf, vocabulary, policy);
      expect(rank(all, view, columns, scores)).toEqual(wanted);
    },
  );
  fc.assert(property, { numRuns: 40 });
});

test('keeps equal names together, before a longer name that begins with them', () => {
  const labels: Readonly<Record<string, string>> = { a: 'Snow White', b: 'Snow, matt', c: 'Snow, glossy' };
  const { catalog, columnsAt, vocabulary, policy } = open([
    createSubject('a', { name: 'Snow White' }),
    createSubject('b', { name: 'Snow' }),
    createSubject('c', { name: 'Snow' }),
  ]);
  const rank = createRanking(catalog, (id) => labels[id] ?? '', vocabulary, policy);
  const columns = columnsAt({ asOf: sampleToday, edition: null, since: null });
  expect(rank([0, 1, 2], firstView, columns, null)).toEqual([2, 1, 0]);
});
