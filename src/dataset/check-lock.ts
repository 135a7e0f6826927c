import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../model/rules/rule';
import type { Locator } from './locate';
import type { Problem } from '../model/rules/problem';
import type { Redirect } from '../model/schema/redirects';
import type { OldName } from '../model/permalink/old-name';
import { checkMeanings, listOldNames } from '../model/permalink/clause-meaning';
import {
  checkPermalinks,
  checkRecorded,
  derivePermalinks,
  lockFile,
  parseLock,
  parseMeanings,
} from '../model/permalink/permalink-lock';
import { readText } from './read-text';

interface Published extends Pick<Catalog, 'policy' | 'ids' | 'today'> {
  readonly redirects: readonly Redirect[];
  readonly policyLocator: () => Locator;
  /** Null if the dataset has no file of redirects. */
  readonly redirectsLocator: (() => Locator) | null;
}

interface LockCheck {
  readonly problems: readonly Problem[];
  /** Published names of stages and support states that no longer exist. */
  readonly oldNames: readonly OldName[];
}

const readLock = (directory: string): ReturnType<typeof readText> => {
  const path = join(directory, lockFile);
  return existsSync(path) ? readText(path, lockFile) : { text: '', problems: [], hasCarriageReturns: false };
};

/**
 * Checks a dataset against the record of its published addresses. Without a record nothing was published yet.
 */
export const checkLock = (
  directory: string,
  { policy, ids, today, redirects, policyLocator, redirectsLocator }: Published,
  overrides: string | undefined,
): LockCheck => {
  const read = overrides === undefined ? readLock(directory) : { text: overrides, problems: [] };
  const text = read.text ?? '';
  const published = new Set(derivePermalinks(policy, ids));
  const locked = parseLock(text);
  const meanings = parseMeanings(text);
  return {
    problems: [
      ...read.problems,
      ...checkPermalinks(
        published,
        locked,
        redirects,
        (index) => redirectsLocator?.().toPlace(['redirects', index]) ?? { line: 1, column: 1 },
      ),
      ...(locked.size === 0 ? [] : checkRecorded(published, locked)),
      ...checkMeanings(policy, meanings, today, (path) => policyLocator().toPlace([...path])),
    ],
    oldNames: listOldNames(policy, meanings, redirects),
  };
};
