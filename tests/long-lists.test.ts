import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { CatalogEntry, SubjectChange } from '../src/model/api/subject';
import { CatalogPage } from '../src/components/catalog/CatalogPage';
import { ChangesPage } from '../src/components/changes/ChangesPage';
import { catalogPagePath } from '../src/model/documents/catalog-pages';
import { changePagePath } from '../src/model/documents/change-pages';
import { listedPages } from '../src/model/pages/listed-pages';
import { parsePage } from './built/page';
import { deriveSiteData } from '../src/model/pages/site-data';
import { datasets, readFor } from './artifacts/published';
import type { SiteData } from '../src/model/pages/site-data';

const data = deriveSiteData(readFor(datasets.find(({ name }) => name === 'observatory')?.folder ?? ''));
const policy = data.policyDocument();
const [firstEntry] = data.entries();
const [firstChange] = data.changes();
if (firstEntry === undefined || firstChange === undefined) throw new Error('The dataset is empty');

/** Most items are in the first stage, some in the second, and some are gone. */
const entries = Array.from({ length: 10_000 }, (_, place): CatalogEntry => ({
  ...firstEntry,
  id: `item-${place}`,
  label: `${String.fromCharCode(97 + (place % 26))} item ${place}`,
  permalink: `/catalog/item-${place}/`,
  presence: place % 100 === 0 ? 'removed' : 'present',
  stage: { ...firstEntry.stage, id: policy.stages[place % 7 === 0 ? 1 : 0]?.id ?? '' },
}));

const changes = Array.from({ length: 14_000 }, (_, place): SubjectChange => ({
  ...firstChange,
  key: `change-${place}`,
  subject: { ...firstChange.subject, id: `item-${place}`, permalink: `/catalog/item-${place}/` },
  status: 'done',
  date: new Date(Date.UTC(2031, 0, 1) - place * 36 * 60 * 60 * 100).toISOString().slice(0, 10),
}));

const large: SiteData = { ...data, entries: () => entries, changes: () => changes };

const listParts = (type: 'catalog' | 'changes'): readonly string[] =>
  listedPages
    .flatMap((page) => (page.type === type && 'parts' in page ? [page.parts?.listIds(large) ?? []] : []))
    .flat();

const drawCatalog = (part: string | null): string =>
  renderToStaticMarkup(createElement(CatalogPage, { entries, policy, base: '/', part }));

const drawChanges = (part: string | null): string =>
  renderToStaticMarkup(
    createElement(ChangesPage, {
      document: changes,
      policy,
      base: '/',
      siteUrl: 'https://kiln.example',
      part,
    }),
  );

const lists = {
  catalog: { path: '/catalog/', partPath: catalogPagePath, draw: drawCatalog, rows: entries.length },
  changes: { path: '/changes/', partPath: changePagePath, draw: drawChanges, rows: changes.length },
} as const;

describe.each(['catalog', 'changes'] as const)('a long list, the page %s', (type) => {
  const { path, partPath, draw, rows } = lists[type];
  const toPath = (id: string): string => partPath.replace(':id', id);
  const parts = listParts(type);
  const htmlByPath = new Map([
    [path, draw(null)],
    ...parts.map((id): [string, string] => [toPath(id), draw(id)]),
  ]);
  const pages = [...htmlByPath].map(([at, html]) => parsePage(at, html));
  const listTargets = (at: string): string[] =>
    pages.find((page) => page.path === at)?.references.map(({ address }) => address) ?? [];

  it('has no page over 800 KB', () => {
    expect(parts.length).toBeGreaterThan(5);
    for (const [at, html] of htmlByPath) expect(html.length, at).toBeLessThan(800_000);
  });

  it('leads from the first page to every other page and to every row, without a script', () => {
    const linked = new Set(listTargets(path).map((address) => address.split('#')[0]));
    for (const id of parts) expect(linked, id).toContain(toPath(id));
    const items = pages.flatMap(({ references }) =>
      references.map(({ address }) => address).filter((address) => address.startsWith('/catalog/item-')),
    );
    expect(new Set(items).size).toBe(rows);
  });

  it('leads to anchors that exist, and has no id twice', () => {
    for (const page of pages) {
      expect(new Set(page.ids).size, page.path).toBe(page.ids.length);
      for (const { address } of page.references) {
        const [target, anchor] = address.split('#');
        if (anchor === undefined) continue;
        const ids = pages.find((other) => other.path === (target === '' ? page.path : target))?.ids;
        if (ids !== undefined)
          expect(ids, `${page.path} leads to ${address}`).toContain(decodeURIComponent(anchor));
      }
    }
  });

  it('keeps the anchors of months, stages and letters on the first page', () => {
    const first = pages.find((page) => page.path === path)?.ids ?? [];
    const all = pages.flatMap(({ ids }) => ids).filter((id) => /^(\d{4}-\d{2}|stage-.*)$/.test(id));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((id) => !first.includes(id))).toEqual([]);
  });

  it('has a title of its own on each page', () => {
    const titles = [...htmlByPath.values()].map((html) => /<h1>(.*?)<\/h1>/.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

it('keeps a short list on one page', () => {
  for (const page of listedPages)
    if ('parts' in page) expect(page.parts?.listIds(data), page.type).toEqual([]);
});
