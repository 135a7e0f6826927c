import { beforeEach, describe, expect, it } from 'vitest';
import { createExplorerSearch } from './search';
import { createSubject, row } from '../../../tests/sample/subject';
import { open } from './selection.test-support';

const named = (id: string, name: string, stage = 'trial') =>
  createSubject(id, { name, transitions: [row({ date: '2022-01-01', stage, support: 'shared' })] });
const gone = (id: string, name: string) =>
  createSubject(id, {
    name,
    transitions: [
      row({ date: '2022-01-01', stage: 'proven' }),
      row({ date: '2023-01-01', event: 'removed' }),
    ],
  });

/** The ids that a query finds, best first; equal matches in the order of the catalog. */
const listFound = ({ catalog, query }: ReturnType<typeof open>, q: string, asOf?: string): string[] => {
  const { finding } = query({}, asOf === undefined ? {} : { asOf }, q);
  return catalog.subjects
    .map(({ id }, place) => ({ id, score: finding?.scores[place] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
};

describe('the order of results', () => {
  let kiln: ReturnType<typeof open>;
  beforeEach(() => {
    kiln = open([
      named('ash-retired', 'Ash fine', 'retired'),
      gone('ash-gone', 'Ash old'),
      named('there', 'Ashen', 'sketch'),
      named('more', 'Rash ware', 'proven'),
      gone('rash', 'Moss'),
      named('longer', 'Moss and ash fine as gone', 'retired'),
      named('unstaged', 'Moss', 'unknown'),
    ]);
  });

  it('has present subjects before ending and removed ones, however well the words match', () => {
    expect(listFound(kiln, 'ash')).toEqual(['there', 'more', 'ash-retired', 'longer', 'ash-gone', 'rash']);
  });

  it('depends on the day of the view', () => {
    expect(listFound(kiln, 'ash old', '2022-06-01')).toEqual(['ash-gone']);
    expect(listFound(kiln, 'moss', '2022-06-01')).toEqual(['rash', 'unstaged', 'longer']);
  });

  it('has an exact name or id first, also of a removed subject', () => {
    expect(listFound(kiln, 'ASH fine')[0]).toBe('ash-retired');
    expect(listFound(kiln, 'ash-gone')[0]).toBe('ash-gone');
    expect(listFound(kiln, 'rash')[0]).toBe('rash');
    expect(listFound(kiln, 'moss')).toEqual(['rash', 'unstaged', 'longer']);
  });
});

describe('the names of stages and support states', () => {
  let kiln: ReturnType<typeof open>;
  beforeEach(() => {
    kiln = open([
      named('a', 'Kiln'),
      named('b', 'Kilns'),
      named('c', 'Oldkiln'),
      named('d', 'Celadon Green', 'sketch'),
      named('e', 'Tenmoku Brown', 'proven'),
      named('f', 'Sketchbook', 'proven'),
    ]);
  });

  it('find their subjects, after those with the words in their own name', () => {
    expect(listFound(kiln, 'sketch')).toEqual(['f', 'd']);
    expect(listFound(kiln, 'shared')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(listFound(kiln, 'backed')).toEqual([]);
  });

  it('join with other words, and with each other', () => {
    expect(listFound(kiln, 'proven tenmoku')).toEqual(['e']);
    expect(listFound(kiln, 'tenmoku sketch')).toEqual([]);
    expect(listFound(kiln, 'shared proven')).toEqual(['e', 'f']);
    expect(listFound(kiln, 'proven tenmkou')).toEqual(['e']);
  });

  it('are part of an exact name', () => {
    const pads = open([named('a', 'Sketch pad two', 'sketch'), gone('b', 'Sketch pad')]);
    expect(listFound(pads, 'sketch pad')).toEqual(['b', 'a']);
  });

  it('may be of several words, of which the longest name counts', () => {
    const { catalog, vocabulary, columnsAt, policy } = kiln;
    const [first] = policy.stages;
    if (first === undefined) throw new Error('The sample has stages');
    const stages = [
      { ...first, id: 'sketch', name: 'Early', aliases: [] },
      { ...first, id: 'trial', name: 'Early Access', short: 'EA', aliases: [] },
      { ...first, id: 'proven', name: '…', aliases: [] },
    ];
    const { find } = createExplorerSearch(catalog, { stages, supportStates: [] }, vocabulary);
    const columns = columnsAt({ asOf: '2024-06-15', edition: null, since: null });
    const found = (query: string): string[] =>
      catalog.subjects
        .filter((_, place) => (find(query, columns)?.scores[place] ?? 0) > 0)
        .map(({ id }) => id);
    expect(found('early access')).toEqual(['a', 'b', 'c']);
    expect(found('ea')).toEqual(['a', 'b', 'c']);
    expect(found('early')).toEqual(['d']);
    expect(found('kilns early access')).toEqual(['b']);
    expect(found('early kilns access')).toEqual([]);
    expect(found('tenmoku')).toEqual(['e']);
  });

  it('follow the day: what was a sketch once is found as one then', () => {
    const moving = open([
      createSubject('moving', {
        transitions: [
          row({ date: '2022-01-01', stage: 'sketch' }),
          row({ date: '2023-01-01', stage: 'trial' }),
        ],
      }),
    ]);
    expect(listFound(moving, 'sketch', '2022-06-01')).toEqual(['moving']);
    expect(listFound(moving, 'sketch')).toEqual([]);
    expect(listFound(moving, 'trial')).toEqual(['moving']);
  });
});

describe('the nearest id', () => {
  const { search } = open([
    named('source-mysql', 'MySQL'),
    named('source-postgres', 'Postgres'),
    named('destination-postgres', 'Postgres'),
    named('postgresql-storage', 'PostgreSQL database'),
    gone('old-postgres-encrypt', 'Postgres'),
  ]);

  it('is found for a mistyped id, and empty if none is near', () => {
    expect(search.nearest('source-postgers')).toEqual(['source-postgres']);
    expect(search.nearest('mysqll')).toEqual(['source-mysql']);
    expect(search.nearest('kubernetes-operator')).toEqual([]);
    expect(search.nearest('')).toEqual([]);
  });

  it('is each of those that are equally near', () => {
    expect([...search.nearest('postgress')].sort()).toEqual(['destination-postgres', 'source-postgres']);
    expect(search.nearest('old-postgres-encrpyt')).toEqual(['old-postgres-encrypt']);
    const many = open(Array.from({ length: 9 }, (_, number) => named(`raku-${number}`, 'Raku')));
    expect(many.search.nearest('rakku')).toHaveLength(3);
  });
});
