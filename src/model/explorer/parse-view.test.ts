import { dimensioned } from '../../../tests/sample/dimensioned';
import { siteParameters } from '../policy/dimension';
import { toEditionTable } from '../policy/edition-table';
import { describe, expect, it } from 'vitest';
import type { Known } from './parse-view';
import { firstView } from './view';
import { isDay, parseView, viewParameters } from './parse-view';

const known: Known = {
  vocabulary: {
    stage: ['sketch', 'trial'],
    support: ['backed'],
    availability: ['offered'],
    kind: ['glaze', 'clay'],
    category: Array.from({ length: 1500 }, (_, place) => `c${place}`),
    subtype: [],
    publisher: ['kiln'],
    has: ['gone'],
  },
  editions: { editions: ['studio', 'home'], dimensions: [['edition', ['studio', 'home']]] },
  named: () => [],
  follow: (id) => (id === 'old' ? ['raku'] : id.startsWith('s') || id === 'raku' ? [id] : null),
  nearest: (id) => (id.startsWith('rak') ? ['raku'] : []),
  firstDay: '2022-01-01',
  lastDay: '2025-12-31',
};
const parse = (search: string) => parseView(search, known);
const told = (search: string): string[] =>
  parse(search).dropped.map(({ parameter, value, reason }) => `${parameter}=${value}: ${reason}`);
const list = (length: number, letter: string): string =>
  Array.from({ length }, (_, place) => `${letter}${place}`).join();

describe('isDay', () => {
  it('accepts a day of the calendar and nothing else', () => {
    expect(['2024-02-29', '0001-01-01'].filter(isDay)).toEqual(['2024-02-29', '0001-01-01']);
    const none = ['2023-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '24-01-01', '', '2024-01'];
    expect([...none, ' 2024-01-01', '2024-01-01T00:00', 'x2024-01-01', '2024-01-01Z'].filter(isDay)).toEqual(
      [],
    );
  });
});

describe('the parameters of an address', () => {
  it('can have spaces around them', () => {
    expect(parse('?edition=+home+&group=%20kind&as-of=2024-01-01+').view).toMatchObject({
      edition: 'home',
      group: 'kind',
      asOf: '2024-01-01',
    });
    expect(told('?edition=+&as-of=+&page=+&sort=+&group=&list=,')).toEqual([]);
  });

  it('are reported if similar to a valid one, and ignored otherwise', () => {
    expect(told('?stagge=x&utm_source=mail&fbclid=1')).toEqual([
      'stagge=x: there is no such parameter; did you mean stage?',
    ]);
    const taken = 'q=a&edition=home&as-of=2024-01-01&since=2024-01-01&rows=all&sort=id&group=kind&page=1';
    expect(told(`?${taken}&list=raku&expect=x&differing&kind=clay&has=gone`)).toEqual([]);
    expect(told('?expct=x')).toEqual(['expct=x: there is no such parameter; did you mean expect?']);
    expect(told('?differng')).toEqual(['differng=: there is no such parameter; did you mean differing?']);
  });

  it('are reported up to twenty, shortened, and the others counted', () => {
    expect(told(`?kind=${list(20, 'x')}`)).toHaveLength(20);
    const many = parse(`?kind=${list(23, 'x')}`).dropped;
    expect(many).toHaveLength(21);
    expect(many.at(-1)).toEqual({ parameter: '', value: '3 more', reason: 'not found either' });
    expect(parse(`?kind=${'x'.repeat(60)}`).dropped[0]?.value).toBe('x'.repeat(60));
    expect(parse(`?kind=${'x'.repeat(61)}`).dropped[0]?.value).toBe(`${'x'.repeat(60)}…`);
  });
});

describe('choices', () => {
  it('contain included and excluded values, each once', () => {
    expect(parse('?stage=trial,-sketch,trial,&kind=,').view.choices).toEqual({
      stage: { include: ['trial'], exclude: ['sketch'] },
    });
  });

  it('report unknown values with the nearest one', () => {
    expect(told('?kind=cley,-glase')).toEqual([
      'kind=cley: there is no such value; did you mean clay?',
      'kind=-glase: there is no such value; did you mean glaze?',
    ]);
    expect(told('?subtype=any')).toEqual(['subtype=any: there is no such value']);
  });

  it('are read up to a thousand', () => {
    expect(parse(`?category=${list(1001, 'c')}`).view.choices.category?.include).toHaveLength(1000);
  });
});

describe('days', () => {
  it('can be the first and the last known one', () => {
    for (const day of ['2022-01-01', '2025-12-31']) {
      expect(parse(`?as-of=${day}&since=${day}`).view).toMatchObject({ asOf: day, since: day });
      expect(told(`?as-of=${day}&since=${day}`)).toEqual([]);
    }
  });

  it('outside the known time are replaced by the nearest day, but mark no change', () => {
    const { view, dropped } = parse('?as-of=2026-01-01&since=2026-01-01');
    expect(view).toMatchObject({ asOf: '2025-12-31', since: null });
    expect(dropped.map(({ parameter }) => parameter)).toEqual(['as-of', 'since']);
    expect(parse('?since=2021-12-31').view.since).toBeNull();
  });
});

describe('a list', () => {
  it('is read in any notation, each subject once', () => {
    expect(parse('?list=Raku,%20SHINO%0A,raku+old').view).toMatchObject({
      list: ['raku', 'shino'],
      onlyList: true,
    });
    expect(parse('?list=raku').followed).toEqual([]);
    expect(parse('?list=old').followed).toEqual([{ from: 'old', to: ['raku'] }]);
  });

  it('is shown with other rows if the address says so, and alone otherwise', () => {
    expect(parse('?list=raku&rows=all').view.onlyList).toBe(false);
    expect(parse('?list=raku&rows=list').view.onlyList).toBe(true);
    expect(parse('?rows=list').view.onlyList).toBe(false);
    expect(parse('?list=nobody').view).toEqual(firstView);
  });

  it('contains at most a thousand ids, and says if there are more', () => {
    expect(parse(`?list=${list(1000, 's')}`)).toMatchObject({ dropped: [] });
    const { view, dropped } = parse(`?list=${list(1001, 's')}`);
    expect(view.list).toHaveLength(1000);
    expect(dropped).toEqual([
      {
        parameter: 'list',
        value: '1001 ids',
        reason: 'a list has at most 1000 items; the first are shown',
      },
    ]);
  });

  it('reports unknown subjects with the nearest id', () => {
    expect(told('?list=rakku,zzzzzz')).toEqual([
      'list=rakku: there is no such value; did you mean raku?',
      'list=zzzzzz: there is no such value',
    ]);
  });
});

describe('a search', () => {
  it('is kept as typed, up to two hundred characters', () => {
    expect(parse('?q=+a++b').view.q).toBe(' a  b');
    expect(parse(`?q=${'x'.repeat(200)}`)).toMatchObject({ view: { q: 'x'.repeat(200) }, dropped: [] });
    expect(told(`?q=${'x'.repeat(201)}`)).toEqual([
      `q=${'x'.repeat(60)}…: a search has at most 200 characters`,
    ]);
  });
});

describe('order and page', () => {
  it('can be reversed, and use the default if unknown', () => {
    expect(parse('?sort=stage').view).toMatchObject({ sort: 'stage', descending: false });
    expect(parse('?sort=-stage').view).toMatchObject({ sort: 'stage', descending: true });
    expect(parse('?sort=-stge').view).toMatchObject({ sort: 'stage', descending: false });
    expect(told('?sort=-stge')).toEqual(['sort=-stge: there is no such value; did you mean stage?']);
    expect(told('?sort=-since')).toEqual([]);
  });

  it('accept whole page numbers up to ten thousand', () => {
    const pages = ['1', '10000', '0', '-1', '10001', '1.5', 'two'].map((page) => parse(`?page=${page}`));
    expect(pages.map(({ view }) => view.page)).toEqual([1, 10_000, 1, 1, 1, 1, 1]);
    expect(pages.map(({ dropped }) => dropped.length)).toEqual([0, 0, 1, 1, 1, 1, 1]);
    expect(told('?page=two')).toEqual(['page=two: this page does not exist']);
  });
});

describe('an address with dimensions', () => {
  const editions = toEditionTable(dimensioned);
  const read = (search: string) => parseView(search, { ...known, editions });

  it('has the edition or values of several, as a choice in one text', () => {
    expect(read('?edition=365-dedicated').view.edition).toBe('365-dedicated');
    expect(read('?edition=tier%3Dpremium').view.edition).toBe('tier=premium');
    expect(read('?edition=tier%3D365%26constructor%3Dhosted').view.edition).toBe('365-hosted');
  });

  it('names values that are left because no edition has them', () => {
    expect(read('?tier=premum&edition=constructor%3Dhosted').dropped).toEqual([
      { parameter: 'tier', value: 'premum', reason: expect.stringContaining('premium') as string },
    ]);
    expect(read('?constructor=dedicated&edition=tier%3Dfree').dropped).toEqual([
      { parameter: 'constructor', value: 'dedicated', reason: 'No edition has these values together' },
    ]);
    expect(read('?teir=free').dropped).toMatchObject([{ parameter: 'teir' }]);
  });

  it('has no dimension with the name of a parameter of its own', () => {
    expect(siteParameters).toEqual(expect.arrayContaining([...viewParameters]));
  });
});
