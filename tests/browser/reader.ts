import type { Locator, Page } from '@playwright/test';
import type { SubjectDocument } from '../../src/model/api/subject';
import { awaitCatalog } from './explorer-page';
import { expect, test } from './fixture';

/**
 * A reader with a task. A step opens a page, fills in and sends a form (such as a list, or the filters of a page), or
 * presses a button. Opening the menu of a phone belongs to the step that chooses from it.
 */

const mostSteps = 3;

/** A day on which the catalog is current. */
export const today = '2025-09-02';

/** A reader's actions, with a count of the steps. */
const createReader = (page: Page, isPhone: boolean) => {
  let steps = 0;
  return {
    page,
    isPhone,
    countSteps: () => steps,
    /** Opens a page from the navigation bar. */
    open: async (entry: string): Promise<void> => {
      steps++;
      await page.goto('/');
      const bar = page.locator(isPhone ? '.navbar-sidebar' : '.navbar');
      if (isPhone) await page.getByRole('button', { name: 'Toggle navigation bar' }).tap();
      await bar.getByRole('link', { name: entry, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    /** Types a name into the field of the home page and chooses the suggestion. */
    find: async (text: string, { label, permalink }: SubjectDocument): Promise<void> => {
      steps++;
      await page.goto('/');
      await page.getByLabel('Search the catalog').fill(text);
      await page.getByRole('option').filter({ hasText: label }).first().click();
      await expect(page).toHaveURL(permalink);
    },
    /** Makes a list of items in the explorer. */
    makeList: async (text: string): Promise<void> => {
      steps++;
      await awaitCatalog(page);
      await page.locator('summary').filter({ hasText: 'My list' }).click();
      await page.getByLabel('Paste names or ids').fill(text);
      await page.getByRole('button', { name: 'Make my list' }).click();
    },
    /** A filter of the explorer. */
    facet: (name: string): Locator =>
      page.locator('.sb-facet-value').filter({ hasText: name }).first().getByRole('checkbox'),
    /** Opens the explorer's other options and chooses among them. */
    choose: async (action: () => Promise<unknown>): Promise<void> => {
      steps++;
      await awaitCatalog(page);
      await page.getByRole('button', { name: 'More options' }).click();
      await action();
    },
    /** On a phone, the options cover the results. */
    showResults: async (count: number): Promise<void> => {
      if (!isPhone) return;
      steps++;
      await page.getByRole('button', { name: `Show ${count} items` }).click();
    },
    /** Does something else that is one step. */
    act: async (action: () => Promise<unknown>): Promise<void> => {
      steps++;
      await action();
    },
  };
};

type Reader = ReturnType<typeof createReader>;

const devices = [
  { device: 'desktop', use: { viewport: { width: 1366, height: 900 } } },
  { device: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
] as const;

export const task = (title: string, run: (reader: Reader) => Promise<void>): void => {
  for (const { device, use } of devices)
    test.describe(device, () => {
      test.use({ ...use, today, permissions: ['clipboard-read', 'clipboard-write'] });
      test(title, async ({ page }) => {
        const reader = createReader(page, device === 'phone');
        await run(reader);
        expect(reader.countSteps(), 'steps').toBeLessThanOrEqual(mostSteps);
      });
    });
};

/** Checks that the text is in the window, without scrolling. */
export const expectSeen = async (locator: Locator, text: string | RegExp): Promise<void> => {
  const found = locator.filter({ hasText: text, visible: true }).first();
  await expect(found).toBeVisible();
  await expect(found).toBeInViewport();
};
