import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  derivePermalinks,
  lockFile,
  parseLock,
  parseMeanings,
  renderLock,
} from '../model/permalink/permalink-lock';
import { deriveMeanings } from '../model/permalink/clause-meaning';
import { policyFile } from '../model/rules/rule';
import { readDataset } from './read-dataset';

/**
 * A dataset's lock with its new pages added, so that their removal would be noticed; null if there is nothing
 * to add. A dataset without a lock gets one with all its addresses; an invalid dataset is left alone.
 * `instead`: texts that override files until they are written.
 */
export const renderNewLock = (
  directory: string,
  added: readonly string[],
  overrides: ReadonlyMap<string, string> = new Map(),
): string | null => {
  const path = join(directory, lockFile);
  if (existsSync(path)) {
    const text = readFileSync(path, 'utf8');
    const locked = parseLock(text);
    return added.every((permalink) => locked.has(permalink))
      ? null
      : renderLock(locked.keys(), added, parseMeanings(text));
  }
  if (!overrides.has(policyFile) && !existsSync(join(directory, policyFile))) return null;
  const { dataset } = readDataset(directory, { overrides });
  if (dataset === null) return null;
  const ids = dataset.subjects.map(({ id }) => id);
  return renderLock([], derivePermalinks(dataset.policy, ids), deriveMeanings(dataset.policy));
};
