import type { QueryCombination, SearchOptions, SearchResult } from 'minisearch';
import MiniSearch from 'minisearch';

/** An item that a search can find. */
export interface Findable {
  /** Names and ids. A query that equals one of them is an exact match. */
  readonly names: readonly string[];
  /** Additional search words: aliases and keywords. */
  readonly words: readonly string[];
  /** A sentence about the item. Words that occur only here count least. */
  readonly text?: string;
  /** Rank among items that match equally well; 1 is normal. */
  readonly weight?: number;
}

export interface Hit {
  /** Index in the list of items. */
  readonly place: number;
  /** The quality of the match: one of `levels`, and the search engine's score as the fraction. */
  readonly match: number;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** True if nothing matches as typed, so that these match only with typing mistakes. */
  readonly isCorrected: boolean;
}

export interface Search {
  /** Items with all words of a query, in any order. */
  readonly find: (query: string) => Found;
  /** Items with some of the words, best first, for a whole question of which no item has every word. */
  readonly findSome: (query: string) => readonly Hit[];
}

/** How well a word can match, worst first. An item matches as well as its worst word. */
const levels = { typo: 0, text: 1, inside: 2, beginning: 3, word: 4, name: 5 } as const;

/** The state of an item on the day of the view, worst first. */
const standings = ['gone', 'ending', 'present'] as const;
export type Standing = (typeof standings)[number];

/**
 * The order of results, highest first: exact names and ids, even of removed items; then present, ending and
 * removed items; within each whole words, beginnings, parts of words, words of the sentence, typing mistakes.
 */
export const toScore = (match: number, standing: Standing): number =>
  (match >= levels.name ? 100 : 10 * standings.indexOf(standing)) + match;

/** Limits on words and letters, above those of any name. Longer queries are cut. */
const [mostWords, mostLetters] = [8, 40];
/** Shorter words are in most sentences and inside most words. */
const fewestLetters = 3;
/** Words that only join others. They are searched only if an item contains them. */
const joining: ReadonlySet<string> = new Set(['and', 'or', 'versus', 'vs']);

/** Words without case, accents and punctuation. */
export const toWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const toQueryWords = (query: string): string[] =>
  toWords(query.slice(0, 1000))
    .slice(0, mostWords)
    .map((word) => word.slice(0, mostLetters));

/**
 * The number of wrong, missing or additional letters allowed in a word. Two swapped neighbours are one
 * mistake.
 */
const toTolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** A word with each pair of neighbouring letters swapped. */
const listSwaps = (word: string): string[] =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );

/** How well the matching terms fit one typed word. */
const toLevel = (word: string, match: SearchResult['match']): number =>
  Math.max(
    ...Object.entries(match).map(([term, inFields]) => {
      if (inFields.every((field) => field === 'text')) return levels.text;
      if (term === word) return levels.word;
      if (term.startsWith(word)) return levels.beginning;
      return term.includes(word) ? levels.inside : levels.typo;
    }),
  );

type Query = string | QueryCombination;

/**
 * Fields of the first search. Names as one word each, "googleads", are searched only if nothing matches as
 * typed.
 */
const fields = ['names', 'words', 'text'];
const allFields = [...fields, 'joined'];

/** Prepares a list once. The navigation bar, the explorer, the comparison and "my list" share this search. */
export const createSearch = (items: readonly Findable[]): Search => {
  const index = new MiniSearch({
    idField: 'place',
    fields: allFields,
    tokenize: toWords,
    processTerm: (term) => term,
    searchOptions: {
      fields,
      prefix: true,
      boost: { names: 4, words: 3 },
      // Long names are not worse than short ones; equal matches keep the order of the list.
      bm25: { k: 1.2, b: 0, d: 0.5 },
      boostDocument: (place) => items[Number(place)]?.weight ?? 1,
    },
  });
  /** The items of each whole name or id. */
  const named = new Map<string, Set<number>>();
  /** Every word of a name, an id or an alias, to find parts of words in. */
  const terms = new Set<string>();
  items.forEach(({ names, words, text = '' }, place) => {
    for (const name of names) {
      const key = toWords(name).join(' ');
      named.set(key, (named.get(key) ?? new Set()).add(place));
    }
    const called = [...names, ...words];
    for (const term of called.flatMap(toWords)) terms.add(term);
    const joined = called.map((name) => toWords(name).join(''));
    index.add({ place, names: names.join(' '), words: words.join(' '), text, joined: joined.join(' ') });
  });
  const allTerms = ` ${[...terms].join(' ')} `;
  /** The terms that contain a word. Scanning one text is many times faster than scanning all terms. */
  const listInside = (word: string): string[] => {
    const found = new Set<string>();
    for (let at = allTerms.indexOf(word); at >= 0; at = allTerms.indexOf(word, at + 1)) {
      const start = allTerms.lastIndexOf(' ', at) + 1;
      if (start < at) found.add(allTerms.slice(start, allTerms.indexOf(' ', at)));
    }
    return [...found];
  };

  const exactly = (words: readonly string[], fuzzy: number | false = false): Query => ({
    combineWith: 'OR',
    prefix: false,
    fuzzy,
    queries: [...words],
  });
  const toTyped = (word: string): Query => {
    const inside = word.length < fewestLetters ? [] : listInside(word);
    return inside.length === 0 ? word : { combineWith: 'OR', queries: [word, exactly(inside)] };
  };
  const toMistyped = (word: string): Query => {
    const tolerance = toTolerance(word);
    if (tolerance === 0) return toTyped(word);
    const queries = [toTyped(word), exactly([word], tolerance), exactly(listSwaps(word), tolerance - 1)];
    return { combineWith: 'OR', queries };
  };

  const findAll = (
    words: readonly string[],
    toQuery: (word: string) => Query,
    options: SearchOptions = {},
  ): Hit[] => {
    const exact = named.get(words.join(' '));
    const query = { ...options, combineWith: 'AND' as const, queries: words.map(toQuery) };
    return index.search(query).map(({ id, score, match }) => {
      const place = Number(id);
      const level = exact?.has(place) ? levels.name : Math.min(...words.map((word) => toLevel(word, match)));
      return { place, match: level + score / (score + 1) };
    });
  };

  return {
    find: (query) => {
      const words = toQueryWords(query);
      const typed = findAll(words, toTyped);
      if (typed.length > 0) return { hits: typed, isCorrected: false };
      const telling = words.filter((word) => !joining.has(word));
      const loose = findAll(telling, toTyped, { fields: allFields });
      if (loose.length > 0) return { hits: loose, isCorrected: false };
      const corrected = findAll(telling, toMistyped, { fields: allFields });
      return { hits: corrected, isCorrected: corrected.length > 0 };
    },
    findSome: (query) => {
      const telling = toQueryWords(query).filter(
        (word) => word.length >= fewestLetters && !joining.has(word),
      );
      return index
        .search({ combineWith: 'OR', fuzzy: toTolerance, queries: telling })
        .map(({ id, score }) => ({ place: Number(id), match: score / (score + 1) }));
    },
  };
};
