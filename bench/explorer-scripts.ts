/**
 * Measures the scripts that the explorer needs in addition to a policy page with its app, and those loaded on
 * demand.
 */
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Row } from './row';
import { browserFlags, ensureBrowser } from '../scripts/browser';
import { buildOwnSite } from './own-site';
import { chromium } from '@playwright/test';
import { withServer } from './served';

export const name = 'JavaScript of the explorer';

/**
 * In KB. A slow phone network (1.6 Mbit/s) loads them in 0.2 seconds, beside 0.8 for the app. 5 of them are minisearch,
 * which the search bar loads too, and 3 to 5 the policy.
 */
const allowance = 35;

/** Paths of the scripts that a page runs, in load order, without those that are only prefetched. */
const listScripts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.initiatorType === 'script')
      .map((entry) => new URL(entry.name).pathname)
      .filter((pathname) => pathname.endsWith('.js')),
  );

const open = async (browser: Browser, url: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(url);
  // A policy page loads its app when the reader interacts with the page.
  await page.mouse.move(200, 300);
  await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  return page;
};

export const run = async (): Promise<readonly Row[]> => {
  const out = buildOwnSite();
  const weigh = (scripts: readonly string[]): number =>
    scripts.reduce((sum, file) => sum + brotliCompressSync(readFileSync(path.join(out, file))).length, 0) /
    1024;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags] });
  try {
    return await withServer(out, async (origin) => {
      const policy = await listScripts(await open(browser, `${origin}/stages/`));
      const toRow = (what: string, own: readonly string[], goal: number | null): Row => ({
        what: `${what}, brotli`,
        value: weigh(own),
        unit: 'KB',
        baseline: 'a page of the policy, with its app',
        baselineValue: weigh(policy),
        ratio: weigh(own) / weigh(policy),
        goal: goal === null ? null : `at most ${goal} KB`,
        ok: goal === null ? null : weigh(own) <= goal,
      });
      const measure = async (sitePath: string): Promise<Row[]> => {
        const page = await open(browser, `${origin}${sitePath}`);
        const scripts = await listScripts(page);
        const own = scripts.filter((script) => !policy.includes(script));
        const parts = page.locator('main details.sb-mylist');
        for (const part of await parts.all()) await part.locator('summary').click();
        await page.waitForLoadState('networkidle');
        const later = (await listScripts(page)).filter((script) => !scripts.includes(script));
        return [
          toRow(`${sitePath} beyond it`, own, allowance),
          ...(later.length === 0 ? [] : [toRow(`${sitePath}, parts that are opened`, later, null)]),
        ];
      };
      return [...(await measure('/explorer/')), ...(await measure('/compare/'))];
    });
  } finally {
    await browser.close();
  }
};
