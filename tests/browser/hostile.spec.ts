import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findSite, toOrigin } from '../../scripts/test/sites';
import { expect, test } from './fixture';
import { listFiles } from '../built/page';
import {
  createHostileDataset,
  createPageWriter,
  deriveSiteData,
  englishCatalogue,
  hostileTexts,
  loadRenderer,
  publish,
  site,
  slots,
  templates,
  textOf,
} from './site-code';

/**
 * Opens everything hostile as a page, and inlines it in another page. Nothing may run or request anything.
 */
const dataset = createHostileDataset();
const data = deriveSiteData(dataset);
const files = publish(dataset);
const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** Answers every request from memory, and reports scripts that ran and requests for unknown files. */
const serve = async (
  page: Page,
  find: (name: string) => string | Uint8Array | undefined,
): Promise<string[]> => {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => ran.push(error.message));
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const contents = find(pathname.slice(site.baseUrl.length));
    if (contents === undefined) ran.push(`asked for ${pathname}`);
    return route.fulfill({
      contentType: types[/\.([a-z]+)$/.exec(pathname)?.[1] ?? ''] ?? 'text/html; charset=utf-8',
      body: typeof contents === 'string' ? contents : Buffer.from(contents ?? []),
    });
  });
  return ran;
};

/**
 * Links of a page, including drawings, that are no web links; `webcal:` is allowed because it subscribes to a
 * calendar.
 */
const findOddLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(?:https?|webcal):$/.test(new URL(href, document.baseURI).protocol)),
  );

base('nothing in a badge or card of hostile data runs', async ({ page }) => {
  const names = [...files.keys()];
  const svgs = names.filter((name) => name.startsWith('badges/') && name.endsWith('.svg'));
  const all = `<!doctype html><title>t</title>${svgs.map((name) => textOf(files, name)).join('')}`;
  const ran = await serve(page, (name) =>
    // Logos are files of the static folder, which is not published here.
    name === '' || name.startsWith('logos/')
      ? all
      : files.get(name.endsWith('/') ? `${name}index.html` : name),
  );
  const root = `${site.siteUrl}${site.baseUrl}`;
  await page.goto(root);
  expect(await page.locator('svg').count()).toBeGreaterThan(100);
  for (const name of names.filter((each) => /^embed\/subjects\/.*\.html$/.test(each))) {
    await page.goto(`${root}${name.replace('index.html', '')}`);
    expect(await findOddLinks(page)).toEqual([]);
  }
  for (const name of names.filter((each) => /^badges\/.*status\.svg$/.test(each)))
    await page.goto(`${root}${name}`);
  expect(ran).toEqual([]);
});

/** Renders the pages as a build does, in a minimal frame. */
const fillPages = async (outDir: string): Promise<Map<string, string>> => {
  const frame = `<!doctype html><html lang="en"><head><title>${slots.title}</title><meta name="description" content="${slots.description}"></head><body>${slots.body}</body></html>`;
  for (const { path: template } of templates) {
    mkdirSync(path.join(outDir, template), { recursive: true });
    writeFileSync(path.join(outDir, template, 'index.html'), frame);
  }
  const renderPage = await loadRenderer(path.join(outDir, '.renderer'), englishCatalogue());
  const pageWriter = createPageWriter(data, { outDir, site, renderPage, readPage: () => undefined });
  for (const subject of dataset.subjects) pageWriter.writeSubject(data.deriveDocument(subject));
  pageWriter.writeLists();
  const pages = listFiles(outDir).filter((file) => file.endsWith('.html'));
  return new Map(pages.map((file) => [file, readFileSync(path.join(outDir, file), 'utf8')]));
};

base('nothing in a page of hostile data runs, and it is one page still', async ({ page }) => {
  base.slow();
  const outDir = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  const pages = await fillPages(outDir);
  rmSync(outDir, { recursive: true });
  expect(pages.size).toBe(
    dataset.subjects.length + templates.filter(({ isForParts }) => !isForParts).length - 1,
  );
  const ran = await serve(page, (name) => pages.get(`${name}index.html`) ?? files.get(name) ?? '');
  for (const file of pages.keys()) {
    await page.goto(`${site.siteUrl}${site.baseUrl}${file.replace('index.html', '')}`);
    expect(await findOddLinks(page), file).toEqual([]);
    await expect(page.locator('head > title'), file).toHaveCount(1);
    await expect(
      page.locator('head script, body script:not([type])').filter({ hasText: 'alert' }),
    ).toHaveCount(0);
    await expect(page.locator('img[onerror], [onload]')).toHaveCount(0);
  }
  expect(ran).toEqual([]);
});

test.describe('the app', () => {
  test.use({ baseURL: toOrigin(findSite('observatory')) });

  test('shows hostile data as text everywhere in the explorer', async ({ page }) => {
    const explorerFile = [...files.keys()].find((name) => /^explorer\/catalog\..*\.json$/.test(name)) ?? '';
    await page.route(/\/(?:api\/v1|explorer)\/.*\.json$/, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const contents = textOf(files, name.startsWith('explorer/catalog.') ? explorerFile : name);
      return route.fulfill({ contentType: 'application/json', body: contents });
    });
    const [first = ''] = hostileTexts;
    const named = dataset.subjects.filter(({ name }) => name === first);
    const ids = named.map(({ id }) => `subject:${id}`).slice(0, 4);
    for (const address of ['/explorer/?q=script', `/compare/?with=${ids.join()}`]) {
      await page.goto(address);
      await expect(page.getByRole('main').getByText(first).first(), address).toBeVisible();
      expect(await findOddLinks(page), address).toEqual([]);
    }
  });
});
