import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../model/documents/search-entry';
import { createEntrySearch } from './search-entries';

const entry = (id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  type: 'Glaze',
  title,
  detail: '',
  path: `/${id}/`,
  names: [title, id],
  words: [],
  weight: 1,
  standing: 'present',
  verdicts: [],
  ...more,
});
const find = (query: string, entries: readonly SearchEntry[]): string[] =>
  createEntrySearch(entries)(query).entries.map(({ path }) => path.slice(1, -1));

describe('the search of the navigation bar', () => {
  const shinos = [
    entry('shino-gone', 'Shino', { standing: 'gone' }),
    entry('shino-ending', 'Shino, glaze', { standing: 'ending' }),
    entry('shino-white', 'Shino, white'),
  ];

  it('ranks present entries before ending and removed ones', () => {
    expect(find('shin', shinos)).toEqual(['shino-white', 'shino-ending', 'shino-gone']);
  });

  it('ranks an exact title or id first', () => {
    expect(find('shino', shinos)[0]).toBe('shino-gone');
    expect(find(' Shino-Ending ', shinos)[0]).toBe('shino-ending');
  });

  it('ranks a page with a word before a name that begins with it, and higher weights first', () => {
    const page = entry('help', 'Help', { type: 'Page', words: ['contact sla'] });
    expect(find('sla', [entry('slack', 'Slack'), page])).toEqual(['help', 'slack']);
    expect(find('raku', [entry('a', 'Raku, black'), entry('b', 'Raku, red', { weight: 2 })])).toEqual([
      'b',
      'a',
    ]);
  });

  it('returns at most the twelve best entries', () => {
    const many = Array.from({ length: 30 }, (_, place) =>
      entry(`raku-${place}`, 'Raku ware', { weight: 1 + place }),
    );
    expect(find('raku', many)).toHaveLength(12);
    expect(find('raku', many)[0]).toBe('raku-29');
    expect(find('raku-0', many)[0]).toBe('raku-0');
  });

  it('says whether the words match as typed, with typing mistakes, or only some of them', () => {
    const search = createEntrySearch([...shinos, entry('raku-black', 'Raku, black')]);
    const titles = (query: string) => search(query).entries.map(({ title }) => title);
    expect([titles('raku'), search('raku').as]).toEqual([['Raku, black'], 'typed']);
    expect([titles('balck'), search('balck').as]).toEqual([['Raku, black'], 'corrected']);
    expect([titles('what happened to raku'), search('what happened to raku').as]).toEqual([
      ['Raku, black'],
      'some',
    ]);
    expect(search('to an of').entries).toEqual([]);
    expect(titles('white vs. shino')).toEqual(['Shino, white']);
  });

  it('finds nothing for a query without words', () => {
    expect(find(' <> ', shinos)).toEqual([]);
  });
});
