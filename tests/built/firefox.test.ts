import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import type { Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch } from 'puppeteer-core';
import { choosePages } from '../browser/page-types';
import { createSiteServer } from '../../scripts/serve/server';
import { findProgram } from '../../scripts/programs';
import { findSite } from '../../scripts/test/sites';
import { readPolicy } from './api';

const { out } = findSite('default');
const program = findProgram('firefox');
const test = program === null ? it.skip : it;
const last = readPolicy(out).editions.at(-1)?.id ?? '';

/** The customers' most frequent tasks, in a browser that is not based on Chromium. */
describe('in Firefox', () => {
  let browser: Browser;
  let server: Server;
  let origin = '';
  const heard: string[] = [];

  beforeAll(async () => {
    if (program === null) return;
    server = createSiteServer({ directory: out, baseUrl: '/' }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch({ browser: 'firefox', executablePath: program, headless: true });
  });
  afterAll(async () => {
    if (program === null) return;
    await browser.close();
    server.close();
  });
  afterEach(() => {
    expect(heard.splice(0), 'messages on the console and errors').toEqual([]);
  });

  const visit = async (address: string, width = 1280): Promise<Page> => {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) heard.push(`${address}: ${message.text()}`);
    });
    page.on('pageerror', (error) => heard.push(`${address}: ${String(error)}`));
    await page.setViewport({ width, height: 900 });
    await page.goto(`${origin}${address}`, { waitUntil: 'load' });
    return page;
  };

  test('opens every type of page without a message, and none is wider than a phone', async () => {
    const wide: string[] = [];
    for (const { path } of choosePages('default')) {
      const page = await visit(path, 320);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) wide.push(`${path}: ${overflow} px`);
      await page.close();
    }
    expect(wide).toEqual([]);
  });

  test('shows a chosen edition, here and on the next page', async () => {
    const listShown = async (page: Page): Promise<(string | undefined)[]> => {
      const shown = await page.$$eval('.sb-edition', (parts) =>
        parts.filter((part) => part.checkVisibility()).map((part) => (part as HTMLElement).dataset.edition),
      );
      return [...new Set(shown)];
    };
    const page = await visit('/catalog/source-postgres/');
    await page.click(`[data-choose="${last}"]`);
    expect(await listShown(page)).toEqual([last]);
    expect(new URL(page.url()).searchParams.get('edition')).toBe(last);
    await page.close();
    const next = await visit('/catalog/source-mysql/');
    expect(await listShown(next)).toEqual([last]);
    await next.close();
  });

  test('finds a connector in the explorer and keeps the query in the address', async () => {
    const page = await visit('/explorer/');
    await page.waitForSelector('[aria-busy="false"]');
    await page.type('.sb-toolbar-search input', 'postgres');
    await page.waitForFunction(() => location.search.includes('q=postgres'));
    const names = await page.$$eval('.sb-rows tbody tr', (rows) => rows.map((row) => row.textContent));
    expect(names.join()).toContain('Postgres');
    await page.close();
  });

  test('opens a page from the search of the navigation bar', async () => {
    const page = await visit('/');
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('source-postgres');
    await page.waitForSelector('dialog [role="option"][aria-selected="true"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.pathname === '/catalog/source-postgres/');
    await page.close();
  });
});
