/** In print: one clean page for a subject and the chosen edition. */
import type { Page } from '@playwright/test';
import { allPages } from './page-types';
import { catalog, editions } from './subjects';
import { expect, test } from './fixture';
import { findSite } from '../../scripts/test/sites';
import { readSubject } from '../built/api';

const { out } = findSite('default');

/** The subjects with most to print. */
const longest = catalog
  .map(({ id }) => readSubject(out, id))
  .filter(({ presence }) => presence.is === 'present')
  .map((document) => ({ ...document, rows: document.timeline.length + document.deadlines.length }))
  .sort((a, b) => b.rows - a.rows)
  .slice(0, 3);

const countSheets = async (page: Page, format: string): Promise<number> => {
  const file = await page.pdf({ format, preferCSSPageSize: true });
  return [...file.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
};

for (const { id, permalink } of longest)
  test(`${id} fits one sheet, on A4 and on Letter`, async ({ page }) => {
    await page.goto(permalink);
    for (const format of ['A4', 'Letter']) expect(await countSheets(page, format), format).toBe(1);
  });

test('each type of subject fits one sheet that names the edition', async ({ page }) => {
  test.slow();
  const [, second] = editions;
  for (const { name, path } of allPages.filter(({ path: at }) => /^\/catalog\/[^/]+\/$/.test(at)))
    await test.step(name, async () => {
      await page.emulateMedia({ media: null });
      await page.goto(`${path}?edition=${second?.id ?? ''}`);
      expect.soft(await countSheets(page, 'A4'), name).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const shown = page.locator('.sb-edition > h2:visible');
      if ((await shown.count()) === 0) return;
      await expect.soft(shown, name).toHaveText([`In ${second?.name ?? ''}`]);
      await expect.soft(page.getByText(`This printout is for ${second?.name ?? ''}.`), name).toBeVisible();
    });
});

test('no page prints a button or a field outside of a table', async ({ page }) => {
  test.slow();
  for (const { name, path } of allPages)
    await test.step(name, async () => {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      const controls = await page.evaluate(() =>
        [...document.querySelectorAll('button, input, select, textarea')]
          .filter((control) => control.closest('table') === null && control.checkVisibility())
          .map((control) => control.outerHTML.slice(0, 160)),
      );
      expect.soft(controls, name).toEqual([]);
    });
});
