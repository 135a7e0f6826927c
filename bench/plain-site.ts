/** A plain Docusaurus site without this project's code: the baseline of the benchmarks. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface PlainPage {
  /** Path below the docs, without an extension. */
  readonly slug: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

const root = path.resolve(__dirname, '..');

const config = `module.exports = {
  title: 'Plain', url: 'http://localhost:3000', baseUrl: '/', trailingSlash: true,
  future: { v4: true, faster: { rspackBundler: true, rspackPersistentCache: false }, experimental_vcs: 'disabled' },
  themes: ['@docusaurus/theme-classic'],
  plugins: [['@docusaurus/plugin-content-docs', { path: 'docs', routeBasePath: '/', sidebarPath: false }]],
  themeConfig: { colorMode: { respectPrefersColorScheme: true }, navbar: { title: 'Plain' } },
};
`;

/** The same browserslist as this project's, so that both sites are compiled for the same browsers. */
const manifest = `{ "private": true, "browserslist": [">0.5%", "not dead", "not op_mini all"] }\n`;

/** Inside the project, so that Docusaurus is found, but in a folder that git ignores. */
const toFolder = (name: string): string => path.join(root, '.build', `plain-${name}`);

/** Writes a plain site; returns its folder. */
export const writePlainSite = (name: string, pages: readonly PlainPage[]): string => {
  const folder = toFolder(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'docs'), { recursive: true });
  writeFileSync(path.join(folder, 'docusaurus.config.js'), config);
  writeFileSync(path.join(folder, 'package.json'), manifest);
  for (const { slug, title, text } of pages)
    writeFileSync(
      path.join(folder, 'docs', `${slug === '' ? 'index' : slug.replaceAll('/', '-')}.mdx`),
      `---\nslug: /${slug}\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`,
    );
  return folder;
};

/** Writes and builds a plain site; returns the folder of its files. */
export const buildPlainSite = (name: string, pages: readonly PlainPage[]): string => {
  const folder = writePlainSite(name, pages);
  const bin = path.join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'build', folder], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NO_UPDATE_NOTIFIER: '1' },
  });
  if (status !== 0) throw new Error(`The plain site was not built:\n${stdout}${stderr}`);
  return path.join(folder, 'build');
};

/** Pages of medium length that fill a plain site. */
export const createPageWriter = (count: number): PlainPage[] =>
  Array.from({ length: count }, (_, index) => ({
    slug: index === 0 ? '' : `page/${index}`,
    title: `Page ${index}`,
    text: `## What it is\n\nThe text of page ${index}.\n\n## What it promises\n\n${'Some words that stand for a page. '.repeat(40)}`,
  }));
