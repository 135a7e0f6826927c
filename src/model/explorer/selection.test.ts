import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, arbitrarySubjects, sampleToday } from '../../../tests/sample/arbitrary';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import type { Subject } from '../subject';
import type { Choices } from './selection';
import type { Viewpoint } from './columns';
import { countStages } from '../count';
import { createColumns } from './columns';
import { createSearch } from './search';
import type { Facet } from './vocabulary';
import { toVocabulary } from './vocabulary';
import { select } from './selection';
import { toExplorerCatalog } from './to-catalog';
import { toPolicyDocument } from '../policy-document';

const disagreement = { stage: 'sketch', support: 'backed', because: 'A sketch is not backed.' };

const open = (subjects: readonly Subject[]) => {
  const sample = createDataset(subjects, sampleToday);
  const dataset = { ...sample, policy: { ...sample.policy, disagreements: [disagreement] } };
  const policy = toPolicyDocument(dataset);
  const catalog = toExplorerCatalog(dataset);
  const vocabulary = toVocabulary(policy, catalog);
  const columnsAt = createColumns(catalog, vocabulary, policy);
  const find = createSearch(catalog, policy, vocabulary);
  const look = (choices: Choices, viewpoint: Partial<Viewpoint> = {}, query = '') => {
    const columns = columnsAt({ asOf: sampleToday, edition: null, since: null, ...viewpoint });
    const finding = find(query, columns);
    const matches = finding === null ? null : Uint8Array.from(finding.scores, (score) => (score > 0 ? 1 : 0));
    const selection = select(columns, vocabulary, choices, matches);
    const ids = selection.rows.map((index) => catalog.subjects[index]?.id);
    const countOf = (facet: Facet, value: string) =>
      selection.counts[facet][vocabulary[facet].indexOf(value)];
    return { ...selection, ids, countOf, finding };
  };
  return { dataset, vocabulary, look };
};

const include = (...values: string[]) => ({ include: values, exclude: [] });
const exclude = (...values: string[]) => ({ include: [], exclude: values });

const kiln = open([
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
]);

describe('select', () => {
  it('shows what is there, without what is gone or has yet to come', () => {
    expect(kiln.look({}).ids).toEqual(['celadon', 'raku']);
    expect(kiln.look({}, { asOf: '2025-02-01' }).ids).toEqual(['celadon', 'raku', 'tomorrow']);
    expect(kiln.look({}, { asOf: '2022-06-01' }).ids).toEqual(['celadon', 'old-raku', 'raku']);
    expect(kiln.look({}, { asOf: '2021-01-01' }).ids).toEqual([]);
  });

  it('combines choices of one facet by or, of several by and, and rules values out', () => {
    expect(kiln.look({ stage: include('sketch', 'proven') }).ids).toEqual(['celadon', 'raku']);
    expect(kiln.look({ stage: include('sketch', 'proven'), kind: include('clay') }).ids).toEqual(['raku']);
    expect(kiln.look({ stage: exclude('sketch') }).ids).toEqual(['raku']);
    expect(kiln.look({ category: exclude('matt') }).ids).toEqual(['celadon']);
  });

  it('counts what another choice in the same facet would leave', () => {
    const { countOf } = kiln.look({ stage: include('sketch') });
    expect([countOf('stage', 'sketch'), countOf('stage', 'proven')]).toEqual([1, 1]);
    expect([countOf('kind', 'glaze'), countOf('kind', 'clay')]).toEqual([1, 0]);
  });

  it('tells availability for an edition, or for any', () => {
    const ids = (edition: string | null, offer: string) =>
      kiln.look({ availability: include(offer) }, { edition }).ids;
    expect(ids('home', 'not-offered')).toEqual(['celadon']);
    expect(ids('home', 'offered')).toEqual([]);
    expect(ids('home', 'unknown')).toEqual(['raku']);
    expect(ids(null, 'offered')).toEqual(['celadon']);
    expect(ids(null, 'not-offered')).toEqual(['celadon']);
  });

  it('knows deadlines, plans, disagreement, what is unknown and what is gone', () => {
    const ids = (trait: string, viewpoint: Partial<Viewpoint> = {}) =>
      kiln.look({ has: include(trait) }, viewpoint).ids;
    expect(ids('deadline')).toEqual(['raku']);
    expect(ids('deadline', { asOf: '2024-06-16' })).toEqual([]);
    expect(ids('plan')).toEqual(['celadon']);
    expect(ids('plan', { asOf: '2024-12-01' })).toEqual([]);
    expect(ids('disagreement')).toEqual(['celadon']);
    expect(ids('unknown')).toEqual(['raku']);
    expect(ids('gone')).toEqual(['old-raku']);
    expect(kiln.look({}).countOf('has', 'gone')).toBe(1);
    expect(kiln.look({ kind: include('clay') }).countOf('has', 'gone')).toBe(0);
  });

  it('knows what changed since a day, and not what was only recorded', () => {
    const ids = (since: string, asOf = sampleToday) =>
      kiln.look({ has: include('change') }, { since, asOf }).ids;
    expect(ids('2024-01-31')).toEqual(['raku']);
    expect(ids('2024-02-01')).toEqual([]);
    expect(ids('2022-12-31')).toEqual(['old-raku', 'raku']);
    expect(ids('2022-12-31', '2024-01-01')).toEqual(['old-raku']);
    expect(ids('2021-12-31', '2022-02-01')).toEqual(['celadon', 'old-raku']);
  });

  it('counts the matrix whatever stage and state are chosen, and follows the other facets', () => {
    const sum = (matrix: readonly (readonly number[])[]) => matrix.flat().reduce((a, b) => a + b, 0);
    const { matrix } = kiln.look({ stage: include('sketch') });
    expect(matrix[0]).toEqual([1, 0, 0]);
    expect(matrix[2]).toEqual([0, 1, 0]);
    expect(sum(kiln.look({ kind: include('clay') }).matrix)).toBe(1);
    expect(sum(kiln.look({ has: include('gone') }).matrix)).toBe(0);
  });
});

describe('search', () => {
  const ids = (query: string) => kiln.look({}, {}, query).ids;

  it('finds by name, id and alias, without accents, by a beginning and by a part', () => {
    for (const query of ['celadon', 'CÉLADON', 'green', 'qingci', 'cel gre', 'lado', 'celadongreen'])
      expect(ids(query), query).toEqual(['celadon']);
  });

  it('forgives a typing mistake, and says that it did', () => {
    expect(ids('celdaon')).toEqual(['celadon']);
    expect(kiln.look({}, {}, 'celdaon').finding?.corrected).toBe(true);
    expect(kiln.look({}, {}, 'celadon').finding?.corrected).toBe(false);
    expect(ids('rku')).toEqual([]);
  });

  it('knows the names and aliases of stages and support states', () => {
    expect(ids('draft')).toEqual(['celadon']);
    expect(ids('Proven')).toEqual(['raku']);
    expect(ids('common')).toEqual(['raku']);
    expect(ids('raku proven')).toEqual(['raku']);
    expect(ids('celadon proven')).toEqual([]);
  });

  it('finds what is gone, and what an old id became', () => {
    expect(ids('old-raku')).toEqual(['old-raku', 'raku']);
    expect(ids('classic')).toEqual(['old-raku']);
  });

  it('finds nothing for nothing, and searches not at all without a query', () => {
    expect(kiln.look({}, {}, '  ').finding).toBeNull();
    expect(ids('<script>')).toEqual([]);
    expect(ids('!!!')).toEqual([]);
    expect(ids('x '.repeat(100_000))).toEqual([]);
    expect(ids('\u0000')).toEqual([]);
  });

  it('ranks what is called so before what only holds it', () => {
    const scores = kiln.look({}, {}, 'raku').finding?.scores ?? [];
    const [celadon, oldRaku, raku] = scores;
    expect([celadon, (raku ?? 0) >= (oldRaku ?? 0)]).toEqual([0, true]);
  });
});

describe('the laws of selection', () => {
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

  it('without choices, counts and matrix are those of countStages', () => {
    fc.assert(
      fc.property(arbitrarySubjects, arbitraryDay, (subjects, asOf) => {
        const { dataset, vocabulary, look } = open(subjects);
        const expected = countStages(dataset, asOf);
        const { rows, counts, matrix, countOf } = look({}, { asOf });
        expect(rows).toHaveLength(expected.present);
        vocabulary.stage.forEach((stage, place) => {
          expect(counts.stage[place]).toBe(expected.stages[stage]);
          expect(matrix[place]?.reduce((a, b) => a + b, 0)).toBe(expected.stages[stage]);
        });
        expect(countOf('has', 'gone')).toBe(expected.removed);
      }),
    );
  });

  it('a count is the number of rows that choosing just that value leaves', () => {
    fc.assert(
      fc.property(arbitrarySubjects, arbitraryDay, arbitraryChoices, (subjects, asOf, choices) => {
        const { vocabulary, look } = open(subjects);
        const { counts } = look(choices, { asOf });
        for (const facet of ['stage', 'support', 'kind'] as const) {
          vocabulary[facet].forEach((value, place) => {
            const alone = look({ ...choices, [facet]: include(value) }, { asOf });
            expect(counts[facet][place], `${facet} ${value}`).toBe(alone.rows.length);
          });
        }
      }),
      { numRuns: 50 },
    );
  });
});
