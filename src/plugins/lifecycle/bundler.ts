import { createRequire } from 'node:module';
import { basename, dirname, join, sep } from 'node:path';
import { readdirSync } from 'node:fs';
import { sourceFolder } from './source-folder';

/** The theme's hook that decides between the layouts of a phone and a desktop. */
const windowSizeHook = join(
  dirname(createRequire(import.meta.url).resolve('@docusaurus/theme-common')),
  'hooks/useWindowSize.js',
);

/**
 * The theme's module that loads the highlighter of code on every page, as Docusaurus requires it. Our code block
 * imports the same file with its ending.
 */
const languagesOnEveryPage = join(
  dirname(createRequire(import.meta.url).resolve('@docusaurus/theme-classic')),
  'prism-include-languages',
);

/** Modules of the theme that a site of our own replaces or leaves out. */
export const themeAliases = {
  [windowSizeHook]: join(sourceFolder, 'site-theme/use-window-size'),
  [`${languagesOnEveryPage}$`]: false as const,
};

/** Style sheets that are not part of the common one: each of one type of page, and named like it. */
const pageStyles = join(sourceFolder, 'css', 'pages');

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const toOwnFile = (file: string) => ({
  name: basename(file, '.css'),
  test: new RegExp(`^${escape(join(pageStyles, file))}$`),
  type: 'css/mini-extract',
  chunks: 'all' as const,
  enforce: true,
  priority: 50,
});

/** Which files share what. */
export const cacheGroups = {
  // Without this setting, webpack moves code that mermaid and the theme share into a chunk that every page loads.
  common: { minChunks: Number.MAX_SAFE_INTEGER },
  styles: { test: new RegExp(`^(?!${escape(join(pageStyles, sep))})`) },
  ...Object.fromEntries(readdirSync(pageStyles).map((file) => [`${file} of a page`, toOwnFile(file)])),
};
