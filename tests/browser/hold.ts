import type { Page } from '@playwright/test';

/** Helpers for tests of a page whose files arrive late. */
export const untouched = 'html[data-has-hydrated="false"]';

/** Delays files until the returned function is called. */
export const hold = async (page: Page, files: RegExp): Promise<() => void> => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
};

export const holdApp = (page: Page): Promise<() => void> => hold(page, /\/assets\/js\/main\./);
