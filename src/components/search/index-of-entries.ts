import MiniSearch from 'minisearch';
import type { SearchEntry } from '../../model/documents/search-entry';

export interface Found {
  readonly entries: readonly SearchEntry[];
  /** Nothing has all words that were asked for; these have some of them. */
  readonly isNear: boolean;
}

/** Finds entries by the words that a person types: beginnings of words count, and a typo is forgiven. */
export type Search = (query: string) => Found;

const most = 12;

/** Shorter words stand in most sentences, and tell nothing where some words of a question are looked for. */
const leastTelling = 3;

/** Words that join what is asked for, and are looked for only where nothing else is. */
const joining: ReadonlySet<string> = new Set(['and', 'or', 'versus', 'vs', 'vs.']);

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
  const toEntries = (results: readonly { readonly id: unknown }[]): SearchEntry[] =>
    results.flatMap(({ id }) => {
      const entry = typeof id === 'number' ? entries[id] : undefined;
      return entry === undefined ? [] : [entry];
    });
  const toParts = (term: string): string | null =>
    joining.has(term.toLowerCase()) ? null : term.toLowerCase();
  return (query) => {
    const asked = query.trim().slice(0, 200).toLowerCase();
    const literal = index.search(asked);
    const whole = toEntries(
      literal.length > 0 ? literal : index.search(asked, { processTerm: toParts }),
    ).sort((a, b) => Number(isCalled(b, asked)) - Number(isCalled(a, asked)));
    if (whole.length > 0) return { entries: whole.slice(0, most), isNear: false };
    const telling = (term: string): string | null => (term.length < leastTelling ? null : toParts(term));
    const some = index.search(asked, { combineWith: 'OR', processTerm: telling });
    return { entries: toEntries(some).slice(0, most), isNear: some.length > 0 };
  };
};
