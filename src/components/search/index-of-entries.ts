import MiniSearch from 'minisearch';
import type { SearchEntry } from '../../model/search-entry';

/** Finds entries by the words that a person types: beginnings of words count, and a typo is forgiven. */
export type Search = (query: string) => SearchEntry[];

const most = 12;

/** Whether a query is an entry's title or its id, and not only like it. */
const isCalled = ({ title, words }: SearchEntry, query: string): boolean =>
  [title, words.split(' ')[0]].some((name) => name?.toLowerCase() === query);

/** Builds the index once; a title weighs more than what is said of it. What is called just as is asked is found first. */
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
  return (query) => {
    const asked = query.trim().slice(0, 200).toLowerCase();
    return index
      .search(asked)
      .flatMap(({ id }) => {
        const entry = typeof id === 'number' ? entries[id] : undefined;
        return entry === undefined ? [] : [entry];
      })
      .sort((a, b) => Number(isCalled(b, asked)) - Number(isCalled(a, asked)))
      .slice(0, most);
  };
};
