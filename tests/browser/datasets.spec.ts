/** The sites of other datasets, with other words and other numbers of everything: content and appearance. */
import { findSite, sites, toOrigin } from '../../scripts/test/sites';
import { readPolicy } from '../built/api';
import { choosePages } from './page-types';
import { expect, test } from './fixture';
import { listViolations } from './axe';

const screens = [
  { name: 'desk', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

/** One page of each type gets a screenshot. */
const pictured =
  /^(home|the stages|the support states|the catalog|a subject that|a subject with a plan|a subject with facets)/;

for (const { name: site } of sites.filter(({ name }) => name !== 'default')) {
  test.describe(`the ${site} site`, () => {
    test.use({ baseURL: toOrigin(findSite(site)) });
    const policy = readPolicy(findSite(site).out);

    test('uses its own words', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveTitle(new RegExp(policy.title));
      await expect(page.locator('html')).toHaveAttribute('lang', policy.language);
      await page.goto('/stages/');
      const table = page.getByRole('table').first();
      for (const { name } of policy.stages) await expect(table.locator('thead')).toContainText(name);
      await page.goto('/support/');
      for (const { name } of policy.supportStates)
        await expect(page.getByRole('table').first().locator('thead')).toContainText(name);
    });

    for (const { name, path } of choosePages(site)) {
      const isPictured = pictured.test(name);
      test(`${name} has no accessibility violation${isPictured ? ', and looks as expected' : ''}`, async ({
        page,
      }) => {
        test.slow();
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(path);
        expect.soft(await listViolations(page), 'found by axe').toEqual([]);
        if (!isPictured) return;
        for (const { name: screen, viewport, colorScheme } of screens)
          await test.step(screen, async () => {
            await page.setViewportSize(viewport);
            await page.emulateMedia({ colorScheme });
            await page.goto(path);
            await page.evaluate(() => document.fonts.ready);
            await expect.soft(page).toHaveScreenshot(`${site}-${name.replaceAll(' ', '-')}-${screen}.png`);
          });
      });
    }
  });
}
