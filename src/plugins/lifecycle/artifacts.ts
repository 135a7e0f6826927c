import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artifact } from '../../artifacts';

/**
 * Writes each published file into the built site and passes HTML pages to `readPage`. Returns the number of
 * files.
 */
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
    const isPage = path.endsWith('.html');
    if (isPage && existsSync(file))
      throw new Error(
        `Two pages have the address /${path.replace(/index\.html$/, '')}. Is one a redirect of data/redirects.yaml?`,
      );
    writeFileSync(file, contents);
    if (isPage && typeof contents === 'string') readPage(`/${path.replace(/index\.html$/, '')}`, contents);
    count++;
  }
  return count;
};
