import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFlags, ensureBrowser } from '../../scripts/browser';
import { createSiteServer } from '../../src/serve/server';
import { installPackage, packPackage } from './packed';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'existing-')));
const site = path.join(folder, 'site');
let output = '';

const read = (file: string): string => readFileSync(path.join(site, 'build', file), 'utf8');

beforeAll(() => {
  cpSync(path.resolve(import.meta.dirname, '../existing-site/site'), site, { recursive: true });
  cpSync(path.resolve(import.meta.dirname, '../datasets/minimal/data'), path.join(site, 'stages'), {
    recursive: true,
  });
  installPackage(packPackage(folder), site);
  const docusaurus = path.join(site, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const built = spawnSync(process.execPath, [docusaurus, 'build'], {
    cwd: site,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NO_UPDATE_NOTIFIER: '1', CI: 'true' },
  });
  output = built.stdout + built.stderr;
  if (built.status !== 0) throw new Error(output);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['', 'de/'])('an existing site with the plugin, in "%s"', (locale) => {
  const base = `/help/${locale}stages-and-support/`;
  const own = `${locale}stages-and-support/`;

  it('has every page below the path of the plugin, in the theme of the site', () => {
    for (const page of [
      '',
      'stages/',
      'stages/trial/',
      'support/',
      'explorer/',
      'catalog/',
      'catalog/kettle/',
    ]) {
      const html = read(`${own}${page}index.html`);
      expect(html).toMatch(/class="?navbar__title[^>]*>Kiln</);
      expect(html).not.toContain('sb slot');
    }
    expect(read(`${own}catalog/kettle/index.html`)).toContain(`href="${base}stages/trial/"`);
  });

  it('has the files of the API, badges, feeds and the element', () => {
    for (const file of [
      'api/v1/index.json',
      'badges/kettle/status.svg',
      'feeds/changes.atom',
      'embed/v1/stage-badge.js',
    ])
      expect(existsSync(path.join(site, 'build', own, file)), file).toBe(true);
    expect(read(`${own}api/v1/index.json`)).toContain(`https://kiln.example${base}`);
  });

  it('keeps its own pages, and has components in the MDX of its docs, versions and blog', () => {
    expect(read(`${locale}index.html`)).toContain('Welcome to Kiln');
    const docs = read(`${locale}docs/next/index.html`);
    // Docusaurus' minifier drops the quotes.
    expect(docs).toContain(`href=${base}stages/trial/`);
    expect(docs).toContain(`href=${base}catalog/kettle/`);
    expect(docs).toContain('sb-comparison');
    expect(docs).toContain('<strong>€ <!-- -->9</strong>');
    for (const page of ['docs/', 'blog/2024/02/01/kettle/'])
      expect(read(`${locale}${page}index.html`), page).toContain(`href=${base}stages/trial/`);
    expect(existsSync(path.join(site, 'build', locale, '_headers'))).toBe(false);
  });

  it('lists every page in its sitemap, without templates and what it ignores', () => {
    const listed = [...read(`${locale}sitemap.xml`).matchAll(/<loc>(.+?)<\/loc>/g)].map(([, url]) => url);
    const urls = ['docs/', 'stages-and-support/catalog/kettle/', 'stages-and-support/explorer/'];
    expect(listed).toEqual(
      expect.arrayContaining(urls.map((url) => `https://kiln.example/help/${locale}${url}`)),
    );
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((url) => /:|compare/.test(url?.slice('https:'.length) ?? ''))).toEqual([]);
  });
});

it('builds an existing site without a warning', () => {
  expect(output).not.toMatch(/\[WARNING\]|\[ERROR\]/);
});

describe('an existing site in the browser', () => {
  const server = createSiteServer({ directory: path.join(site, 'build'), baseUrl: '/help/' });
  const heard: string[] = [];
  let browser: Browser;
  let origin = '';

  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/help/`;
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags] });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const open = async (address: string) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) heard.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
    await page.goto(origin + address);
    return page;
  };

  it('leads from its navigation to an item, its badge and back to its docs', async () => {
    const page = await open('');
    await page.locator('.navbar').getByRole('link', { name: 'Stages' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Trial' }).first().click();
    await page.waitForURL('**/stages-and-support/stages/trial/');
    await page.goto(`${origin}stages-and-support/catalog/`);
    await page.getByRole('main').getByRole('link', { name: 'Kettle' }).first().click();
    await page.waitForURL('**/catalog/kettle/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Kettle');
    // The colour of links is the site's own.
    const primary = '--ifm-color-primary';
    expect(
      await page.evaluate(
        (name) => getComputedStyle(document.documentElement).getPropertyValue(name),
        primary,
      ),
    ).toBe('#7a1f3d');
    const badge = await page.request.get(`${origin}stages-and-support/badges/kettle/status.svg`);
    expect(await badge.text()).toContain('Trial');
    await page.locator('.navbar').getByRole('link', { name: 'Docs' }).click();
    await page.waitForURL('**/help/docs/');
    await page.getByRole('main').getByRole('link', { name: 'Trial', exact: true }).click();
    await page.waitForURL('**/stages-and-support/stages/trial/');
    await page.close();
  });

  it('filters in the explorer, also in the other language', async () => {
    for (const locale of ['', 'de/']) {
      const page = await open(`${locale}stages-and-support/explorer/`);
      await page.locator('.sb-toolbar-search input').fill('kettle');
      await page.waitForURL(/q=kettle/);
      expect(await page.locator('.sb-rows tbody tr').allTextContents()).toEqual([
        expect.stringContaining('Kettle'),
      ]);
      await page.close();
    }
  });

  it('writes no message on the console', () => {
    expect(heard).toEqual([]);
  });
});
