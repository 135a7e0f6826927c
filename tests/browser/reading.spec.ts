import type { Page } from '@playwright/test';
import { chooseAllPages } from './page-types';
import { expect, test } from './fixture';

const pages = chooseAllPages();

/** How far the page itself scrolls sideways, and what sticks out. Boxes that scroll by themselves may. */
const findSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 10);
  });

for (const { name, path } of pages) {
  test(`${name} reads at a width of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await findSideways(page)).toEqual([]);
  });

  test(`${name} reads at 200 %, with wide spacing of text`, async ({ page }) => {
    // A zoom of 200 % in a window of 1,280 pixels is a window of 640.
    await page.setViewportSize({ width: 640, height: 400 });
    await page.goto(path);
    expect(await findSideways(page)).toEqual([]);
    // WCAG 1.4.12: nothing may be lost when a reader spreads the text.
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-bottom: 2em !important }`,
    });
    expect(await findSideways(page)).toEqual([]);
  });

  test(`${name} prints without its frame`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.locator('nav.navbar')).toBeHidden();
    await expect(page.locator('footer.footer')).toBeHidden();
    expect(await findSideways(page)).toEqual([]);
  });

  test(`${name} stands still where motion is unwanted`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && Number(effect?.getComputedTiming().duration) > 100,
        )
        .map((animation) =>
          animation.effect instanceof KeyframeEffect ? animation.effect.target?.className : '',
        ),
    );
    expect(moving).toEqual([]);
  });

  test(`${name} keeps its marks in forced colors`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    // A glyph that kept a colour of its own could vanish on the reader's background.
    const invisible = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'main svg [fill]:not([fill="none"]), main svg [stroke]:not([stroke="none"])',
        ),
      ]
        .filter((shape) => shape.getBoundingClientRect().width > 0)
        .filter((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          const background = getComputedStyle(document.body).backgroundColor;
          return [fill, stroke].every((paint) => paint === 'none' || paint === background);
        })
        .map((shape) => shape.outerHTML.slice(0, 120)),
    );
    expect(invisible).toEqual([]);
  });
}
