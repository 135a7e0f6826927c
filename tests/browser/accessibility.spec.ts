/** One page of each type: what axe finds, where the focus goes, and whether it reads whatever it is read on. */
import type { Page } from '@playwright/test';
import { findInvisibleShapes, findMotion, findSideways, findSmallTargets, wideText } from './reading';
import { allPages } from './page-types';
import { expect, test } from './fixture';
import { listUnseenStops } from './focus';
import { listViolations } from './axe';

/** Pages of hundreds of entries that are all alike. */
const isLong = (path: string): boolean => ['/catalog/', '/changes/', '/conformance/'].includes(path);

/** A few entries stand for the rest: axe would take a minute to say the same of each. */
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
  // Who changes the scheme while the page is open is followed, and no other rule than of colours can find more.
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
  // A zoom of 200 % in a window of 1,280 pixels is a window of 640.
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

// One test a page, for what it takes to open one. Each check is a step that fails under its own name and lets the others run.
for (const { name, path } of allPages) {
  test(`${name} can be read and used by everybody`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await test.step('axe finds nothing, light and dark', () => checkWithAxe(page, path));
    if (path !== '/catalog/')
      await test.step('the focus is seen wherever it goes', async () => {
        if (isLong(path)) await page.goto(path);
        expect.soft(await listUnseenStops(page, 40), 'stops where no focus is seen').toEqual([]);
      });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await test.step('it reads on a small screen, enlarged and at rest', () => checkOnSmallScreens(page));
    await test.step('it reads in forced colours', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await findInvisibleShapes(page), 'invisible in forced colours').toEqual([]);
    });
    await test.step('it reads on paper', () => checkOnPaper(page));
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
