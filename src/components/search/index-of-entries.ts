import MiniSearch from 'minisearch';
import type { SearchEntry } from '../../model/search-entry';

/** Finds entries by the words that a person types: beginnings of words count, and a typo is forgiven. */
export type Search = (query: string) => SearchEntry[];

const most = 12;

/** Builds the index once; a title weighs more than what is said of it. */
export const createSearch = (entries: readonly SearchEntry[]): Search => {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'words', 'detail'],
    searchOptions: {
      boost: { title: 4, words: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: 'AND',
      boostDocument: (id) => (typeof id === 'number' ? (entries[id]?.weight ?? 1) : 1),
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (query) =>
    index
      .search(query.slice(0, 200))
      .slice(0, most)
      .flatMap(({ id }) => {
        const entry = typeof id === 'number' ? entries[id] : undefined;
        return entry === undefined ? [] : [entry];
      });
};
