import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivePermalinks, lockFile, parseLock, parseMeanings, renderLock } from '../model/permalink-lock';
import { deriveMeanings } from '../model/clause-meaning';
import { policyFile } from '../model/rules/rule';
import { readDataset } from './read-dataset';

/**
 * Adds new pages to a dataset's lock, so that they cannot go unnoticed. A dataset without a lock gets one with everything
 * that it publishes; a folder that is no sound dataset is left alone.
 */
export const recordPermalinks = (directory: string, added: readonly string[]): void => {
  const path = join(directory, lockFile);
  if (existsSync(path)) {
    const text = readFileSync(path, 'utf8');
    const locked = parseLock(text);
    if (added.some((permalink) => !locked.has(permalink)))
      writeFileSync(path, renderLock(locked.keys(), added, parseMeanings(text)));
    return;
  }
  if (!existsSync(join(directory, policyFile))) return;
  const { dataset } = readDataset(directory);
  if (dataset === null) return;
  const ids = dataset.subjects.map(({ id }) => id);
  writeFileSync(path, renderLock([], derivePermalinks(dataset.policy, ids), deriveMeanings(dataset.policy)));
};
