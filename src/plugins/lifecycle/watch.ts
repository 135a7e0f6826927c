import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A burst of changes ends after this many milliseconds without a change. */
const quiet = 300;

/**
 * Watches folders and writes the file `stamp` once after each burst of changes. Docusaurus reads everything
 * again for each watched file that changes, and a search and replace can change hundreds. Returns a function
 * that stops watching.
 */
export const watchFolders = (folders: readonly string[], stamp: string): (() => void) => {
  mkdirSync(dirname(stamp), { recursive: true });
  let count = 0;
  let timer: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder) =>
    watch(folder, { persistent: false }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => writeFileSync(stamp, `${++count}\n`), quiet);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
};
