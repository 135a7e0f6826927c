import type { Page } from '@playwright/test';
import { chooseAllPages } from './page-types';
import { expect, test } from './fixture';
import { listViolations } from './axe';

/** Of hundreds of entries that are all alike a few stand for the rest: axe would take a minute to say the same of each. */
const shortenLists = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('main ul, main ol, main tbody'))
      for (const entry of [...list.children].slice(12)) entry.remove();
    for (const month of [...document.querySelectorAll('.sb-month')].slice(6)) month.remove();
  });

for (const { name, path } of chooseAllPages()) {
  test(`${name} has nothing that axe finds, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    if (['/catalog/', '/changes/', '/conformance/'].includes(path)) await shortenLists(page);
    expect(await listViolations(page)).toEqual([]);
    // Who changes the scheme while the page is open is followed, and no other rule than of colours can find more.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await listViolations(page, { onlyColours: true })).toEqual([]);
  });
}

test('what is broken on purpose is found, in a page and in a frame of it', async ({ page }) => {
  await page.goto('/release-cycle/');
  await page.evaluate(() => {
    const broken = '<p style="color: #999; background: #fff">Pale</p><img src="data:,">';
    document.querySelector('main')?.insertAdjacentHTML('beforeend', broken);
    const frame = document.createElement('iframe');
    frame.title = 'A part';
    frame.srcdoc = '<!doctype html><html lang="en"><title>Part</title><main><input></main></html>';
    document.querySelector('main')?.append(frame);
  });
  await page.frameLocator('iframe').locator('input').waitFor();
  const ids = (found: readonly string[]): string[] => found.map((line) => line.split(':')[0] ?? '').sort();
  expect(ids(await listViolations(page))).toEqual(
    expect.arrayContaining(['color-contrast', 'image-alt', 'label']),
  );
  expect(ids(await listViolations(page, { onlyColours: true }))).toEqual(['color-contrast']);
});
