import { join, relative, sep } from 'node:path';
import { readdirSync } from 'node:fs';
import type { Page } from '../model/rules/rule';
import type { Problem } from '../model/rules/problem';
import { readText, renderFileError } from './read-text';
import { startOf } from './place';
import { say } from '../model/text/say';

export interface PagesRead {
  readonly pages: readonly Page[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the Markdown and MDX files of a docs folder. Problems name a page by its path relative to the
 * dataset's folder.
 */
export const readPages = (docs: string, directory: string): PagesRead => {
  const pages: Page[] = [];
  const problems: Problem[] = [];
  const toFile = (path: string): string => relative(directory, path).split(sep).join('/');
  const read = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) read(path);
      else if (entry.isFile() && /\.mdx?$/.test(entry.name)) {
        const file = toFile(path);
        const { text, problems: found } = readText(path, file);
        problems.push(...found);
        if (text !== null) pages.push({ file, text });
      }
    }
  };
  try {
    read(docs);
  } catch (error) {
    const message = say('file.unreadable-docs', { reason: renderFileError(error) });
    const hint = say('file.unreadable-docs-hint');
    problems.push({ ...startOf(toFile(docs)), rule: 'file/unreadable', severity: 'error', message, hint });
  }
  return { pages, problems };
};
