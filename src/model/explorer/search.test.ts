import { beforeEach, describe, expect, it } from 'vitest';
import { createSearch, toWords } from './search';
import { createSubject, row } from '../../../tests/sample/subject';
import { open } from './selection.test-support';

const named = (id: string, name: string, stage = 'trial', aliases: string[] = []) =>
  createSubject(id, { name, aliases, transitions: [row({ date: '2022-01-01', stage, support: 'shared' })] });
const subjects = [
  named('a', 'Kiln'),
  named('b', 'Kilns'),
  named('c', 'Oldkiln'),
  named('d', 'Celadon Green', 'sketch', ['Jade Glaze']),
  named('e', 'Tenmoku Brown', 'proven'),
  named('f', 'Sketchbook', 'proven'),
];
let kiln: ReturnType<typeof open>;
beforeEach(() => {
  kiln = open(subjects);
});
const scores = (query: string): Record<string, number> => {
  const { finding } = kiln.look({}, {}, query);
  return Object.fromEntries(
    kiln.catalog.subjects.flatMap(({ id }, place) => {
      const score = finding?.scores[place] ?? 0;
      return score === 0 ? [] : [[id, score]];
    }),
  );
};
const ids = (query: string): string[] => Object.keys(scores(query));
const isCorrected = (query: string) => kiln.look({}, {}, query).finding?.corrected;

describe('toWords', () => {
  it('are without case, accents and punctuation, and keep other scripts', () => {
    expect(toWords(' Émail_BLEU, n°5 (釉) ')).toEqual(['email', 'bleu', 'n', '5', '釉']);
    expect(toWords('…')).toEqual([]);
  });
});

describe('the scores of a search', () => {
  it('are highest for the whole word, then for its beginning, then for a part', () => {
    const { a = 0, b = 0, c = 0, ...others } = scores('kiln');
    expect(others).toEqual({});
    expect(a).toBeGreaterThan(b);
    expect(b).toBeGreaterThan(c);
    expect(c).toBeGreaterThan(0);
  });

  it('need three letters for a part of a word, one for its beginning', () => {
    expect(ids('dki')).toEqual(['c']);
    expect(ids('dk')).toEqual([]);
    expect(ids('k')).toEqual(['a', 'b']);
  });

  it('ask for every word, wherever it stands, and add up', () => {
    expect(ids('green jade')).toEqual(['d']);
    expect(ids('green tenmoku')).toEqual([]);
    expect(scores('celadon green').d).toBeGreaterThan(scores('celadon').d ?? 0);
    expect(scores('celadon gre').d).toBeGreaterThan(scores('celad gre').d ?? 0);
  });

  it('know names and aliases written as one word', () => {
    expect(ids('celadongreen')).toEqual(['d']);
    expect(ids('jadeglaze')).toEqual(['d']);
  });

  it('look at eight words, and at forty letters of each', () => {
    const words = 'celadon '.repeat(8);
    expect(ids(`${words}tenmoku`)).toEqual(['d']);
    expect(ids(`${'celadon '.repeat(7)}tenmoku`)).toEqual([]);
    const long = open([named('long', 'x'.repeat(40))]);
    expect(long.look({}, {}, 'x'.repeat(50)).ids).toEqual(['long']);
  });
});

describe('who is meant', () => {
  const gone = (id: string, name: string) =>
    createSubject(id, {
      name,
      transitions: [
        row({ date: '2022-01-01', stage: 'proven' }),
        row({ date: '2023-01-01', event: 'removed' }),
      ],
    });
  const listed = (query: string, asOf?: string): string[] => {
    const { finding } = kiln.look({}, asOf === undefined ? {} : { asOf }, query);
    return kiln.catalog.subjects
      .map(({ id }, place) => ({ id, score: finding?.scores[place] ?? 0 }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  };
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

  it('is there rather than in a stage that ends, and that rather than gone, however well the words fit', () => {
    expect(listed('ash')).toEqual(['there', 'more', 'ash-retired', 'longer', 'ash-gone', 'rash']);
  });

  it('is on the day that is looked at', () => {
    expect(listed('ash old', '2022-06-01')).toEqual(['ash-gone']);
    expect(listed('moss', '2022-06-01')).toEqual(['rash', 'unstaged', 'longer']);
  });

  it('is first of all who is called just so, by name or id, also when it is gone', () => {
    expect(listed('ASH fine')[0]).toBe('ash-retired');
    expect(listed('ash-gone')[0]).toBe('ash-gone');
    expect(listed('rash')[0]).toBe('rash');
    expect(listed('ash retired')[0]).toBe('ash-retired');
    expect(listed('moss')).toEqual(['unstaged', 'rash', 'longer']);
  });
});

describe('typing mistakes', () => {
  it('are forgiven one in four letters and two in eight, and none in three', () => {
    expect(ids('kiin')).toEqual(['a']);
    expect(ids('brwn')).toEqual(['e']);
    expect(ids('brwm')).toEqual([]);
    expect(ids('skecthbok')).toEqual(['f']);
    expect(ids('sketchbk')).toEqual(['f']);
    expect(ids('tenmku')).toEqual(['e']);
    expect(ids('tenmuko')).toEqual([]);
    expect(ids('kil1')).toEqual(['a']);
    expect(ids('kl1')).toEqual([]);
  });

  it('are looked for only where no word is so as it stands, and are said', () => {
    expect(isCorrected('kiin')).toBe(true);
    expect(isCorrected('kiln')).toBe(false);
    expect(isCorrected('kiin celadon')).toBe(true);
    expect(isCorrected('zzzzzz')).toBe(false);
    expect(isCorrected('…')).toBe(false);
    expect(scores('kiin').a).toBeLessThan(scores('oldk').c ?? 0);
  });
});

describe('the names of stages and support states', () => {
  it('find what is there, after what is called so', () => {
    const { d = 0, f = 0, ...others } = scores('sketch');
    expect(others).toEqual({});
    expect(f).toBeGreaterThan(d);
    expect(ids('shared')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(ids('backed')).toEqual([]);
    const both = open([named('a', 'Sketchbook', 'sketch'), named('b', 'Sketch pad', 'sketch')]);
    const { finding } = both.look({}, {}, 'sketch');
    expect(finding?.scores[1]).toBeGreaterThan(finding?.scores[0] ?? 0);
  });

  it('join with other words, and with each other', () => {
    expect(ids('proven tenmoku')).toEqual(['e']);
    expect(ids('tenmoku sketch')).toEqual([]);
    expect(ids('shared proven')).toEqual(['e', 'f']);
  });

  it('may be of several words, of which the longest name counts', () => {
    const { catalog, vocabulary, columnsAt } = kiln;
    const stage = (id: string, name: string, short?: string) => ({
      ...(kiln.policy.stages.find((entry) => entry.id === id) ?? kiln.policy.stages[0]),
      id,
      name,
      aliases: [],
      ...(short === undefined ? {} : { short }),
    });
    const [first] = kiln.policy.stages;
    if (first === undefined) throw new Error('The sample has stages');
    const stages = [
      { ...first, ...stage('sketch', 'Early') },
      { ...first, ...stage('trial', 'Early Access', 'EA') },
      { ...first, ...stage('proven', '…') },
    ];
    const find = createSearch(catalog, { stages, supportStates: [] }, vocabulary);
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
    expect(moving.look({}, { asOf: '2022-06-01' }, 'sketch').ids).toEqual(['moving']);
    expect(moving.look({}, {}, 'sketch').ids).toEqual([]);
    expect(moving.look({}, {}, 'trial').ids).toEqual(['moving']);
  });
});

describe('a search that is typed', () => {
  it('gives the same answer again, however much was asked before', () => {
    const before = scores('celadon');
    for (let letter = 0; letter < 60; letter++) scores(`x${letter}`);
    expect(scores('celadon')).toEqual(before);
    expect(scores('celadon')).toEqual(before);
  });
});
