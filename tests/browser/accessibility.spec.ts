/**
 * Checks one page of each type with axe, follows the focus, and checks small screens, zoom, paper and forced
 * colours.
 */
import type { Page } from '@playwright/test';
import { findInvisibleShapes, findMotion, findSideways, findSmallTargets, wideText } from './reading';
import { allPages } from './page-types';
import { expect, test } from './fixture';
import { listUnseenStops } from './focus';
import { listCrowdedTargets, listViolations } from './axe';

/** The window of Lighthouse, which measures the same targets. */
const lighthousePhone = { width: 412, height: 823 };

/** Pages with hundreds of similar entries. */
const isLong = (path: string): boolean => ['/catalog/', '/changes/', '/conformance/'].includes(path);

/** Keeps a few entries, because axe would take a minute to check the similar rest. */
const shortenLists = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('main ul, main ol, main tbody'))
      for (const entry of [...list.children].slice(12)) entry.remove();
    for (const month of [...document.querySelectorAll('.sb-month')].slice(6)) month.remove();
  });

const checkWithAxe = async (page: Page, path: string): Promise<void> => {
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  if (isLong(path)) await shortenLists(page);
  expect.soft(await listViolations(page), 'found by axe').toEqual([]);
  // The page follows a change of the colour scheme while open. Only the colour rules can find more then.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect.soft(await listViolations(page, { onlyColours: true }), 'found by axe in the dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
};

const checkOnSmallScreens = async (page: Page): Promise<void> => {
  expect.soft(await findSideways(page), 'sticks out at a width of 320 pixels').toEqual([]);
  expect.soft(await findSmallTargets(page), 'too small to hit').toEqual([]);
  expect.soft(await findMotion(page), 'moves although motion is unwanted').toEqual([]);
  // A zoom of 200 % in a window of 1,280 pixels equals a window of 640 pixels.
  await page.setViewportSize({ width: 640, height: 400 });
  expect.soft(await findSideways(page), 'sticks out at 200 %').toEqual([]);
  const style = await page.addStyleTag({ content: wideText });
  expect.soft(await findSideways(page), 'sticks out with wide text').toEqual([]);
  await style.evaluate((element) => (element as Element).remove());
};

const checkOnPaper = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  await expect.soft(page.locator('h1').first(), 'the heading on paper').toBeVisible();
  await expect.soft(page.locator('nav.navbar'), 'the bar on paper').toBeHidden();
  await expect.soft(page.locator('footer.footer'), 'the foot on paper').toBeHidden();
  expect.soft(await findSideways(page), 'sticks out on paper').toEqual([]);
};

// One test per page, because opening a page is slow. Each check is a step that fails under its own name and
// does not stop the others.
for (const { name, path } of allPages) {
  test(`${name} is readable and usable for everybody`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await test.step('axe finds nothing, light and dark', () => checkWithAxe(page, path));
    if (path !== '/catalog/')
      await test.step('the focus is always visible', async () => {
        if (isLong(path)) await page.goto(path);
        expect.soft(await listUnseenStops(page, 40), 'stops where no focus is seen').toEqual([]);
      });
    await page.setViewportSize(lighthousePhone);
    await page.goto(path);
    await test.step('everything can be hit on a phone', async () => {
      expect.soft(await listCrowdedTargets(page), 'too close to hit').toEqual([]);
    });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await test.step('it is readable on a small screen, enlarged and without motion', () =>
      checkOnSmallScreens(page));
    await test.step('it is readable in forced colours', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await findInvisibleShapes(page), 'invisible in forced colours').toEqual([]);
    });
    await test.step('it is readable on paper', () => checkOnPaper(page));
  });
}

test('axe finds deliberate faults, in a page and in a frame', async ({ page }) => {
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
