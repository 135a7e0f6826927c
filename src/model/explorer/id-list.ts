import type { Known } from './parse-view';

/** The items found in a pasted text. */
export interface IdList {
  /** Ids of subjects, in the order of the text. */
  readonly found: readonly string[];
  /** Names that several subjects have, with their ids: the reader chooses. */
  readonly asked: readonly { readonly text: string; readonly ids: readonly string[] }[];
  /** Entries that are no name and no id, with the nearest ids, several if equally near. */
  readonly missed: readonly { readonly text: string; readonly suggestions: readonly string[] }[];
  /** How many more there are than those that are named. */
  readonly more: number;
}

/** How many mistyped ids are named, and looked for. */
const mostMissed = 50;

/** The longest id or name that is read. */
const mostLetters = 80;

const wordPattern = /[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/gu;

/** An entry of a list without its bullet and quotes. */
const toBare = (entry: string): string => entry.trim().replace(/^["'`*-]+\s*|["'`]+$/g, '');

/** Most words of a name. A line with more is a sentence. */
const mostWords = 6;

/** Whether a text is a bare list: each line, or each entry between commas, can be a name or an id. */
const isBareList = (entries: readonly string[]): boolean =>
  entries
    .map(toBare)
    .filter((entry) => entry !== '')
    .every(
      (entry) =>
        /^[\p{L}\p{N}][\p{L}\p{N}\s_.&()/’'+-]*$/u.test(entry) && entry.split(/\s+/).length <= mostWords,
    );

/** More entries than in any list that a person writes. */
const mostEntries = 1000;

const entryPattern = /[\n,;]+|\s+and\s+/;

/**
 * Finds names that are a whole line, and ids anywhere in a text: a configuration, a lock file, a CSV, an image's name with its version. Lists words that
 * are near to an id; in a bare list, every entry that is no name and no id.
 */
export const parseIdList = (
  text: string,
  { follow, nearest, named }: Pick<Known, 'follow' | 'nearest' | 'named'>,
): IdList => {
  const found = new Set<string>();
  const asked = new Map<string, readonly string[]>();
  const missed = new Map<string, readonly string[]>();
  /** Words that are no id, and entries of which no word is one. */
  const unknown = new Set<string>();
  const unknownEntries = new Set<string>();
  const others: string[] = [];
  text.split(entryPattern).forEach((entry, place) => {
    const name = toBare(entry);
    const ids = place < mostEntries && follow(name.toLowerCase()) === null ? named(name) : [];
    const [only, other] = ids;
    if (other !== undefined) asked.set(name, ids);
    else if (only !== undefined) found.add(only);
    else others.push(entry);
    if (only !== undefined) return;
    let isKnown = false;
    for (const [word] of entry.matchAll(wordPattern)) {
      const id = word.toLowerCase().replaceAll('_', '-');
      if (follow(id) !== null) {
        found.add(id);
        isKnown = true;
      } else if (id.length <= mostLetters) unknown.add(id);
    }
    if (!isKnown && name !== '' && name.length <= mostLetters) unknownEntries.add(name);
  });
  const isBare = isBareList(others);
  let more = 0;
  let looked = 0;
  for (const text of isBare ? unknownEntries : unknown) {
    // Most ids of subjects have a hyphen. Most other words of a configuration do not.
    if (!isBare && (!text.includes('-') || looked > 4 * mostMissed)) continue;
    if (missed.size >= mostMissed) {
      more++;
      continue;
    }
    looked++;
    const suggestions = nearest(text);
    if (isBare || suggestions.length > 0) missed.set(text, suggestions);
  }
  return {
    found: [...found],
    asked: [...asked].map(([name, ids]) => ({ text: name, ids })),
    missed: [...missed].map(([entry, suggestions]) => ({ text: entry, suggestions })),
    more,
  };
};
