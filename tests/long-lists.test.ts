import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { CatalogEntry } from '../src/model/api/catalog-entry';
import type { SubjectChange } from '../src/model/api/subject';
import { CatalogPage } from '../src/components/catalog/CatalogPage';
import { ChangesPage } from '../src/components/changes/ChangesPage';
import type { ConformanceDocument } from '../src/model/documents/conformance-document';
import type { Due } from '../src/model/documents/due';
import { ConformancePage } from '../src/components/conformance/ConformancePage';
import { DeadlinesPage } from '../src/components/deadlines/DeadlinesPage';
import { conformancePagePath } from '../src/model/documents/conformance-pages';
import { deadlinePagePath } from '../src/model/documents/deadline-pages';
import { catalogPagePath } from '../src/model/documents/catalog-pages';
import { changePagePath } from '../src/model/documents/change-pages';
import { listParts } from '../src/model/pages/list-parts';
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

const [firstDue] = data.dues();
if (firstDue === undefined || firstDue.date === null) throw new Error('The dataset has no deadline');

/** Some of each status, from six years. */
const dues = Array.from({ length: 4_000 }, (_, place): Due => {
  const date = new Date(Date.UTC(2027, 0, 1) + place * 13 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const { today } = data.dataset;
  return {
    ...firstDue,
    what: 'upgrade',
    version: `${place}.0.0`,
    date,
    status: date < today ? 'past' : 'ahead',
    subject: { ...firstDue.subject, id: `item-${place}`, permalink: `/catalog/item-${place}/` },
  };
});

const checked = data.conformance();
const [firstRule] = checked.rules;
if (firstRule === undefined) throw new Error('The dataset has no rule');

/** Two rules that thousands break, and one that a few break. */
const conformance: ConformanceDocument = {
  ...checked,
  rules: [2_500, 5_000, 5].map((count, rule) => ({
    ...firstRule,
    rule: `rule-${rule}`,
    isSet: true,
    severity: 'warning',
    concerned: 10_000,
    summary: `Rule ${rule}`,
    breaches: Array.from({ length: count }, (_, place) => ({
      subject: {
        ...firstEntry,
        id: `item-${rule}-${place}`,
        permalink: `/catalog/item-${rule}-${place}/`,
      },
      message: 'Skipped a required stage: Alpha to General Availability on 1 March 2024.',
      since: '2024-03-01',
      exception: null,
    })),
    undecided: [],
  })),
};

const large: SiteData = {
  ...data,
  entries: () => entries,
  changes: () => changes,
  dues: () => dues,
  conformance: () => conformance,
};

const drawCatalog = (part: string | null): string =>
  renderToStaticMarkup(
    createElement(CatalogPage, { entries, policy, base: '/', siteUrl: 'https://kiln.example', part }),
  );

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

const drawDeadlines = (part: string | null): string =>
  renderToStaticMarkup(
    createElement(DeadlinesPage, {
      document: dues,
      policy,
      base: '/',
      siteUrl: 'https://kiln.example',
      part,
    }),
  );

const drawConformance = (part: string | null): string =>
  renderToStaticMarkup(
    createElement(ConformancePage, {
      document: conformance,
      policy,
      base: '/',
      siteUrl: 'https://kiln.example',
      part,
    }),
  );

const lists = {
  catalog: { path: '/catalog/', partPath: catalogPagePath, draw: drawCatalog, rows: entries.length },
  changes: { path: '/changes/', partPath: changePagePath, draw: drawChanges, rows: changes.length },
  deadlines: { path: '/deadlines/', partPath: deadlinePagePath, draw: drawDeadlines, rows: dues.length },
  conformance: {
    path: '/conformance/',
    partPath: conformancePagePath,
    draw: drawConformance,
    rows: conformance.rules.flatMap(({ breaches }) => breaches).length,
  },
} as const;

describe.each(['catalog', 'changes', 'deadlines', 'conformance'] as const)(
  'a long list, the page %s',
  (type) => {
    const { path, partPath, draw, rows } = lists[type];
    const toPath = (id: string): string => partPath.replace(':id', id);
    const parts = listParts[type]?.listIds(large) ?? [];
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
      if (type === 'catalog' || type === 'changes') expect(all.length).toBeGreaterThan(20);
      expect(all.filter((id) => !first.includes(id))).toEqual([]);
    });

    it('has a title of its own on each page', () => {
      const titles = [...htmlByPath.values()].map((html) => /<h1>(.*?)<\/h1>/.exec(html)?.[1]);
      expect(new Set(titles).size).toBe(titles.length);
    });
  },
);

it('keeps a short list on one page', () => {
  for (const { listIds } of Object.values(listParts)) expect(listIds(data)).toEqual([]);
});
