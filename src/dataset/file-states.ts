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

/**
 * Notices which files of a list are not as they were the last time: two times, size and inode of each. They lie side
 * by side in one array, because of thousands of files all but one are the same, and are looked at again and again.
 */
export const createChangeFinder = () => {
  let files: readonly string[] = [];
  let states = new Float64Array(0);

  /** Takes along what is known of the files that stay; nothing is like NaN, so a new file is a changed one. */
  const takeList = (list: readonly string[]): void => {
    const indexes = new Map(files.map((path, index) => [path, index]));
    const taken = new Float64Array(list.length * perFile).fill(NaN);
    for (const [index, path] of list.entries()) {
      const known = indexes.get(path);
      if (known !== undefined)
        taken.set(states.subarray(known * perFile, (known + 1) * perFile), index * perFile);
    }
    files = list;
    states = taken;
  };

  /** The indexes of the files that changed. A list that is the same array is taken to be the same list. */
  return (list: readonly string[]): number[] => {
    if (list !== files) takeList(list);
    const changed: number[] = [];
    for (let index = 0; index < list.length; index++) {
      const { mtimeMs, ctimeMs, size, ino } = statFile(list[index] ?? '') ?? unknown;
      const at = index * perFile;
      if (
        states[at] === mtimeMs &&
        states[at + 1] === ctimeMs &&
        states[at + 2] === size &&
        states[at + 3] === ino
      )
        continue;
      states.set([mtimeMs, ctimeMs, size, ino], at);
      changed.push(index);
    }
    return changed;
  };
};
