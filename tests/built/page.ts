import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

/** An address in a page, and the element with it: `a[href]`. */
export interface Reference {
  readonly by: string;
  readonly address: string;
}

/** The parts of a built page that the checks use. */
export interface BuiltPage {
  /** The page's path in the site: `/stages/alpha/`, `/404.html`. */
  readonly path: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  readonly robots: string;
  readonly headings: number;
  /** Ids in the order of the page, including repeated ones. */
  readonly ids: readonly string[];
  readonly references: readonly Reference[];
  /** The visible text, without scripts and styles. */
  readonly text: string;
}

const addressAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  use: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  iframe: ['src'],
  object: ['data'],
  form: ['action'],
};

/** Elements without visible text. */
const silent = new Set(['script', 'style', 'template']);

export const parsePage = (sitePath: string, html: string): BuiltPage => {
  const page = {
    language: '',
    title: '',
    description: '',
    canonical: null as string | null,
    robots: '',
    headings: 0,
  };
  const ids: string[] = [];
  const references: Reference[] = [];
  const text: string[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      if (attributes.id !== undefined) ids.push(attributes.id);
      if (name === 'a' && attributes.name !== undefined) ids.push(attributes.name);
      if (name === 'html') page.language = attributes.lang ?? '';
      if (name === 'h1') page.headings += 1;
      if (name === 'meta' && attributes.name === 'description') page.description = attributes.content ?? '';
      if (name === 'meta' && attributes.name === 'robots') page.robots = attributes.content ?? '';
      if (name === 'meta' && attributes.property === 'og:image')
        references.push({ by: 'meta[og:image]', address: attributes.content ?? '' });
      if (name === 'link' && attributes.rel === 'canonical') page.canonical = attributes.href ?? '';
      for (const attribute of addressAttributes[name] ?? []) {
        const address = attributes[attribute];
        const by = name === 'link' ? `link[${attributes.rel ?? ''}]` : `${name}[${attribute}]`;
        if (address !== undefined && by !== 'link[preconnect]') references.push({ by, address });
      }
      // Scripts of the app, which the bootstrap script runs after an interaction.
      if (name === 'script' && attributes['data-app'] !== undefined)
        for (const address of attributes['data-app'].split(' '))
          references.push({ by: 'script[data-app]', address });
    },
    ontext(piece) {
      const inside = open.at(-1) ?? '';
      if (inside === 'title' && open.at(-2) === 'head') page.title += piece;
      if (!open.some((name) => silent.has(name))) text.push(piece);
    },
    onclosetag(name) {
      open.splice(open.lastIndexOf(name));
    },
  });
  parser.end(html);
  return { path: sitePath, ...page, ids, references, text: text.join(' ') };
};

/** All files below a folder, as paths with slashes. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/** The path at which a host serves a file: a folder's index as the folder with a slash. */
export const toSitePath = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

export const readPages = (folder: string): BuiltPage[] =>
  listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => parsePage(toSitePath(file), readFileSync(path.join(folder, file), 'utf8')));
