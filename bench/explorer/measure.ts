import type { Browser } from '@playwright/test';
import type { Bundle } from './bundle';
// For the types of what the page hangs on its window.
import type {} from './page';

export interface Measured {
  /** For each key press: main-thread work up to the painted result, ms. */
  readonly keys: readonly number[];
  /** For each step of the slider, the same. */
  readonly steps: readonly number[];
  /** All rows of a search drawn at once, ms. */
  readonly whole: readonly number[];
  /** Most rows that stood in the page. */
  readonly rows: number;
}

const query = 'cedar harbor';
/** The first presses warm up what a browser compiles. */
const warmUp = 4;

/** Types and slides in the explorer and times each press, with the processor slowed so many times. */
export const measurePage = async (browser: Browser, bundle: Bundle, slowdown: number): Promise<Measured> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const files: Readonly<Record<string, [string, string]>> = {
    '/': [
      'text/html',
      '<!doctype html><meta charset="utf-8"><title>Explorer</title><body><script src="/page.js"></script>',
    ],
    '/page.js': ['text/javascript', bundle.script],
    '/policy.json': ['application/json', JSON.stringify(bundle.policy)],
    '/catalog.json': ['application/json', bundle.file],
  };
  await page.route('http://bench.test/**', (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return file === undefined
      ? route.fulfill({ status: 204, body: '' })
      : route.fulfill({ contentType: file[0], body: file[1] });
  });
  await page.goto('http://bench.test/');
  await page.evaluate(() => window.drawExplorer());
  await page.locator('input[name="q"]:enabled').waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const { keys, steps, rows } = await page.evaluate((text) => window.timeExplorer(text), query);
  const whole: number[] = [];
  // Slowed down it would take minutes, and tell nothing more.
  for (let round = 0; round < (slowdown === 1 ? 2 : 0); round++)
    whole.push(await page.evaluate(() => window.drawWhole('')));
  await context.close();
  return { keys: keys.slice(warmUp), steps: steps.slice(warmUp), rows, whole };
};
