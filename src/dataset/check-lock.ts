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
import { policyFile } from '../model/rules/rule';
import { readText } from './read-text';

interface Asked extends Pick<Catalog, 'policy' | 'ids' | 'today'> {
  readonly redirects: readonly Redirect[];
}

export interface LockCheck {
  readonly problems: readonly Problem[];
  /** Names of stages and support states that were published and are no more. */
  readonly oldNames: readonly OldName[];
}

/**
 * Holds a dataset against the record of what it ever published, again when something of either changed; a dataset
 * without one has published nothing yet.
 */
export const createLockCheck = (directory: string) => {
  const path = join(directory, lockFile);
  let last: (LockCheck & { asked: Asked; text: string }) | null = null;
  return (
    asked: Asked,
    locator: (() => Locator) | null,
    policyLocator: (() => Locator) | null,
    instead?: string,
  ): LockCheck => {
    const { policy, ids, today, redirects } = asked;
    const read =
      instead === undefined && existsSync(path) ? readText(path, lockFile) : { text: '', problems: [] };
    const text = instead ?? read.text ?? '';
    const isKnown =
      last?.text === text &&
      last.asked.policy === policy &&
      last.asked.ids === ids &&
      last.asked.today === today &&
      last.asked.redirects === redirects;
    if (last === null || !isKnown) {
      const published = new Set(derivePermalinks(policy, ids));
      const placeOf = (index: number): Pick<Problem, 'line' | 'column'> =>
        locator?.().toPlace(['redirects', index]) ?? { line: 1, column: 1 };
      const locked = parseLock(text);
      const placeInPolicy = (path: readonly (string | number)[]) => ({
        file: policyFile,
        ...(policyLocator?.().toPlace([...path]) ?? { line: 1, column: 1 }),
      });
      const meanings = parseMeanings(text);
      const problems = [
        ...checkPermalinks(published, locked, redirects, placeOf),
        ...(locked.size === 0 ? [] : checkRecorded(published, locked)),
        ...checkMeanings(policy, meanings, today, placeInPolicy),
      ];
      last = { asked, text, problems, oldNames: listOldNames(policy, meanings, redirects) };
    }
    return { problems: [...read.problems, ...last.problems], oldNames: last.oldNames };
  };
};
