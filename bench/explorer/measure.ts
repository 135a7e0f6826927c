import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Bundle } from './bundle';
// For the types of the functions that the page adds to `window`.
import type {} from './page';

export interface Measured {
  /** Main-thread work up to the painted result, for each key press, in ms. */
  readonly keys: readonly number[];
  /** The same for each slider step. */
  readonly steps: readonly number[];
  /** For each of both, the work in the 0.3 s that follow: the address and the date field. */
  readonly rests: readonly number[];
  /**
   * Slider steps to the same day, in ms: the cost of measuring, which is included in all other numbers.
   */
  readonly empty: readonly number[];
  /** Drawing all rows of the catalog in one step, in ms. */
  readonly whole: readonly number[];
  /** The largest number of rows in the page. */
  readonly rows: number;
}

const field = 'input[name="q"]';
const slider = 'input[type="range"]';
const rounds = 3;

const openPage = async (page: Page, { html, files }: Bundle): Promise<void> => {
  await page.route('http://bench.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files[pathname];
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    return file === undefined
      ? route.fulfill({ status: 204, body: '' })
      : route.fulfill({ contentType: file.type, body: file.body });
  });
  await page.goto('http://bench.test/');
  await page.evaluate(() => window.drawExplorer());
  await page.locator(`${field}:enabled`).waitFor();
};

/** Main-thread work so far, in ms of thread time, which other processes do not affect. */
const readWork = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
};

/** Types a query and slides in the explorer, and measures each key press and each step. */
export const measurePage = async (browser: Browser, bundle: Bundle, query: string): Promise<Measured> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await openPage(page, bundle);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let rows = 0;

  const time = async (work: () => Promise<unknown>): Promise<number> => {
    const before = await readWork(session);
    await work();
    return (await readWork(session)) - before;
  };
  /** Measures one input, and the work that follows when input pauses. */
  const enter = async (selector: string, value: string): Promise<{ press: number; rest: number }> => {
    // Through the protocol directly, because the test runner's wrapper would add to the page's work.
    const expression = `window.enter(${JSON.stringify(selector)}, ${JSON.stringify(value)})`;
    const press = await time(() => session.send('Runtime.evaluate', { expression, awaitPromise: true }));
    const rest = await time(() => page.evaluate(() => window.isSettled()));
    rows = Math.max(rows, await page.locator('.sb-rows tbody tr').count());
    return { press, rest };
  };

  /** Scrolls until most rows are visible, which is the slowest case. */
  const scrollTo = (selector: string): Promise<void> =>
    page.evaluate((where) => document.querySelector(where)?.scrollIntoView({ block: 'start' }), selector);

  const keys: number[] = [];
  const rests: number[] = [];
  await scrollTo(field);
  // The first round is a warm-up, so that the browser has compiled the code.
  for (let round = 0; round <= rounds; round++)
    for (let length = 1; length <= query.length; length++) {
      const { press, rest } = await enter(field, query.slice(0, length));
      if (round === 0) continue;
      keys.push(press);
      rests.push(rest);
    }
  await enter(field, '');
  const steps: number[] = [];
  await page.getByRole('button', { name: 'More options' }).click();
  await scrollTo(slider);
  const last = Number(await page.locator(slider).getAttribute('max'));
  // From the last day back and forward. The first round is a warm-up here too.
  for (let round = 0; round <= rounds; round++)
    for (let step = 0; step <= 24; step++) {
      const { press, rest } = await enter(slider, String(last - 40 * step));
      if (round === 0 || step === 0) continue;
      steps.push(press);
      rests.push(rest);
    }
  const empty: number[] = [];
  for (let round = 0; round < 12; round++)
    empty.push((await enter(slider, await page.locator(slider).inputValue())).press);
  const most = rows;
  const whole: number[] = [];
  for (let round = 0; round < 2; round++)
    whole.push(await time(() => page.evaluate(() => window.drawWhole(''))));
  await context.close();
  return { keys, rests, steps, empty, rows: most, whole };
};
