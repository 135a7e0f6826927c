import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Known } from './parse-view';
import type { View } from './view';
import { firstView, renderView } from './view';
import { choose, stanceOf } from './choices';
import { listNarrowings } from './narrowing';
import { parseView } from './parse-view';

const known: Known = {
  vocabulary: {
    stage: ['sketch', 'trial', 'unknown'],
    support: ['backed', 'unknown'],
    availability: ['offered', 'not-offered', 'unknown'],
    kind: ['glaze', 'clay'],
    category: ['matt'],
    subtype: [],
    publisher: ['kiln'],
    has: ['deadline', 'gone'],
  },
  editions: { editions: ['studio', 'home'], dimensions: [['edition', ['studio', 'home']]] },
  named: () => [],
  follow: (id) =>
    id === 'old' ? ['celadon', 'raku'] : ['celadon', 'raku', 'gone'].includes(id) ? [id] : null,
  nearest: () => [],
  firstDay: '2022-01-01',
  lastDay: '2025-12-31',
};
const parse = (search: string) => parseView(search, known);

const choice = (values: readonly string[]) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...values), fc.boolean()), {
      minLength: 1,
      selector: ([value]) => value,
    })
    .map((entries) => ({
      include: entries.filter(([, isIn]) => isIn).map(([value]) => value),
      exclude: entries.filter(([, isIn]) => !isIn).map(([value]) => value),
    }));
const day = fc.constantFrom('2022-01-01', '2024-02-29', '2025-12-31', null);

const arbitraryView: fc.Arbitrary<View> = fc
  .record({
    q: fc.string({ maxLength: 200, unit: 'binary' }),
    choices: fc.record(
      {
        stage: choice(known.vocabulary.stage),
        kind: choice(['glaze', 'clay']),
        has: choice(['deadline', 'gone']),
      },
      { requiredKeys: [] },
    ),
    edition: fc.constantFrom('studio', 'home', null),
    asOf: day,
    since: day,
    list: fc.subarray(['celadon', 'raku', 'gone']),
    sort: fc.constantFrom('name', 'stage', 'since'),
    descending: fc.boolean(),
    group: fc.constantFrom('stage', 'category', null),
    page: fc.integer({ min: 1, max: 10_000 }),
    onlyList: fc.boolean(),
  })
  .map((view) => ({ ...view, onlyList: view.onlyList && view.list.length > 0 }));

describe('the address of a view', () => {
  it('parses back to the same view, with nothing dropped', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(parse(renderView(view))).toEqual({ view, dropped: [], followed: [] });
      }),
    );
  });

  it('is empty for the initial view, and short and readable for others', () => {
    expect(renderView(firstView)).toBe('');
    expect(
      renderView({
        ...firstView,
        q: 'a b&c',
        choices: { stage: { include: ['trial', 'unknown'], exclude: ['sketch'] } },
        edition: 'home',
        asOf: '2024-02-29',
        list: ['celadon', 'raku'],
        onlyList: true,
        descending: true,
        page: 2,
      }),
    ).toBe(
      '?q=a+b%26c&stage=trial,unknown,-sketch&edition=home&as-of=2024-02-29&list=celadon,raku&sort=-stage&page=2',
    );
  });

  it('never fails, whatever the input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const once = parse(search).view;
        expect(parse(renderView(once)).view).toEqual(once);
      }),
    );
  });
});

describe('parseView', () => {
  const reasons = (search: string) =>
    parse(search).dropped.map(({ parameter, value, reason }) => `${parameter}=${value}: ${reason}`);

  it('drops unknown values, reports them, and keeps the rest', () => {
    const { view } = parse('?stage=trail,sketch&edition=hom&sort=size&group=colour&page=0&kind=-clay');
    expect(view).toEqual({
      ...firstView,
      choices: { stage: { include: ['sketch'], exclude: [] }, kind: { include: [], exclude: ['clay'] } },
    });
    expect(reasons('?stage=trail,sketch&edition=hom&sort=size&group=colour&page=0')).toMatchInlineSnapshot(`
      [
        "stage=trail: there is no such value; did you mean trial?",
        "page=0: this page does not exist",
        "sort=size: there is no such value",
        "edition=hom: there is no such value; did you mean home?",
        "group=colour: there is no such value",
      ]
    `);
  });

  it('moves a day into the known time', () => {
    expect(parse('?as-of=1999-01-01')).toMatchObject({ view: { asOf: '2022-01-01' } });
    expect(parse('?as-of=9999-12-31')).toMatchObject({ view: { asOf: '2025-12-31' } });
    expect(parse('?as-of=2023-02-29')).toMatchObject({ view: { asOf: null } });
    expect(parse('?since=1999-01-01')).toMatchObject({ view: { since: null } });
    expect(reasons('?as-of=01.02.2023&since=9999-12-31')).toEqual([
      'as-of=01.02.2023: a date must look like YYYY-MM-DD',
      'since=9999-12-31: nothing is planned after 31 December 2025',
    ]);
    expect(reasons('?as-of=1999-01-01')).toEqual([
      'as-of=1999-01-01: there is no data before 1 January 2022',
    ]);
  });

  it('follows old ids to their successors', () => {
    expect(parse('?list=old,gone,nobody')).toMatchObject({
      view: { list: ['celadon', 'raku', 'gone'] },
      followed: [{ from: 'old', to: ['celadon', 'raku'] }],
      dropped: [{ parameter: 'list', value: 'nobody' }],
    });
  });

  it('excludes a value that is both included and excluded', () => {
    expect(parse('?kind=clay,-clay').view.choices).toEqual({ kind: { include: [], exclude: ['clay'] } });
  });

  it('handles an endless address', () => {
    const { view, dropped } = parse(
      `?q=${'x'.repeat(100_000)}&list=${'nobody-0,'.repeat(10)}${Array.from({ length: 5000 }, (_, n) => `n${n}`).join()}`,
    );
    expect(view.q).toHaveLength(200);
    expect(dropped.length).toBeLessThan(40);
    expect(dropped.map(({ reason }) => reason)).toContain('a search has at most 200 characters');
    expect(dropped.some(({ reason }) => reason.startsWith('a list has at most 1000'))).toBe(true);
  });
});

describe('choose', () => {
  it('changes a value between included, excluded and neither', () => {
    const one = choose({}, 'stage', 'trial', 'include');
    expect(stanceOf(one, 'stage', 'trial')).toBe('include');
    const two = choose(one, 'stage', 'trial', 'exclude');
    expect(stanceOf(two, 'stage', 'trial')).toBe('exclude');
    expect(stanceOf(two, 'stage', 'sketch')).toBeNull();
    expect(choose(two, 'stage', 'trial', null)).toEqual({});
    expect(choose(one, 'kind', 'clay', 'include')).toEqual({
      stage: { include: ['trial'], exclude: [] },
      kind: { include: ['clay'], exclude: [] },
    });
  });
});

describe('listNarrowings', () => {
  const told = (view: Partial<typeof firstView>) => listNarrowings({ ...firstView, ...view });

  it('lists a search, each choice and a list, but no day and no order', () => {
    expect(told({ asOf: '2024-01-01', sort: 'stage', q: ' ', list: ['a'] })).toEqual([]);
    expect(told({ q: 'a', list: ['a'], onlyList: true }).map(({ is }) => is)).toEqual(['search', 'list']);
  });

  it('returns the choices without each of them', () => {
    const choices = { stage: { include: ['a', 'b'], exclude: ['c'] } };
    expect(told({ choices }).map(({ is, without }) => [is, without.choices])).toEqual([
      ['included', { stage: { include: ['b'], exclude: ['c'] } }],
      ['included', { stage: { include: ['a'], exclude: ['c'] } }],
      ['excluded', { stage: { include: ['a', 'b'], exclude: [] } }],
    ]);
  });
});
