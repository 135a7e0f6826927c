import fc from 'fast-check';
import type { Subject, Transition } from '../../src/model/subject/subject';
import { samplePolicy } from './policy';
import { createSubject } from './subject';
import { addDays, lastDayOfMonth } from '../../src/model/time/calendar';
import { sortTransitions } from '../../src/model/subject/transition';

/** The day of "today" in the arbitrary histories; rows are on both sides of it. */
export const sampleToday = '2024-06-15';

const pad = (value: number): string => String(value).padStart(2, '0');

export const arbitraryDay = fc
  .tuple(
    fc.integer({ min: 2022, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}`);

const stageIds = [...samplePolicy.stages.map(({ id }) => id), 'unknown'];
const supportIds = [...samplePolicy.supportStates.map(({ id }) => id), 'unknown'];
const editionIds = samplePolicy.editions.map(({ id }) => id);
const offers = ['offered', 'not-offered', 'unknown'] as const;

const arbitraryEvent = fc.oneof(
  { weight: 12, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant({ is: 'removed' } as const) },
  { weight: 1, arbitrary: fc.constant({ is: 'returned' } as const) },
  { weight: 1, arbitrary: fc.constant({ is: 'moved', to: ['heir'] } as const) },
  { weight: 1, arbitrary: fc.constant({ is: 'split', to: ['heir', 'twin'] } as const) },
);

const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null, freq: 2 });

const arbitraryTransition = (date: string): fc.Arbitrary<Transition> =>
  fc
    .record({
      precision: fc.constantFrom<'on' | 'by' | 'month' | number>('on', 'by', 'month', 1, 40),
      planned: fc.boolean(),
      stage: orNull(stageIds),
      support: orNull(supportIds),
      availability: fc
        .array(fc.tuple(fc.constantFrom(...editionIds), fc.constantFrom(...offers)), { maxLength: 2 })
        .map((entries) => Object.fromEntries(entries)),
      reason: fc.option(fc.constantFrom('Not yet fired.', 'Too hot.'), { nil: null }),
      event: arbitraryEvent,
      version: orNull(['1.9', '1.10', '2.0']),
      note: fc.constant(null),
    })
    .map(({ planned, reason, precision, ...more }) => ({
      ...more,
      precision: typeof precision === 'number' ? 'by' : precision,
      after: typeof precision === 'number' ? addDays(date, -precision) : null,
      release: null,
      date: precision === 'month' ? lastDayOfMonth(date.slice(0, 7)) : date,
      // A plan can be overdue; a done row is in the past.
      status: date.slice(0, 7) >= sampleToday.slice(0, 7) || planned ? 'planned' : 'done',
      reasons:
        reason === null
          ? {}
          : Object.fromEntries(
              Object.entries(more.availability)
                .filter(([, offer]) => offer === 'not-offered')
                .map(([edition]) => [edition, reason]),
            ),
      source: 'https://kiln.example/log',
    }));

/** Rows as in a checked file: at most one per day, in any order. */
export const arbitraryRows: fc.Arbitrary<Transition[]> = fc
  .uniqueArray(arbitraryDay, { maxLength: 9 })
  .chain((days) => fc.tuple(...days.map(arbitraryTransition)))
  .map((rows) => [...new Map(rows.map((row) => [row.date, row])).values()]);

export const arbitrarySubject: fc.Arbitrary<Subject> = fc
  .record({
    rows: arbitraryRows,
    name: fc.constantFrom('Celadon', 'celadon', 'Tenmoku', 'Shino', 'Émail 釉'),
    kind: fc.constantFrom('glaze', 'clay'),
    category: fc.constantFrom(undefined, 'matt', 'glossy'),
    publisher: fc.constantFrom('kiln', 'guild'),
  })
  .map(({ rows, ...more }) => ({ ...createSubject('any', more), transitions: sortTransitions(rows) }));

/** Subjects with unique ids, sorted as in a dataset. */
export const arbitrarySubjects: fc.Arbitrary<Subject[]> = fc
  .array(arbitrarySubject, { maxLength: 12 })
  .map((subjects) => subjects.map((subject, index) => ({ ...subject, id: `subject-${pad(index)}` })));
