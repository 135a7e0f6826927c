import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';

/**
 * Interacts with the page, which starts its app, and waits for the app, which can take long on a busy
 * machine.
 */
export const wake = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.dispatchEvent(new Event('pointerover')));
  await page.locator('html:not([data-has-hydrated="false"])').waitFor({ state: 'attached' });
};

/** Sets the clock of later pages to midnight of a day, from where the clock continues. */
export const setDay = (day: string): void => {
  const RealDate = Date;
  const shift = RealDate.parse(day) - RealDate.now();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values: unknown[]) =>
      Reflect.construct(target, values.length === 0 ? [RealDate.now() + shift] : values) as Date,
    get: (target, key) =>
      key === 'now' ? () => RealDate.now() + shift : (Reflect.get(target, key) as unknown),
  });
};

/** Fails a test if its pages log anything, throw, fail to load something, or request another host. */
export const test = base.extend<{
  allowed: RegExp;
  isTurnedTo: boolean;
  today: string;
  silence: undefined;
}>({
  /** The reader's day: one on which the data of every tested site are current. */
  today: ['2024-03-15', { option: true }],
  /** Whether the test interacts with each opened page, so that the app starts. */
  isTurnedTo: [true, { option: true }],
  page: async ({ page, javaScriptEnabled, isTurnedTo }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (...parameters) => {
      const response = await goto(...parameters);
      if (javaScriptEnabled && isTurnedTo) await wake(page);
      return response;
    };
    await use(page);
  },
  /** Messages that a test expects, such as for a missing page. */
  allowed: [/(?!)/, { option: true }],
  silence: [
    async ({ context, baseURL, allowed, today }, use) => {
      await context.addInitScript(setDay, today);
      const heard: string[] = [];
      const hear = (what: string): void => {
        if (!allowed.test(what)) heard.push(what);
      };
      context.on('console', (message) =>
        hear(`${message.type()}: ${message.text()} (${message.location().url})`),
      );
      context.on('weberror', (error) => hear(`error: ${error.error().message}`));
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // Leaving a page aborts its pending requests.
        if (reason !== 'net::ERR_ABORTED') hear(`failed: ${request.url()} ${reason}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) hear(`${response.status()}: ${response.url()}`);
      });
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) hear(`another host: ${request.url()}`);
      });
      await use(undefined);
      expect(heard, 'messages on the console, errors and requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
