import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../../artifacts';
import { readAnchors, readTargets } from './html';
import { say } from '../../../model/text/say';

export interface BrokenLink {
  /** Site path of a page that contains the link. */
  readonly page: string;
  readonly link: string;
  /** The page exists, without the anchor. */
  readonly isAnchor: boolean;
}

/** Collects the links of all pages, then reports the broken ones. */
export interface LinkCheck {
  /** `html` can be part of a page. Links and anchors are read from it. */
  readonly add: (page: string, html: string) => void;
  readonly findBroken: (outDir: string) => BrokenLink[];
}

const notFoundPage = '/404.html';

const toFile = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

export const createLinkCheck = ({ siteUrl, baseUrl }: Site): LinkCheck => {
  /** Links within the site as written, each with the first page that contains it. */
  const links = new Map<string, string>();
  const broken: BrokenLink[] = [];
  const root = `${siteUrl}${baseUrl}`;

  const add = (page: string, html: string): void => {
    let anchors: Set<string> | null = null;
    for (const link of readTargets(html)) {
      if (links.has(link) || link === '' || link === '#') continue;
      // Docusaurus' 404 page has a canonical address that does not exist. No reader follows it.
      if (page === notFoundPage && link === `${root}404.html/`) continue;
      if (link.startsWith('#')) {
        anchors ??= readAnchors(html);
        if (!anchors.has(decodePath(link.slice(1)))) broken.push({ page, link, isAnchor: true });
      } else if (link.startsWith('/') && !link.startsWith('//')) links.set(link, page);
      else if (link.startsWith(root)) links.set(link.slice(siteUrl.length), page);
      else if (!/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) {
        const { pathname, search, hash } = new URL(link, `http://localhost${baseUrl}${page.slice(1)}`);
        links.set(`${pathname}${search}${hash}`, page);
      }
    }
  };

  const findBroken = (outDir: string): BrokenLink[] => {
    const anchorsByFile = new Map<string, Set<string>>();
    for (const [link, page] of links) {
      const [before = '', hash = ''] = link.split('#');
      const path = decodePath(before.split('?')[0] ?? '');
      const file = path.startsWith(baseUrl) ? join(outDir, toFile(path.slice(baseUrl.length))) : null;
      if (file === null || !existsSync(file)) {
        broken.push({ page, link, isAnchor: false });
        continue;
      }
      if (hash === '' || !file.endsWith('.html')) continue;
      const anchors = anchorsByFile.get(file) ?? readAnchors(readFileSync(file, 'utf8'));
      anchorsByFile.set(file, anchors);
      if (!anchors.has(decodePath(hash))) broken.push({ page, link, isAnchor: true });
    }
    return broken.sort((a, b) => (`${a.page} ${a.link}` < `${b.page} ${b.link}` ? -1 : 1));
  };

  return { add, findBroken };
};

/** Yields each page of a built site: its path and its file. */
export function* findPages(outDir: string): Generator<{ page: string; file: string }, void> {
  for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(outDir.length).replaceAll('\\', '/').replace(/^\//, '');
    yield { page: `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`, file };
  }
}

export const renderBrokenLinks = (broken: readonly BrokenLink[]): string =>
  [
    say('build.broken-links', { count: broken.length }),
    ...broken.map(
      ({ page, link, isAnchor }) =>
        `  ${isAnchor ? say('build.no-anchor', { page, link }) : say('build.no-file', { page, link })}`,
    ),
  ].join('\n');
