import type { Known } from './parse-view';

/** The ids found in a pasted text. */
export interface IdList {
  /** Ids of subjects, in the order of the text. */
  readonly found: readonly string[];
  /** Words that look like ids but are unknown, each with the nearest id; null if none is near. */
  readonly missed: readonly { readonly text: string; readonly suggestion: string | null }[];
  /** How many more there are than those that are named. */
  readonly more: number;
}

/** How many mistyped ids are named, and looked for. */
const mostMissed = 50;

const wordPattern = /[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/gu;

/** Whether a text is a bare list: each line, or each entry between commas, is one word. */
const isBareList = (text: string): boolean =>
  text
    .split(/[\n,;]+/)
    .map((line) => line.trim().replace(/^["'`*-]+\s*|["'`]+$/g, ''))
    .filter((line) => line !== '')
    .every((line) => /^[\p{L}\p{N}_-]+$/u.test(line));

/**
 * Finds ids anywhere in a text: a configuration, a lock file, a CSV, an image's name with its version. Lists words that
 * are near to an id; in a bare list, every word that is not an id.
 */
export const parseIdList = (text: string, { follow, nearest }: Pick<Known, 'follow' | 'nearest'>): IdList => {
  const found = new Set<string>();
  const missed = new Map<string, string | null>();
  const unknown = new Set<string>();
  for (const [word] of text.matchAll(wordPattern)) {
    const id = word.toLowerCase().replaceAll('_', '-');
    if (follow(id) !== null) found.add(id);
    else if (id.length <= 80) unknown.add(id);
  }
  const isBare = isBareList(text);
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
    missed: [...missed].map(([word, suggestion]) => ({ text: word, suggestion })),
    more,
  };
};
