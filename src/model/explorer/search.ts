import type { Columns } from './columns';
import type { ExplorerCatalog } from './catalog';
import type { PolicyDocument } from '../documents/policy-document';
import type { Vocabulary } from './vocabulary';
import { editDistance } from '../text/suggest';
import { goneBit } from './columns';

/** Words without case, accents and punctuation. */
export const toWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What a query found: a score for each subject, 0 where it does not match. The best ones are meant first. */
export interface Finding {
  readonly scores: Uint16Array;
  /** Words that matched nothing as they stand, and were read as others. */
  readonly corrected: boolean;
}

const EXACT = 12;
const PREFIX = 6;
const INNER = 3;
const NEAR = 1;
/** What a stage's or a support state's name finds comes after what is called so. */
const NAMED = 1;
/** More than all words of a query can score. What is gone is meant last, before it what is in a stage that ends. */
const STANDING = 256;
/** Who is called just as is asked, by name or id, is meant before all others, also when it is gone. */
export const WHOLE = 3 * STANDING;

/** The longest query that is looked at: more words than any subject has. */
const mostWords = 8;
const mostLetters = 40;

/** A bit for each letter that occurs: words that differ in many of them need not be compared. */
const toSignature = (word: string): number => {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) % 31);
  return bits;
};

const countBits = (bits: number): number => {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
};

interface Entry {
  readonly token: string;
  readonly signature: number;
  readonly subjects: number[];
}

/** How many typing mistakes a word may hold. */
const toTolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

interface Phrase {
  readonly words: readonly string[];
  readonly facet: 'stage' | 'support';
  readonly place: number;
}

const listPhrases = (
  { stages, supportStates }: Pick<PolicyDocument, 'stages' | 'supportStates'>,
  vocabulary: Vocabulary,
): Phrase[] => {
  const toPhrases = (
    facet: Phrase['facet'],
    list: readonly { id: string; name: string; short?: string; aliases: readonly string[] }[],
  ): Phrase[] =>
    list.flatMap(({ id, name, short, aliases }) =>
      [id, name, ...(short === undefined ? [] : [short]), ...aliases].map((text) => ({
        words: toWords(text),
        facet,
        place: vocabulary[facet].indexOf(id),
      })),
    );
  return [...toPhrases('stage', stages), ...toPhrases('support', supportStates)].sort(
    (a, b) => b.words.length - a.words.length,
  );
};

const indexOfPhrase = (words: readonly string[], phrase: readonly string[]): number =>
  words.findIndex((_, start) => phrase.every((word, offset) => words[start + offset] === word));

const buildEntries = ({ subjects }: ExplorerCatalog): Entry[] => {
  const entries = new Map<string, Entry>();
  subjects.forEach((subject, index) => {
    const name = toWords(subject.name);
    const words = new Set([
      ...name,
      name.join(''),
      ...toWords(subject.id),
      ...subject.aliases.flatMap((alias) => [...toWords(alias), toWords(alias).join('')]),
    ]);
    for (const token of words) {
      const entry = entries.get(token);
      if (entry === undefined)
        entries.set(token, { token, signature: toSignature(token), subjects: [index] });
      else entry.subjects.push(index);
    }
  });
  return [...entries.values()];
};

/** By the words of a name or an id, who is called so. */
const buildNames = ({ subjects }: ExplorerCatalog): ReadonlyMap<string, readonly number[]> => {
  const names = new Map<string, number[]>();
  subjects.forEach(({ id, name }, index) => {
    for (const words of new Set([id, name].map((text) => toWords(text).join(' '))))
      names.set(words, [...(names.get(words) ?? []), index]);
  });
  return names;
};

const scoreToken = (token: string, word: string): number => {
  const at = token.indexOf(word);
  if (at === 0) return token.length === word.length ? EXACT : PREFIX;
  return at > 0 && word.length > 2 ? INNER : 0;
};

const findNear = (entries: readonly Entry[], word: string): Entry[] => {
  const tolerance = toTolerance(word);
  const signature = toSignature(word);
  return entries.filter(
    (entry) =>
      countBits(entry.signature ^ signature) <= 2 * tolerance &&
      editDistance(word, entry.token, tolerance) <= tolerance,
  );
};

interface WordScores {
  readonly scores: Uint16Array;
  /** No word is so; those that are near to it are meant. */
  readonly near: boolean;
}

/** Adds what a further word found; who has not both has nothing. */
const addScores = (total: Uint16Array, scores: Uint16Array): void => {
  for (let index = 0; index < total.length; index++) {
    const score = scores[index] ?? 0;
    total[index] = score === 0 || total[index] === 0 ? 0 : (total[index] ?? 0) + score;
  }
};

/** Prepares a catalog once; the result finds what a query asks for on the day of the columns. */
export const createSearch = (
  catalog: ExplorerCatalog,
  policy: Pick<PolicyDocument, 'stages' | 'supportStates'>,
  vocabulary: Vocabulary,
): ((query: string, columns: Columns) => Finding | null) => {
  const entries = buildEntries(catalog);
  const names = buildNames(catalog);
  const phrases = listPhrases(policy, vocabulary);
  const endings = vocabulary.stage.map(
    (id) => policy.stages.find((stage) => stage.id === id)?.ending ?? false,
  );
  const size = catalog.subjects.length;

  const scoreWord = (word: string): WordScores => {
    const scores = new Uint16Array(size);
    const hits = entries.filter(({ token }) => scoreToken(token, word) > 0);
    const isNear = hits.length === 0;
    const found = isNear ? findNear(entries, word) : hits;
    for (const { token, subjects } of found) {
      const score = isNear ? NEAR : scoreToken(token, word);
      for (const index of subjects) if ((scores[index] ?? 0) < score) scores[index] = score;
    }
    return { scores, near: isNear && found.length > 0 };
  };

  // Whoever types changes the last word; those before it are known.
  const known = new Map<string, WordScores>();
  const recallWord = (word: string): WordScores => {
    const scored = known.get(word) ?? scoreWord(word);
    if (known.size >= 4 * mostWords) known.clear();
    known.set(word, scored);
    return scored;
  };

  const scoreWords = (words: readonly string[]): WordScores => {
    const total = new Uint16Array(size).fill(1);
    let near = false;
    for (const word of words) {
      const own = recallWord(word);
      near ||= own.near;
      addScores(total, own.scores);
    }
    return { scores: total, near };
  };

  const scorePhrase = ({ words, facet, place }: Phrase, columns: Columns): Uint16Array => {
    const { scores } = scoreWords(words);
    columns.places[facet].forEach((value, index) => {
      if (value === place) scores[index] = Math.max(scores[index] ?? 0, NAMED);
    });
    return scores;
  };

  /** Puts who is meant before others that have the same words. */
  const addMeaning = (scores: Uint16Array, called: readonly number[], { bits, places }: Columns): void => {
    for (let index = 0; index < size; index++) {
      const score = scores[index] ?? 0;
      if (score === 0 || ((bits.has[index] ?? 0) & goneBit) !== 0) continue;
      scores[index] = score + (endings[places.stage[index] ?? -1] === true ? STANDING : 2 * STANDING);
    }
    for (const index of called) scores[index] = (scores[index] ?? 0) + WHOLE;
  };

  return (query, columns) => {
    let words = toWords(query.slice(0, 1000))
      .slice(0, mostWords)
      .map((word) => word.slice(0, mostLetters));
    if (words.length === 0)
      return query.trim() === '' ? null : { scores: new Uint16Array(size), corrected: false };
    const called = names.get(words.join(' ')) ?? [];
    const parts: Uint16Array[] = [];
    for (const phrase of phrases) {
      const start = phrase.words.length === 0 ? -1 : indexOfPhrase(words, phrase.words);
      if (start < 0) continue;
      parts.push(scorePhrase(phrase, columns));
      words = words.filter((_, index) => index < start || index >= start + phrase.words.length);
    }
    const rest = scoreWords(words);
    for (const part of parts) addScores(rest.scores, part);
    addMeaning(rest.scores, called, columns);
    return { scores: rest.scores, corrected: rest.near };
  };
};
