import { describe, expect, it } from 'vitest';
import type { Findable } from './search';
import { createSearch, toScore, toWords } from './search';

const item = (name: string, more: Partial<Findable> = {}): Findable => ({
  names: [name],
  words: [],
  ...more,
});

/** Creates the search of these items; results are their names, best first. */
const open = (items: readonly Findable[]) => {
  const search = createSearch(items);
  const nameAt = (place: number): string => items[place]?.names[0] ?? '';
  const list = (query: string): string[] =>
    search
      .find(query)
      .hits.map(({ place, match }) => ({ place, score: toScore(match, 'present') }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .map(({ place }) => nameAt(place));
  return {
    list,
    isCorrected: (query: string) => search.find(query).isCorrected,
    some: (query: string) => search.findSome(query).map(({ place }) => nameAt(place)),
  };
};

const glazes = open([
  item('Kiln'),
  item('Kilns'),
  item('Oldkiln'),
  item('Celadon Green', { words: ['Jade Glaze'] }),
  item('Tenmoku Brown'),
  item('Sketchbook'),
]);

describe('toWords', () => {
  it('are without case, accents and punctuation, and keep other scripts', () => {
    expect(toWords(' Émail_BLEU, n°5 (釉) ')).toEqual(['email', 'bleu', 'n', '5', '釉']);
    expect(toWords('…')).toEqual([]);
  });
});

describe('the order of results', () => {
  it('puts whole words before beginnings, and those before parts of words', () => {
    const { list } = open([item('Rash ware'), item('Ashen glaze'), item('Blue ash')]);
    expect(list('ash')).toEqual(['Blue ash', 'Ashen glaze', 'Rash ware']);
  });

  it('puts a word of a name or a keyword before one of the sentence only', () => {
    const { list } = open([
      item('A', { text: 'Who signs the slab.' }),
      item('Slabware'),
      item('Help', { words: ['slab'] }),
    ]);
    expect(list('slab')).toEqual(['Help', 'Slabware', 'A']);
  });

  it('is decided by the worst matching word', () => {
    const { list } = open([item('Ashen green'), item('Green ash')]);
    expect(list('ash green')).toEqual(['Green ash', 'Ashen green']);
  });

  it('puts higher weights first, then keeps the order of the list, however long the names are', () => {
    expect(open([item('Raku, a long name'), item('Raku')]).list('rak')).toEqual([
      'Raku, a long name',
      'Raku',
    ]);
    expect(open([item('Raku one'), item('Raku two', { weight: 2 })]).list('raku')).toEqual([
      'Raku two',
      'Raku one',
    ]);
  });

  it('puts an exact name or id first, even of a removed item; then present, ending and removed items', () => {
    const search = createSearch([item('Ash'), item('Ashen')]);
    const [exact = 0, beginning = 0] = search.find('ash').hits.map(({ match }) => match);
    const order = [
      toScore(exact, 'gone'),
      toScore(beginning, 'present'),
      toScore(beginning, 'ending'),
      toScore(beginning, 'gone'),
    ];
    expect([...order].sort((a, b) => b - a)).toEqual(order);
    expect(open([item('Ash, blue'), { names: ['Shino', 'ash-blue'], words: [] }]).list('Ash-Blue')).toEqual([
      'Ash, blue',
      'Shino',
    ]);
  });
});

describe('a match', () => {
  const { list } = glazes;

  it('needs three letters for a part of a word, one for its beginning', () => {
    expect(list('dki')).toEqual(['Oldkiln']);
    expect(list('dk')).toEqual([]);
    expect(list('k')).toEqual(['Kiln', 'Kilns']);
  });

  it('contains every word, in any place', () => {
    expect(list('green jade')).toEqual(['Celadon Green']);
    expect(list('green tenmoku')).toEqual([]);
  });

  it('may be written as one word', () => {
    expect(list('celadongreen')).toEqual(['Celadon Green']);
    expect(list('jadegla')).toEqual(['Celadon Green']);
  });

  it('considers at most eight words of forty letters each', () => {
    const words = 'celadon '.repeat(8);
    expect(list(`${words}tenmoku`)).toEqual(['Celadon Green']);
    expect(list(`${'celadon '.repeat(7)}tenmoku`)).toEqual([]);
    expect(open([item('x'.repeat(40))]).list('x'.repeat(50))).toHaveLength(1);
  });

  it('does not need joining words, unless an item has them', () => {
    const { list: find } = open([item('Shino white'), item('Versus')]);
    expect(find('white vs. shino')).toEqual(['Shino white']);
    expect(find('versus')).toEqual(['Versus']);
    expect(find('and or')).toEqual([]);
  });

  it('does not exist for an empty query', () => {
    expect(list(' <> ')).toEqual([]);
    expect(list('')).toEqual([]);
  });
});

describe('typing mistakes', () => {
  const { list, isCorrected } = glazes;

  it('are tolerated: one in four letters, two in eight, none in three; a swap is one', () => {
    expect(list('kiin')).toEqual(['Kiln']);
    expect(list('klin')).toEqual(['Kiln']);
    expect(list('brwn')).toEqual(['Tenmoku Brown']);
    expect(list('brwm')).toEqual([]);
    expect(list('skecthbok')).toEqual(['Sketchbook']);
    expect(list('sketchbk')).toEqual(['Sketchbook']);
    expect(list('tenmku')).toEqual(['Tenmoku Brown']);
    expect(list('kl1')).toEqual([]);
  });

  it('are tolerated only if nothing matches as typed, and the result says so', () => {
    expect(isCorrected('kiin')).toBe(true);
    expect(isCorrected('kiln')).toBe(false);
    expect(isCorrected('brown tenmku')).toBe(true);
    expect(isCorrected('zzzzzz')).toBe(false);
    expect(isCorrected('…')).toBe(false);
  });
});

describe('some of the words', () => {
  it('are enough for a whole question, without words that are in every sentence', () => {
    const { list, some } = open([item('Raku black', { text: 'It happened.' }), item('To an of')]);
    expect(list('what happened to raku in may')).toEqual([]);
    expect(some('what happened to raku in may')).toEqual(['Raku black']);
    expect(some('to an of')).toEqual([]);
    // A part of a word is too little where the rest of the question matches nothing.
    expect(open([item('Ip2whois')]).some('who are they')).toEqual([]);
  });
});
