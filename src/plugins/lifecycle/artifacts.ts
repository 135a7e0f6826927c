import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artifact } from '../../artifacts';
import type { LinkCheck } from './links/check';

/** Writes published files into the built site, as they come. Tells how many there were. */
export const writeArtifacts = (artifacts: Iterable<Artifact>, outDir: string, links: LinkCheck): number => {
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
      links.add(`/${path.replace(/index\.html$/, '')}`, contents);
    count++;
  }
  return count;
};
