import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A name that the catalog's reader ignores, so that leftovers of a killed run do no harm. */
const toTemporary = (path: string): string => join(dirname(path), `.${basename(path)}.new`);

const writeToDisk = (path: string, text: string, mode: number | undefined): void => {
  const file = openSync(path, 'w', mode);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/**
 * Writes texts by path. Every file stays unchanged until all texts are on disk; then each is replaced
 * atomically. Folders are created, links keep their target, files their mode.
 */
export const writeFiles = (texts: ReadonlyMap<string, string>): void => {
  const files = new Map(
    [...texts].map(([path, text]) => [existsSync(path) ? realpathSync(path) : path, text] as const),
  );
  const written: string[] = [];
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      // A leftover of a killed run would keep its own mode.
      rmSync(toTemporary(path), { force: true });
      written.push(toTemporary(path));
      writeToDisk(toTemporary(path), text, statSync(path, { throwIfNoEntry: false })?.mode);
    }
    for (const path of files.keys()) renameSync(toTemporary(path), path);
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
};
