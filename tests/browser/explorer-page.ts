import type { Page } from '@playwright/test';
import { expect, wake } from './fixture';

/** Helpers for tests of the explorer page. */
export const search = (page: Page) => page.getByRole('searchbox', { name: 'Search by name, id or alias' });
export const summary = (page: Page) => page.locator('.sb-summary');

/** Starts the app, and waits until choices are applied immediately. */
export const awaitCatalog = async (page: Page): Promise<void> => {
  const results = page.getByRole('region', { name: 'Results' });
  await results.waitFor();
  await wake(page);
  await expect(results).toHaveAttribute('aria-busy', 'false');
};

/** Opens the page and waits for its catalog. */
export const open = async (page: Page, address = ''): Promise<void> => {
  await page.goto(`/explorer/${address}`);
  await awaitCatalog(page);
};

/** Opens the controls below "More options": the day, changes, groups and the matrix. */
export const unfold = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'More options' }).click();
