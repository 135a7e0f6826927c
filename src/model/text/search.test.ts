import { describe, expect, it } from 'vitest';
import type { Findable } from './search';
import { createSearch, toScore, toWords } from './search';

const item = (name: string, more: Partial<Findable> = {}): Findable => ({
  names: [name],
  words: [],
  ...more,
});

/** Opens the search of these items; results are their names, best first. */
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
  it('is whole words, then beginnings, then parts of words', () => {
    const { list } = open([item('Rash ware'), item('Ashen glaze'), item('Blue ash')]);
    expect(list('ash')).toEqual(['Blue ash', 'Ashen glaze', 'Rash ware']);
  });

  it('has a word of a name or a keyword before one that only the sentence has', () => {
    const { list } = open([
      item('A', { text: 'Who signs the slab.' }),
      item('Slabware'),
      item('Help', { words: ['slab'] }),
    ]);
    expect(list('slab')).toEqual(['Help', 'Slabware', 'A']);
  });

  it('is as good as the worst of the words', () => {
    const { list } = open([item('Ashen green'), item('Green ash')]);
    expect(list('ash green')).toEqual(['Green ash', 'Ashen green']);
  });

  it('has what weighs more first, else what comes first in the list, however long its name is', () => {
    expect(open([item('Raku, a long name'), item('Raku')]).list('rak')).toEqual([
      'Raku, a long name',
      'Raku',
    ]);
    expect(open([item('Raku one'), item('Raku two', { weight: 2 })]).list('raku')).toEqual([
      'Raku two',
      'Raku one',
    ]);
  });

  it('has an exact name or id first, even of what is gone; then what is present, ending and gone', () => {
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

describe('what matches', () => {
  const { list } = glazes;

  it('needs three letters for a part of a word, one for its beginning', () => {
    expect(list('dki')).toEqual(['Oldkiln']);
    expect(list('dk')).toEqual([]);
    expect(list('k')).toEqual(['Kiln', 'Kilns']);
  });

  it('has every word, wherever it is', () => {
    expect(list('green jade')).toEqual(['Celadon Green']);
    expect(list('green tenmoku')).toEqual([]);
  });

  it('may be written as one word', () => {
    expect(list('celadongreen')).toEqual(['Celadon Green']);
    expect(list('jadegla')).toEqual(['Celadon Green']);
  });

  it('has eight words at most, of forty letters each', () => {
    const words = 'celadon '.repeat(8);
    expect(list(`${words}tenmoku`)).toEqual(['Celadon Green']);
    expect(list(`${'celadon '.repeat(7)}tenmoku`)).toEqual([]);
    expect(open([item('x'.repeat(40))]).list('x'.repeat(50))).toHaveLength(1);
  });

  it('needs no word that only joins, unless something has it', () => {
    const { list: find } = open([item('Shino white'), item('Versus')]);
    expect(find('white vs. shino')).toEqual(['Shino white']);
    expect(find('versus')).toEqual(['Versus']);
    expect(find('and or')).toEqual([]);
  });

  it('is nothing where there are no words', () => {
    expect(list(' <> ')).toEqual([]);
    expect(list('')).toEqual([]);
  });
});

describe('typing mistakes', () => {
  const { list, isCorrected } = glazes;

  it('are allowed for: one in four letters, two in eight, none in three; a swap is one', () => {
    expect(list('kiin')).toEqual(['Kiln']);
    expect(list('klin')).toEqual(['Kiln']);
    expect(list('brwn')).toEqual(['Tenmoku Brown']);
    expect(list('brwm')).toEqual([]);
    expect(list('skecthbok')).toEqual(['Sketchbook']);
    expect(list('sketchbk')).toEqual(['Sketchbook']);
    expect(list('tenmku')).toEqual(['Tenmoku Brown']);
    expect(list('kl1')).toEqual([]);
  });

  it('are allowed for only where nothing matches as typed, and the result says so', () => {
    expect(isCorrected('kiin')).toBe(true);
    expect(isCorrected('kiln')).toBe(false);
    expect(isCorrected('brown tenmku')).toBe(true);
    expect(isCorrected('zzzzzz')).toBe(false);
    expect(isCorrected('…')).toBe(false);
  });
});

describe('some of the words', () => {
  it('are enough for a whole question, without those that are in every sentence', () => {
    const { list, some } = open([item('Raku black', { text: 'It happened.' }), item('To an of')]);
    expect(list('what happened to raku in may')).toEqual([]);
    expect(some('what happened to raku in may')).toEqual(['Raku black']);
    expect(some('to an of')).toEqual([]);
    // A part of a word is too little where the rest of the question matches nothing.
    expect(open([item('Ip2whois')]).some('who are they')).toEqual([]);
  });
});
