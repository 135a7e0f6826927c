import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../model/rules/rule';
import type { Locator } from './locate';
import type { Problem } from '../model/problem';
import type { Redirect } from '../model/schema/redirects';
import { checkPermalinks, derivePermalinks, lockFile, parseLock } from '../model/permalink-lock';
import { readText } from './read-text';

/** Holds a dataset against the record of what it ever published; a dataset without one has published nothing yet. */
export const checkLock = (
  directory: string,
  { policy, ids }: Pick<Catalog, 'policy' | 'ids'>,
  redirects: readonly Redirect[],
  locator: (() => Locator) | null,
): Problem[] => {
  const path = join(directory, lockFile);
  const { text, problems } = existsSync(path) ? readText(path, lockFile) : { text: '', problems: [] };
  const published = new Set(derivePermalinks(policy, ids));
  const placeOf = (index: number): Pick<Problem, 'line' | 'column'> =>
    locator?.().toPlace(['redirects', index]) ?? { line: 1, column: 1 };
  return [...problems, ...checkPermalinks(published, parseLock(text ?? ''), redirects, placeOf)];
};
