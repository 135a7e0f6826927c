import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { choosePages } from '../browser/page-types';
import { createSiteServer } from '../../src/serve/server';
import { findSite } from '../../scripts/test/sites';
import { readPolicy } from './api';

/** A tab of a browser under test. */
export interface TestedPage {
  /** Runs a function in the page. It can use nothing outside itself but its argument. */
  evaluate<T>(run: (argument: string) => T | Promise<T>, argument?: string): Promise<T>;
  click(selector: string): Promise<void>;
  /** Types into the focused element. */
  type(text: string): Promise<void>;
  /** Presses Control and a key. */
  pressControl(key: string): Promise<void>;
  pressEnter(): Promise<void>;
  close(): Promise<void>;
}

/** A browser under test, driven by a protocol of its own. */
export interface TestedBrowser {
  /** Opens an address in a window that is wide enough for every control. */
  open(address: string): Promise<TestedPage>;
  /** Console messages and errors since the last call. */
  takeMessages(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const { out } = findSite('default');

/** Repeats a question to the page until the answer is yes. */
const until = async (page: TestedPage, run: () => boolean): Promise<void> => {
  await expect.poll(() => page.evaluate(run), { timeout: 15_000, interval: 100 }).toBe(true);
};

const countPixelsPast320 = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:320px;height:900px';
    frame.addEventListener('load', () => {
      const root = frame.contentDocument?.documentElement;
      const pixels = root === undefined ? null : root.scrollWidth - root.clientWidth;
      frame.remove();
      if (pixels === null) reject(new Error(`${address} did not open`));
      else resolve(pixels);
    });
    frame.src = address;
    document.body.append(frame);
  });

const listShownEditions = (): string[] => {
  const parts = [...document.querySelectorAll<HTMLElement>('.sb-edition')];
  return [
    ...new Set(parts.filter((part) => part.checkVisibility()).map(({ dataset }) => dataset.edition ?? '')),
  ];
};

/** The customers' most frequent tasks, in a browser that is not based on Chromium. Skipped without it. */
export const describeMainFlows = (
  browserName: string,
  launch: (() => Promise<TestedBrowser>) | null,
): void => {
  describe.skipIf(launch === null)(`in ${browserName}`, () => {
    let browser: TestedBrowser;
    let server: Server;
    let origin = '';
    const last = readPolicy(out).editions.at(-1)?.id ?? '';

    beforeAll(async () => {
      if (launch === null) return;
      server = createSiteServer({ directory: out, baseUrl: '/' }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      browser = await launch();
    }, 60_000);
    afterAll(async () => {
      if (launch === null) return;
      await browser.close();
      server.close();
    });
    afterEach(async () => {
      expect(await browser.takeMessages(), 'messages on the console and errors').toEqual([]);
    });

    it('opens every type of page without a message, and none is wider than a phone', async () => {
      const wide: string[] = [];
      const page = await browser.open(`${origin}/`);
      for (const { path } of choosePages('default')) {
        const pixels = await page.evaluate(countPixelsPast320, path);
        if (pixels > 0) wide.push(`${path}: ${pixels} px`);
      }
      await page.close();
      expect(wide).toEqual([]);
    });

    it('shows a chosen edition, here and on the next page', async () => {
      const page = await browser.open(`${origin}/catalog/source-postgres/`);
      await page.click(`[data-choose="${last}"]`);
      expect(await page.evaluate(listShownEditions)).toEqual([last]);
      expect(await page.evaluate(() => new URLSearchParams(location.search).get('edition'))).toBe(last);
      await page.close();
      const next = await browser.open(`${origin}/catalog/source-mysql/`);
      expect(await next.evaluate(listShownEditions)).toEqual([last]);
      await next.close();
    });

    it('finds a connector in the explorer and keeps the query in the address', async () => {
      const page = await browser.open(`${origin}/explorer/`);
      await page.click('.sb-toolbar-search input');
      await until(page, () => document.querySelector('[aria-busy="false"]') !== null);
      await page.type('postgres');
      await until(page, () => location.search.includes('q=postgres'));
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('.sb-rows tbody tr')].map((row) => row.textContent).join(),
      );
      expect(rows).toContain('Postgres');
      await page.close();
    });

    it('opens a page from the search of the navigation bar', async () => {
      const page = await browser.open(`${origin}/`);
      await page.pressControl('k');
      await until(page, () => document.querySelector('dialog[open] input') === document.activeElement);
      await page.type('source-postgres');
      await until(
        page,
        () => document.querySelector('dialog [role="option"][aria-selected="true"]') !== null,
      );
      await page.pressEnter();
      await until(page, () => location.pathname === '/catalog/source-postgres/');
      await page.close();
    });
  });
};
