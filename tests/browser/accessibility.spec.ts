import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { chooseAllPages } from './page-types';
import { expect, test } from './fixture';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of hundreds of entries that are all alike a few stand for the rest: axe would take a minute to say the same of each. */
const shortenLists = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('main ul, main ol, main tbody'))
      for (const entry of [...list.children].slice(12)) entry.remove();
    for (const month of [...document.querySelectorAll('.sb-month')].slice(6)) month.remove();
  });

for (const { name, path } of chooseAllPages()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} has nothing that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      if (['/catalog/', '/changes/', '/conformance/'].includes(path)) await shortenLists(page);
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
      expect(found).toEqual([]);
    });
  }
}
