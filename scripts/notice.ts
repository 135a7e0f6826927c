/** Writes NOTICE: the third-party work in a built site, by licence. A test compares the file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Packages that reach the reader's browser. mermaid's dependencies are included automatically; those of the
 * others are listed here.
 */
const shipped = [
  '@docusaurus/core',
  '@docusaurus/plugin-content-docs',
  '@docusaurus/theme-classic',
  '@docusaurus/theme-common',
  '@docusaurus/theme-mermaid',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@mdx-js/react',
  'clsx',
  'history',
  'infima',
  'mermaid',
  'minisearch',
  'nprogress',
  'prism-react-renderer',
  'prismjs',
  'react',
  'react-dom',
  'react-helmet-async',
  'react-loadable',
  'react-router',
  'react-router-config',
  'react-router-dom',
  'scheduler',
];

/** Licences of packages whose package.json names none, from their repositories. */
const licences: Readonly<Record<string, string>> = { khroma: 'MIT' };

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readManifest = (name: string): Manifest =>
  JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as Manifest;

/** The shipped packages with their licences. */
export const listShipped = (): Map<string, string> => {
  const found = new Map<string, string>();
  const add = (name: string, isDeep: boolean): void => {
    if (found.has(name) || name.startsWith('@types/')) return;
    if (!existsSync(path.join(root, 'node_modules', name, 'package.json')))
      throw new Error(
        `${name} is not installed: run npm ci, or take it out of the list in scripts/notice.ts.`,
      );
    const { license = licences[name], dependencies = {} } = readManifest(name);
    if (license === undefined)
      throw new Error(`${name} names no licence: add it to the list in scripts/notice.ts.`);
    found.set(name, license);
    if (isDeep) for (const dependency of Object.keys(dependencies)) add(dependency, true);
  };
  for (const name of shipped) add(name, name === 'mermaid');
  return found;
};

export const renderNotice = (): string => {
  const byLicence = new Map<string, string[]>();
  for (const [name, license] of listShipped())
    byLicence.set(license, [...(byLicence.get(license) ?? []), name]);
  const lists = [...byLicence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([license, names]) =>
        `${license}\n${names
          .sort()
          .map((name) => `  ${name}`)
          .join('\n')}\n`,
    );
  return [
    'Stagebook',
    'Licence: MIT, see LICENSE.',
    '',
    'A built site contains work of others: the typeface Atkinson Hyperlegible Next, and the packages below. Each has its',
    'licence text in its folder of node_modules, and on https://www.npmjs.com under its name. Written by scripts/notice.ts.',
    '',
    ...lists,
  ].join('\n');
};

if (process.argv[1] === import.meta.filename) writeFileSync(path.join(root, 'NOTICE'), renderNotice());
