import type { Known } from './parse-view';

/** The items found in a pasted text. */
export interface IdList {
  /** Ids of subjects, in the order of the text. */
  readonly found: readonly string[];
  /** Names that several subjects have, with their ids: the reader chooses. */
  readonly asked: readonly { readonly text: string; readonly ids: readonly string[] }[];
  /** Words that look like ids but are unknown, each with the nearest id; null if none is near. */
  readonly missed: readonly { readonly text: string; readonly suggestion: string | null }[];
  /** How many more there are than those that are named. */
  readonly more: number;
}

/** How many mistyped ids are named, and looked for. */
const mostMissed = 50;

const wordPattern = /[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/gu;

/** An entry of a list without its bullet and quotes. */
const toBare = (entry: string): string => entry.trim().replace(/^["'`*-]+\s*|["'`]+$/g, '');

/** Whether a text is a bare list: each line, or each entry between commas, is one word. */
const isBareList = (text: string): boolean =>
  text
    .split(/[\n,;]+/)
    .map(toBare)
    .filter((line) => line !== '')
    .every((line) => /^[\p{L}\p{N}_-]+$/u.test(line));

/** More entries than in any list that a person writes. */
const mostEntries = 1000;

const entryPattern = /[\n,;]+|\s+and\s+/;

/**
 * Finds names that are a whole line, and ids anywhere in a text: a configuration, a lock file, a CSV, an image's name with its version. Lists words that
 * are near to an id; in a bare list, every word that is not an id.
 */
export const parseIdList = (
  text: string,
  { follow, nearest, named }: Pick<Known, 'follow' | 'nearest' | 'named'>,
): IdList => {
  const found = new Set<string>();
  const asked = new Map<string, readonly string[]>();
  const missed = new Map<string, string | null>();
  const unknown = new Set<string>();
  const others: string[] = [];
  text.split(entryPattern).forEach((entry, place) => {
    const name = toBare(entry);
    const ids = place < mostEntries && follow(name.toLowerCase()) === null ? named(name) : [];
    const [only, other] = ids;
    if (other !== undefined) asked.set(name, ids);
    else if (only !== undefined) found.add(only);
    else others.push(entry);
    if (only !== undefined) return;
    for (const [word] of entry.matchAll(wordPattern)) {
      const id = word.toLowerCase().replaceAll('_', '-');
      if (follow(id) !== null) found.add(id);
      else if (id.length <= 80) unknown.add(id);
    }
  });
  const isBare = isBareList(others.join('\n'));
  let more = 0;
  let looked = 0;
  for (const id of unknown) {
    // Most ids of subjects have a hyphen. Most other words of a configuration do not.
    if (!isBare && (!id.includes('-') || looked > 4 * mostMissed)) continue;
    if (missed.size >= mostMissed) {
      more++;
      continue;
    }
    looked++;
    const suggestion = nearest(id);
    if (isBare || suggestion !== null) missed.set(id, suggestion);
  }
  return {
    found: [...found],
    asked: [...asked].map(([name, ids]) => ({ text: name, ids })),
    missed: [...missed].map(([word, suggestion]) => ({ text: word, suggestion })),
    more,
  };
};
