import type { Page } from '@playwright/test';
import { expect } from './fixture';

/** What tests of the explorer need of its page. */
export const search = (page: Page) => page.getByRole('searchbox', { name: 'Search by name, id or alias' });
export const summary = (page: Page) => page.locator('.sb-summary');

/** The search answers before its catalog is there, and all else after. */
export const awaitCatalog = (page: Page): Promise<void> =>
  expect(page.getByRole('region', { name: 'Results' })).toHaveAttribute('aria-busy', 'false');

/** Opens the page and waits for its catalog. */
export const open = async (page: Page, address = ''): Promise<void> => {
  await page.goto(`/explorer/${address}`);
  await awaitCatalog(page);
};
