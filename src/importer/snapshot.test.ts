import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../model/schema/mapped';
import { sortTransitions, toTransition } from '../model/subject/transition';
import { deriveState, isGone } from '../model/subject/state';
import { toTransitions } from './snapshot';

const source = 'https://code.example/commit/1';

const snapshot = (date: string, rest: Partial<Snapshot> = {}): Snapshot => ({
  date,
  precision: 'on',
  unchanged: [],
  removed: false,
  source,
  ...rest,
});

describe('toTransitions', () => {
  it('has no value of an edition that is called like a property of every object', () => {
    const availability = { constructor: 'offered' } as const;
    expect(
      toTransitions([
        snapshot('2022-05-05', { stage: 'alpha' }),
        snapshot('2022-06-06', { stage: 'alpha', availability }),
      ]),
    ).toMatchObject([
      { date: '2022-05-05', stage: 'alpha' },
      { date: '2022-06-06', precision: 'by', availability },
    ]);
  });

  it('dates facts that existed before the first snapshot by its day', () => {
    expect(
      toTransitions([snapshot('2022-05-05', { precision: 'by', stage: 'alpha', version: '0.1' })]),
    ).toEqual([{ date: '2022-05-05', precision: 'by', stage: 'alpha', version: '0.1', source }]);
  });

  it('treats the values of a new subject as news', () => {
    expect(toTransitions([snapshot('2023-01-01', { stage: 'alpha', support: 'community' })])).toEqual([
      { date: '2023-01-01', stage: 'alpha', support: 'community', source },
    ]);
  });

  it('splits a day into changes and first records', () => {
    const days = [
      snapshot('2023-01-01', { stage: 'alpha' }),
      snapshot('2023-08-01', { stage: 'beta', support: 'community', availability: { cloud: 'offered' } }),
    ];
    expect(toTransitions(days).slice(1)).toEqual([
      { date: '2023-08-01', stage: 'beta', source },
      {
        date: '2023-08-01',
        precision: 'by',
        support: 'community',
        availability: { cloud: 'offered' },
        source,
      },
    ]);
  });

  it('writes unknown if a value disappears, and dates its return', () => {
    const days = [
      snapshot('2023-01-01', { stage: 'alpha', availability: { cloud: 'offered' } }),
      snapshot('2023-02-01', { stage: 'alpha' }),
      snapshot('2023-03-01', { stage: 'alpha', availability: { cloud: 'not-offered' } }),
    ];
    expect(toTransitions(days).slice(1)).toEqual([
      { date: '2023-02-01', availability: { cloud: 'unknown' }, source },
      { date: '2023-03-01', precision: 'by', availability: { cloud: 'not-offered' }, source },
    ]);
  });

  it('gives the reason with the row in which an edition stops to offer the subject', () => {
    const availability = { cloud: 'not-offered', home: 'offered' } as const;
    expect(
      toTransitions([
        snapshot('2023-01-01', { stage: 'alpha', availability: { ...availability, cloud: 'offered' } }),
        snapshot('2023-02-01', { stage: 'alpha', availability, reasons: { cloud: 'It needs a cable.' } }),
        snapshot('2023-03-01', { stage: 'beta', availability, reasons: { cloud: 'It needs a cable.' } }),
      ]).slice(1),
    ).toEqual([
      {
        date: '2023-02-01',
        availability: { cloud: 'not-offered' },
        reasons: { cloud: 'It needs a cable.' },
        source,
      },
      { date: '2023-03-01', stage: 'beta', source },
    ]);
  });

  it('records a move and a split once, with the new ids', () => {
    expect(
      toTransitions([
        snapshot('2023-01-01', { stage: 'alpha' }),
        snapshot('2023-02-01', { precision: 'by', event: 'moved', to: 'tides' }),
        snapshot('2023-03-01', { precision: 'by', event: 'moved', to: 'tides' }),
      ]).slice(1),
    ).toEqual([{ date: '2023-02-01', precision: 'by', event: 'moved', to: 'tides', source }]);
    expect(toTransitions([snapshot('2023-02-01', { event: 'split', to: ['tides', 'waves'] })])).toEqual([
      { date: '2023-02-01', event: 'split', to: ['tides', 'waves'], source },
    ]);
  });

  it('leaves an axis unchanged if the source does not mention it', () => {
    const days = [
      snapshot('2023-01-01', { stage: 'ga', support: 'certified' }),
      snapshot('2023-02-01', { stage: 'deprecated', unchanged: ['support', 'availability'] }),
    ];
    expect(toTransitions(days).slice(1)).toEqual([{ date: '2023-02-01', stage: 'deprecated', source }]);
  });

  it('writes only differences when a subject returns, and removes it once', () => {
    const days = [
      snapshot('2023-01-01', { stage: 'ga', support: 'certified' }),
      snapshot('2023-02-01', { removed: true }),
      snapshot('2023-02-15', { removed: true }),
      snapshot('2023-03-01', { stage: 'beta', support: 'certified' }),
    ];
    expect(toTransitions(days).slice(1)).toEqual([
      { date: '2023-02-01', event: 'removed', source },
      { date: '2023-03-01', event: 'returned', stage: 'beta', source },
    ]);
  });

  it('records the existence of a subject without any other fact', () => {
    expect(toTransitions([snapshot('2024-02-01')])).toEqual([
      { date: '2024-02-01', stage: 'unknown', source },
    ]);
  });

  it('uses the last snapshot of a day, and keeps a note', () => {
    const days = [
      snapshot('2023-01-01', { stage: 'alpha' }),
      snapshot('2023-01-01', { stage: 'beta', note: 'Twice that day.' }),
    ];
    expect(toTransitions(days)).toEqual([
      { date: '2023-01-01', stage: 'beta', source, note: 'Twice that day.' },
    ]);
  });
});

const snapshots = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom('on' as const, 'by' as const),
    stage: fc.option(fc.constantFrom('alpha', 'beta', 'ga'), { nil: undefined }),
    support: fc.option(fc.constantFrom('team', 'community'), { nil: undefined }),
    cloud: fc.option(fc.constantFrom('offered' as const, 'not-offered' as const), { nil: undefined }),
    removed: fc.boolean(),
  }),
  { selector: ({ day }) => day, minLength: 1, maxLength: 12 },
);

type Drawn = typeof snapshots extends fc.Arbitrary<infer T> ? T : never;

const toSnapshots = (drawn: Drawn): Snapshot[] =>
  drawn.map(({ day, stage, support, cloud, removed, precision }) =>
    snapshot(`2023-01-${String(day).padStart(2, '0')}`, {
      precision,
      stage,
      support,
      removed,
      ...(cloud === undefined ? {} : { availability: { cloud } }),
    }),
  );

describe('laws of snapshots', () => {
  it('transitions give back the source’s state of each day', () => {
    fc.assert(
      fc.property(snapshots, (drawn) => {
        const days = toSnapshots(drawn);
        const subject = {
          transitions: sortTransitions(
            toTransitions(days).map(({ date = '', ...row }) =>
              toTransition({ status: 'done', date, ...row }),
            ),
          ),
        };
        for (const { date, stage, support, availability, removed } of days) {
          const state = deriveState(subject, date, '2030-01-01');
          // Removing a subject that never existed changes nothing.
          expect(isGone(state.presence.value)).toBe(removed);
          if (removed) continue;
          expect(state.stage.value).toBe(stage ?? 'unknown');
          expect(state.support.value).toBe(support ?? 'unknown');
          expect(state.availability.cloud?.value ?? 'unknown').toBe(availability?.cloud ?? 'unknown');
        }
      }),
    );
  });

  it('the order of snapshots does not matter', () => {
    fc.assert(
      fc.property(snapshots, (drawn) => {
        const days = toSnapshots(drawn);
        expect(toTransitions([...days].reverse())).toEqual(toTransitions(days));
      }),
    );
  });

  it('one axis changes at most once a day', () => {
    fc.assert(
      fc.property(snapshots, (drawn) => {
        const changes = toTransitions(toSnapshots(drawn)).flatMap(
          ({ date, stage, support, event, availability }) => [
            ...(stage === undefined ? [] : [`${date} stage`]),
            ...(support === undefined ? [] : [`${date} support`]),
            ...(event === undefined ? [] : [`${date} event`]),
            ...Object.keys(availability ?? {}).map((edition) => `${date} ${edition}`),
          ],
        );
        expect(new Set(changes).size).toBe(changes.length);
      }),
    );
  });
});
