import type { Page } from '@playwright/test';
import { expect } from './fixture';

/** Helpers for tests of the explorer page. */
export const search = (page: Page) => page.getByRole('searchbox', { name: 'Search by name, id or alias' });
export const summary = (page: Page) => page.locator('.sb-summary');

/** The search works before the catalog is loaded, all other controls after. */
export const awaitCatalog = (page: Page): Promise<void> =>
  expect(page.getByRole('region', { name: 'Results' })).toHaveAttribute('aria-busy', 'false');

/** Opens the page and waits for its catalog. */
export const open = async (page: Page, address = ''): Promise<void> => {
  await page.goto(`/explorer/${address}`);
  await awaitCatalog(page);
};

/** Opens the controls below "More options": the day, changes, groups and the matrix. */
export const unfold = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'More options' }).click();
