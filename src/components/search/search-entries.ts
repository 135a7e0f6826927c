import type { SearchEntry } from '../../model/documents/search-entry';
import { createSearch, toScore } from '../../model/text/search';

export interface EntriesFound {
  readonly entries: readonly SearchEntry[];
  /** How they match: all words as typed, all words with typing mistakes, or some of the words. */
  readonly as: 'typed' | 'corrected' | 'some';
}

export type SearchEntries = (query: string) => EntriesFound;

/** The number of shown results. */
const most = 12;

/** Prepares the navigation bar's search once. */
export const createEntrySearch = (entries: readonly SearchEntry[]): SearchEntries => {
  const search = createSearch(entries.map((entry) => ({ ...entry, text: entry.detail })));
  const pick = (places: readonly number[]): SearchEntry[] =>
    places.slice(0, most).flatMap((place) => entries[place] ?? []);
  return (query) => {
    const { hits, isCorrected } = search.find(query);
    if (hits.length === 0)
      return { entries: pick(search.findSome(query).map(({ place }) => place)), as: 'some' };
    const scored = hits.map(({ place, match }) => ({
      place,
      score: toScore(match, entries[place]?.standing ?? 'present'),
    }));
    scored.sort((a, b) => b.score - a.score || a.place - b.place);
    return { entries: pick(scored.map(({ place }) => place)), as: isCorrected ? 'corrected' : 'typed' };
  };
};
