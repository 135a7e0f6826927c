import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A name that the reader of a catalog passes over, so that what a killed run left blocks nothing. */
const toTemporary = (path: string): string => join(dirname(path), `.${basename(path)}.new`);

const writeToDisk = (path: string, text: string): void => {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Writes texts by path. Until all of them are on the disk every file stays as it is; then each is replaced in one step. */
export const writeFiles = (texts: ReadonlyMap<string, string>): void => {
  try {
    for (const [path, text] of texts) writeToDisk(toTemporary(path), text);
    for (const path of texts.keys()) renameSync(toTemporary(path), path);
  } catch (error) {
    for (const path of texts.keys()) rmSync(toTemporary(path), { force: true });
    throw error;
  }
};
