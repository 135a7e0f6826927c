import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveDates } from './pages';
import { listPages } from './pages.test-support';
import { englishCatalogue } from '../../messages/catalogue';
import { createSharedContent } from './shared';
import { createSitemapItems } from './sitemap';
import { readContent } from './content';

const folders = {
  siteDir: resolve(__dirname, '../../..'),
  data: 'tests/datasets/observatory/data',
  docs: 'docs',
};
const content = readContent(folders);
const { data } = content;
if (data === null) throw new Error('The dataset has errors');

describe('deriveDates', () => {
  it('lists every static page, and dates a subject by its last change', () => {
    const pages = listPages(data);
    const dates = new Map(deriveDates(data).map(({ permalink, lastChanged }) => [permalink, lastChanged]));
    expect([...dates.keys()].sort()).toEqual(pages.map(({ permalink }) => permalink).sort());
    for (const page of pages)
      if (page.type === 'subject') expect(dates.get(page.permalink)).toBe(page.document.lastChanged);
  });
});

describe('createSitemapItems', () => {
  it('lists every page once and no template', async () => {
    const shared = createSharedContent({
      folders,
      catalogue: englishCatalogue(),
      bootstrapScript: { path: 'bootstrap.js', contents: '' },
    });
    shared.publish(content, {
      provide: () => '',
      provideList: () => ({ name: '', path: '' }),
      refresh: () => undefined,
    });
    const siteConfig = { url: 'https://example.com', baseUrl: '/base/' };
    const routed = ['/base/', '/base/catalog/', '/base/catalog/:id/'].map((path) => ({
      url: `https://example.com${path}`,
    }));
    const items = await createSitemapItems(shared)({
      // createSitemapItems reads only this part of the configuration.
      siteConfig: siteConfig as Parameters<ReturnType<typeof createSitemapItems>>[0]['siteConfig'],
      routes: [],
      defaultCreateSitemapItems: () => Promise.resolve(routed),
    });
    const urls = items.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => url.includes(':id'))).toEqual([]);
    expect(urls).toContain('https://example.com/base/');
    for (const { permalink } of deriveDates(data))
      expect(urls).toContain(`https://example.com/base${permalink}`);
  });
});
