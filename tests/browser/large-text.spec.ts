/** A reader's own setting of the browser: text of 200 %. */
import type { Page } from '@playwright/test';
import playwright from '../../playwright.config';
import { allPages } from './page-types';
import { expect, test } from './fixture';
import { findSideways } from './reading';
import { german, germanPages } from './german';
import { showPseudo } from './pseudo';

const { launchOptions } = playwright.use ?? {};

test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--blink-settings=defaultFontSize=32'],
  },
});

/** The pairs of parts of the navigation bar that overlap, and the parts outside of the window. */
const findCollisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('.navbar__inner :is(a, button)')]
      .map((element) => ({ text: element.textContent.trim(), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return parts.flatMap(({ text, box }, index) => [
      ...(box.left < 0 || box.right > window.innerWidth + 1 ? [`${text} is cut off`] : []),
      ...parts
        .slice(index + 1)
        .filter((other) => other.box.left < box.right - 1 && box.left < other.box.right - 1)
        .map((other) => `${text} overlaps ${other.text}`),
    ]);
  });

const screens = [
  { width: 390, height: 844 },
  { width: 1366, height: 900 },
] as const;

for (const { name, path } of allPages)
  test(`${name} breaks nothing`, async ({ page }) => {
    await page.setViewportSize(screens[0]);
    await page.goto(path);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
    for (const screen of screens) {
      await page.setViewportSize(screen);
      expect.soft(await findCollisions(page), `in the bar at ${screen.width}`).toEqual([]);
      expect.soft(await findSideways(page), `sticks out at ${screen.width}`).toEqual([]);
    }
  });

test.describe('the German site', () => {
  test.use(german);
  for (const { name, path } of germanPages)
    test(`${name} fits, also from right to left and 40 % longer`, async ({ page }) => {
      await page.setViewportSize(screens[0]);
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect.soft(await findSideways(page), 'sticks out in German').toEqual([]);
      await showPseudo(page);
      expect.soft(await findSideways(page), 'sticks out from right to left').toEqual([]);
    });
});

test('the name of the site is whole, and signs are as large as the text beside them', async ({ page }) => {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    await page.goto('/stages/');
    const name = page.locator('.navbar__title').first();
    expect(
      await name.evaluate(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth <= clientWidth && scrollHeight <= clientHeight + 1,
      ),
    ).toBe(true);
    const signs = await page
      .locator('.sb-mark .sb-glyph')
      .evaluateAll((found) =>
        found
          .map(
            (sign) => sign.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(sign).fontSize),
          )
          .filter((share) => share > 0),
      );
    expect(signs.length).toBeGreaterThan(0);
    for (const share of signs) expect(share).toBeGreaterThanOrEqual(0.95);
  }
});

test('no word of a heading, or of what a press opens, breaks on a phone', async ({ page }) => {
  await page.setViewportSize(screens[0]);
  for (const path of ['/compare/', '/stages/deprecated/', '/support/', '/explorer/']) {
    await page.goto(path);
    const broken = await page.locator('main :is(h1, summary)').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const text = element.firstChild;
        if (!(text instanceof Text)) return [];
        return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
    );
    expect(broken, path).toEqual([]);
  }
});

test('the menu of the bar opens', async ({ page }) => {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    await page.goto('/');
    await page.getByRole('button', { name: 'Toggle navigation bar' }).click();
    await expect(
      page.locator('.navbar-sidebar').getByRole('link', { name: 'Explorer', exact: true }),
    ).toBeVisible();
  }
});
