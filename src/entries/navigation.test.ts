import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { siteSchema } from '../model/schema/site';
import { toFooter, toNavigation } from './navigation';

const site = siteSchema.parse({});
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const createDocs = (files: Readonly<Record<string, string>>): string => {
  const docs = mkdtempSync(join(tmpdir(), 'navigation-'));
  folders.push(docs);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(docs, path, '..'), { recursive: true });
    writeFileSync(join(docs, path), text);
  }
  return docs;
};

const linksOf = (docs: string, baseUrl = '/', hasSupport = true) =>
  toFooter({ baseUrl, docs, hasSupport }, site).map(({ title, items }) => [
    title,
    ...items.map((item) => {
      if ('html' in item) return item.html.replace(/<[^>]*>/g, '');
      return 'to' in item ? item.to : item.href;
    }),
  ]);

describe('the navigation bar', () => {
  it('has six entries if the docs have pages for developers and about the site', () => {
    const docs = createDocs({ 'about.mdx': '', 'integrate/index.md': '' });
    const entries = toNavigation({ baseUrl: '/base/', docs, hasSupport: true }, site);
    expect(entries.map(({ label, to }) => [label, to])).toEqual([
      ['Explorer', '/base/explorer/'],
      ['Stages', '/base/stages/'],
      ['Support', '/base/support/'],
      ['Changes', '/base/changes/'],
      ['Developers', '/base/integrate/'],
      ['About', '/base/about/'],
    ]);
    expect(toNavigation({ baseUrl: '/', docs: createDocs({}), hasSupport: true }, site)).toHaveLength(4);
  });

  it('leads to the same site in other languages, by their own names', () => {
    const href = 'https://stufen.kiln.example';
    const languages = [
      { language: 'de', href },
      { language: 'fr', href: 'https://etapes.kiln.example', label: 'En français' },
    ];
    const basis = { baseUrl: '/', docs: createDocs({}), hasSupport: true };
    const entries = toNavigation(basis, siteSchema.parse({ languages }));
    expect(entries.slice(-2)).toMatchObject([
      { href, label: 'Deutsch', lang: 'de', hrefLang: 'de', position: 'right' },
      { label: 'En français', lang: 'fr' },
    ]);
  });

  it('marks an entry on all pages of its section', () => {
    const [explorer] = toNavigation({ baseUrl: '/explorer/', docs: createDocs({}), hasSupport: true }, site);
    const marked = new RegExp(String(explorer?.activeBaseRegex));
    expect(['/explorer/catalog/a/', '/explorer/compare/'].every((path) => marked.test(path))).toBe(true);
    expect(['/explorer/stages/', '/catalog/'].some((path) => marked.test(path))).toBe(false);
  });
});

describe('a policy without support states', () => {
  it('has no link to a page about support', () => {
    const docs = createDocs({});
    const entries = toNavigation({ baseUrl: '/', docs, hasSupport: false }, site);
    expect(entries.map(({ label }) => label)).toEqual(['Explorer', 'Stages', 'Changes']);
    expect(linksOf(docs, '/', false).flat()).not.toContain('/support/');
    expect(linksOf(docs).flat()).toContain('/support/');
  });
});

describe('the footer', () => {
  it('has every listed page and the published files, with the base URL', () => {
    expect(linksOf(createDocs({}), '/base/').at(-1)).toEqual(['About', '/base/conformance/']);
    expect(linksOf(createDocs({}), '/base/')[0]).toContain('/base/catalog/');
    expect(linksOf(createDocs({}))[2]).toEqual(['Developers', 'API', 'OpenAPI', 'llms.txt']);
  });

  it('links to the parts that the page about the site has', () => {
    const docs = createDocs({
      'about/index.mdx': '## Owner {/* #owner */}\n\n## Privacy {/* #privacy */}\n',
    });
    expect(linksOf(docs).at(-1)).toEqual([
      'About',
      '/about/',
      '/about/#owner',
      '/about/#privacy',
      '/conformance/',
    ]);
  });
});
