import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Bundle } from './bundle';
// For the types of what the page hangs on its window.
import type {} from './page';

export interface Measured {
  /** For each key press: the main thread's work up to the painted result, ms. */
  readonly keys: readonly number[];
  /** What is drawn when typing rests, for each of them, ms. */
  readonly rests: readonly number[];
  /** For each step of the slider, as for each key. */
  readonly steps: readonly number[];
  /** Presses that change nothing: what measuring itself costs, and is in all the others, ms. */
  readonly empty: readonly number[];
  /** All rows of a search drawn at once, ms. */
  readonly whole: readonly number[];
  /** Most rows that stood in the page. */
  readonly rows: number;
}

const query = 'cedar harbor';
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

/** How long the main thread worked so far, in ms of its own time: what runs beside it on the machine does not count. */
const readWork = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
};

/** Types and slides in the explorer and times each press, with the processor slowed so many times. */
export const measurePage = async (browser: Browser, bundle: Bundle, slowdown: number): Promise<Measured> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await openPage(page, bundle);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let rows = 0;

  const time = async (work: () => Promise<unknown>): Promise<number> => {
    const before = await readWork(session);
    await work();
    return (await readWork(session)) - before;
  };
  /** What a press costs, and what is left to be drawn after it. */
  const enter = async (selector: string, value: string): Promise<{ press: number; rest: number }> => {
    // Asked for by the protocol itself: what the test runner wraps around it would cost the page some more.
    const expression = `window.enter(${JSON.stringify(selector)}, ${JSON.stringify(value)})`;
    const press = await time(() => session.send('Runtime.evaluate', { expression, awaitPromise: true }));
    const rest = await time(() => page.evaluate(() => window.isSettled()));
    rows = Math.max(rows, await page.locator('.sb-rows tbody tr').count());
    return { press, rest };
  };

  /** As far up as it goes: there are more rows in the window than when the page is opened. */
  const scrollTo = (selector: string): Promise<void> =>
    page.evaluate((where) => document.querySelector(where)?.scrollIntoView({ block: 'start' }), selector);

  const keys: number[] = [];
  const rests: number[] = [];
  await scrollTo(field);
  // The first round warms up what a browser compiles.
  for (let round = 0; round <= rounds; round++)
    for (let length = 1; length <= query.length; length++) {
      const { press, rest } = await enter(field, query.slice(0, length));
      if (round === 0) continue;
      keys.push(press);
      rests.push(rest);
    }
  await enter(field, '');
  const steps: number[] = [];
  await scrollTo(slider);
  const last = Number(await page.locator(slider).getAttribute('max'));
  // Back from the last day, and again: here too the first round warms up.
  for (let round = 0; round <= rounds; round++)
    for (let step = 0; step <= 24; step++) {
      const { press } = await enter(slider, String(last - 40 * step));
      if (round > 0 && step > 0) steps.push(press);
    }
  const empty: number[] = [];
  for (let round = 0; round < 12; round++)
    empty.push((await enter(slider, await page.locator(slider).inputValue())).press);
  const most = rows;
  const whole: number[] = [];
  // Slowed down it would take minutes, and tell nothing more.
  for (let round = 0; round < (slowdown === 1 ? 2 : 0); round++)
    whole.push(await time(() => page.evaluate(() => window.drawWhole(''))));
  await context.close();
  return { keys, rests, steps, empty, rows: most, whole };
};
