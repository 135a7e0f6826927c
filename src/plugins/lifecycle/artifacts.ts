import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artifact } from '../../artifacts';

/** Writes published files into the built site, as they come, and hands on those that are pages. Tells how many there were. */
export const writeArtifacts = (
  artifacts: Iterable<Artifact>,
  outDir: string,
  readPage: (page: string, html: string) => void,
): number => {
  const folders = new Set<string>();
  let count = 0;
  for (const { path, contents } of artifacts) {
    const file = join(outDir, path);
    const folder = dirname(file);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    writeFileSync(file, contents);
    if (path.endsWith('.html') && typeof contents === 'string')
      readPage(`/${path.replace(/index\.html$/, '')}`, contents);
    count++;
  }
  return count;
};
