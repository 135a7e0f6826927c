import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';

/** What the file system knows of a file; undefined where it is not there or may not be asked about. */
export const statFile = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};

const unknown = { mtimeMs: NaN, ctimeMs: NaN, size: NaN, ino: NaN };
const perFile = 4;

/** Of each file of a list two times, the size and the inode, side by side: of thousands all but one are the same, each time. */
export interface FileStates {
  readonly paths: readonly string[];
  readonly numbers: Float64Array;
}

/** What is known of the files that stay. Nothing is like NaN, so a new file is a changed one. */
const takeAlong = (paths: readonly string[], { paths: known, numbers }: FileStates): Float64Array => {
  if (paths === known) return numbers.slice();
  const indexes = new Map(known.map((path, index) => [path, index]));
  const taken = new Float64Array(paths.length * perFile).fill(NaN);
  for (const [index, path] of paths.entries()) {
    const from = (indexes.get(path) ?? known.length) * perFile;
    if (from < numbers.length) taken.set(numbers.subarray(from, from + perFile), index * perFile);
  }
  return taken;
};

/** The states of files, and the indexes of those that changed. Paths in the same array are taken to be the same paths. */
export const readStates = (
  paths: readonly string[],
  before: FileStates,
): { states: FileStates; changed: readonly number[] } => {
  const numbers = takeAlong(paths, before);
  const changed: number[] = [];
  for (let index = 0; index < paths.length; index++) {
    const { mtimeMs, ctimeMs, size, ino } = statFile(paths[index] ?? '') ?? unknown;
    const at = index * perFile;
    if (
      numbers[at] === mtimeMs &&
      numbers[at + 1] === ctimeMs &&
      numbers[at + 2] === size &&
      numbers[at + 3] === ino
    )
      continue;
    numbers.set([mtimeMs, ctimeMs, size, ino], at);
    changed.push(index);
  }
  return { states: { paths, numbers }, changed };
};
