import { beforeEach, describe, expect, it } from 'vitest';
import { createSubject, row } from '../../../tests/sample/subject';
import type { Viewpoint } from './columns';
import { exclude, include, open, sum } from './selection.test-support';
import { sampleToday } from '../../../tests/sample/arbitrary';

const subjects = [
  createSubject('celadon', {
    name: 'Céladon Green',
    aliases: ['Qingci'],
    category: 'glossy',
    transitions: [
      row({
        date: '2022-01-01',
        stage: 'sketch',
        support: 'backed',
        availability: { home: 'not-offered', studio: 'offered' },
      }),
      row({ date: '2024-12-01', status: 'planned', stage: 'trial' }),
    ],
  }),
  createSubject('raku', {
    name: 'Raku',
    kind: 'clay',
    category: 'matt',
    transitions: [
      row({ date: '2022-01-01', stage: 'trial', precision: 'by' }),
      row({ date: '2024-02-01', stage: 'proven', support: 'shared' }),
    ],
    breakingChanges: [{ version: '2.0', deadline: '2024-06-15' }],
  }),
  createSubject('old-raku', {
    name: 'Raku classic',
    transitions: [
      row({ date: '2022-01-01', stage: 'trial' }),
      row({ date: '2023-01-01', event: 'moved', to: 'raku' }),
    ],
  }),
  createSubject('tomorrow', {
    name: 'Tomorrow',
    transitions: [row({ date: '2025-01-01', status: 'planned', stage: 'sketch' })],
  }),
];
let kiln: ReturnType<typeof open>;
beforeEach(() => {
  kiln = open(subjects);
});

describe('select', () => {
  it('shows present subjects, without removed and future ones', () => {
    expect(kiln.query({}).ids).toEqual(['celadon', 'raku']);
    expect(kiln.query({}, { asOf: '2025-02-01' }).ids).toEqual(['celadon', 'raku', 'tomorrow']);
    expect(kiln.query({}, { asOf: '2022-06-01' }).ids).toEqual(['celadon', 'old-raku', 'raku']);
    expect(kiln.query({}, { asOf: '2021-01-01' }).ids).toEqual([]);
  });

  it('joins values of one facet by or, facets by and, and excludes values', () => {
    expect(kiln.query({ stage: include('sketch', 'proven') }).ids).toEqual(['celadon', 'raku']);
    expect(kiln.query({ stage: include('sketch', 'proven'), kind: include('clay') }).ids).toEqual(['raku']);
    expect(kiln.query({ stage: exclude('sketch') }).ids).toEqual(['raku']);
    expect(kiln.query({ category: exclude('matt') }).ids).toEqual(['celadon']);
  });

  it('counts the result of another choice in the same facet', () => {
    const { countOf } = kiln.query({ stage: include('sketch') });
    expect([countOf('stage', 'sketch'), countOf('stage', 'proven')]).toEqual([1, 1]);
    expect([countOf('kind', 'glaze'), countOf('kind', 'clay')]).toEqual([1, 0]);
  });

  it('uses the availability of an edition, or of any', () => {
    const ids = (edition: string | null, offer: string) =>
      kiln.query({ availability: include(offer) }, { edition }).ids;
    expect(ids('home', 'not-offered')).toEqual(['celadon']);
    expect(ids('home', 'offered')).toEqual([]);
    expect(ids('home', 'unknown')).toEqual(['raku']);
    expect(ids(null, 'offered')).toEqual(['celadon']);
    expect(ids(null, 'not-offered')).toEqual(['celadon']);
  });

  it('knows deadlines, plans, disagreements, unknown facts and removed subjects', () => {
    const ids = (trait: string, viewpoint: Partial<Viewpoint> = {}) =>
      kiln.query({ has: include(trait) }, viewpoint).ids;
    expect(ids('deadline')).toEqual(['raku']);
    expect(ids('deadline', { asOf: '2024-06-16' })).toEqual([]);
    expect(ids('passed')).toEqual([]);
    expect(ids('passed', { asOf: '2024-06-16' })).toEqual(['raku']);
    expect(ids('passed', { asOf: '2025-06-15' })).toEqual(['raku']);
    expect(ids('passed', { asOf: '2025-06-16' })).toEqual([]);
    expect(ids('plan')).toEqual(['celadon']);
    expect(ids('plan', { asOf: '2024-12-01' })).toEqual([]);
    // Completed since, so it is no plan, also on an earlier day.
    expect(ids('plan', { asOf: '2022-06-01' })).toEqual(['celadon']);
    expect(ids('disagreement')).toEqual(['celadon']);
    expect(ids('unknown')).toEqual(['raku']);
    expect(ids('gone')).toEqual(['old-raku']);
    expect(kiln.query({}).countOf('has', 'gone')).toBe(1);
    expect(kiln.query({ kind: include('clay') }).countOf('has', 'gone')).toBe(0);
  });

  it('needs only one unknown fact, whichever it is', () => {
    const offered = { studio: 'offered', home: 'not-offered' } as const;
    const recorded = (id: string, more: Partial<Parameters<typeof row>[0]>) =>
      createSubject(id, {
        transitions: [
          row({ date: '2022-01-01', stage: 'trial', support: 'backed', availability: offered, ...more }),
        ],
      });
    const { query } = open([
      recorded('a-whole', {}),
      recorded('b-stage', { stage: 'unknown' }),
      recorded('c-support', { support: 'unknown' }),
      recorded('d-edition', { availability: { home: 'offered' } }),
    ]);
    expect(query({ has: include('unknown') }).ids).toEqual(['b-stage', 'c-support', 'd-edition']);
  });

  it('knows changes since a day, without first records', () => {
    const ids = (since: string, asOf = sampleToday) =>
      kiln.query({ has: include('change') }, { since, asOf }).ids;
    expect(ids('2024-01-31')).toEqual(['raku']);
    expect(ids('2024-02-01')).toEqual([]);
    expect(ids('2022-12-31')).toEqual(['old-raku', 'raku']);
    expect(ids('2022-12-31', '2024-01-01')).toEqual(['old-raku']);
    expect(ids('2021-12-31', '2022-02-01')).toEqual(['celadon', 'old-raku']);
  });

  it('counts only the rows in the matrix', () => {
    const { matrix } = kiln.query({ stage: include('sketch') });
    expect(matrix[0]).toEqual([1, 0, 0]);
    expect(matrix[2]).toEqual([0, 0, 0]);
    expect(sum(kiln.query({ kind: include('clay') }).matrix)).toBe(1);
  });

  it('gives removed subjects no stage, support state or edition, and counts them separately', () => {
    const gone = kiln.query({ has: include('gone') });
    expect([sum(gone.matrix), gone.gone, gone.hiddenRemoved]).toEqual([0, 1, 0]);
    expect(kiln.query({ stage: include('trial') }, {}, 'classic').ids).toEqual([]);
    expect(kiln.query({ availability: include('unknown') }, {}, 'classic').ids).toEqual([]);
    expect(kiln.query({}, {}, 'classic').countOf('stage', 'trial')).toBe(0);
  });

  it('counts hidden removed subjects, unless they were included or excluded', () => {
    expect(kiln.query({}).hiddenRemoved).toBe(1);
    expect(kiln.query({ kind: include('clay') }).hiddenRemoved).toBe(0);
    expect(kiln.query({ has: exclude('gone') }).hiddenRemoved).toBe(0);
    expect(kiln.query({}, {}, 'raku')).toMatchObject({ gone: 1, hiddenRemoved: 0 });
  });

  it('counts the removed subjects that a choice of them would list, in place of a stage and a state', () => {
    const chosen = { stage: include('sketch'), support: include('backed') };
    expect(kiln.query(chosen)).toMatchObject({ gone: 0, hiddenRemoved: 0, pressedGone: 1 });
    expect(kiln.query({ has: exclude('gone') }).pressedGone).toBe(1);
    expect(kiln.query({ has: include('plan') }).pressedGone).toBe(1);
    expect(kiln.query({ ...chosen, kind: include('clay') }).pressedGone).toBe(0);
    expect(kiln.query({ has: include('gone') }).pressedGone).toBe(0);
  });
});

describe('search', () => {
  const ids = (query: string) => kiln.query({}, {}, query).ids;

  it('finds by name, id and alias, ignoring accents, by a beginning and by a part', () => {
    for (const query of ['celadon', 'CÉLADON', 'green', 'qingci', 'cel gre', 'lado', 'celadongreen'])
      expect(ids(query), query).toEqual(['celadon']);
  });

  it('tolerates a typing mistake, and says so', () => {
    expect(ids('celdaon')).toEqual(['celadon']);
    expect(kiln.query({}, {}, 'celdaon').finding?.isCorrected).toBe(true);
    expect(kiln.query({}, {}, 'celadon').finding?.isCorrected).toBe(false);
    expect(ids('rku')).toEqual([]);
  });

  it('knows the names and aliases of stages and support states', () => {
    expect(ids('draft')).toEqual(['celadon']);
    expect(ids('Proven')).toEqual(['raku']);
    expect(ids('common')).toEqual(['raku']);
    expect(ids('raku proven')).toEqual(['raku']);
    expect(ids('celadon proven')).toEqual([]);
  });

  it('finds removed subjects, and the successors of an old id', () => {
    expect(ids('old-raku')).toEqual(['old-raku', 'raku']);
    expect(ids('classic')).toEqual(['old-raku']);
  });

  it('finds nothing for an unknown word, and does not search without a query', () => {
    expect(kiln.query({}, {}, '  ').finding).toBeNull();
    expect(ids('<script>')).toEqual([]);
    expect(ids('!!!')).toEqual([]);
    expect(ids('x '.repeat(100_000))).toEqual([]);
    expect(ids('\u0000')).toEqual([]);
  });

  it('ranks exact names before names that contain the query', () => {
    const scores = kiln.query({}, {}, 'raku').finding?.scores ?? [];
    const [celadon, oldRaku, raku] = scores;
    expect([celadon, (raku ?? 0) >= (oldRaku ?? 0)]).toEqual([0, true]);
  });
});
