import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../model/documents/search-entry';
import { createSearch } from './index-of-entries';

const entry = (id: string, title: string, weight = 1): SearchEntry => ({
  type: 'Glaze',
  title,
  detail: '',
  path: `/${id}/`,
  words: id,
  weight,
});
const find = (query: string, entries: readonly SearchEntry[]): string[] =>
  createSearch(entries)(query).entries.map(({ path }) => path.slice(1, -1));

describe('the search of the navigation bar', () => {
  const shinos = [
    entry('shino-gone', 'Shino', 0.25),
    entry('shino-ending', 'Shino, glaze', 0.5),
    entry('shino-white', 'Shino, white'),
  ];

  it('puts what weighs more first, where the words are the same', () => {
    expect(find('shin', shinos)).toEqual(['shino-white', 'shino-ending', 'shino-gone']);
  });

  it('puts first what is called just as is asked, by title or id', () => {
    expect(find('shino', shinos)[0]).toBe('shino-gone');
    expect(find(' Shino-Ending ', shinos)[0]).toBe('shino-ending');
  });

  it('finds no more than twelve, and looks at all for the one that is meant', () => {
    const many = Array.from({ length: 30 }, (_, place) => entry(`raku-${place}`, 'Raku', 1 + place));
    expect(find('raku', many)).toHaveLength(12);
    expect(find('raku-0', many)[0]).toBe('raku-0');
  });

  it('says what comes near to a whole question, and that it is no more than near', () => {
    const search = createSearch([...shinos, entry('raku-black', 'Raku, black')]);
    const { entries, isNear } = search('what happened to raku');
    expect(entries.map(({ title }) => title)).toEqual(['Raku, black']);
    expect(isNear).toBe(true);
    expect(search('raku')).toMatchObject({ isNear: false });
    expect(search('to an of')).toEqual({ entries: [], isNear: false });
  });

  it('leaves out words that only join, unless nothing else is asked for', () => {
    const search = createSearch([...shinos, entry('versus', 'Versus')]);
    expect(search('white vs. shino')).toMatchObject({ entries: [{ title: 'Shino, white' }], isNear: false });
    expect(search('versus').entries.map(({ title }) => title)).toEqual(['Versus']);
    expect(search('and or')).toEqual({ entries: [], isNear: false });
  });

  it('finds nothing for what has no words', () => {
    expect(find(' <> ', shinos)).toEqual([]);
  });
});
