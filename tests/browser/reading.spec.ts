import type { Page } from '@playwright/test';
import { chooseAllPages } from './page-types';
import { editions } from './subjects';
import { expect, test } from './fixture';

/** What sticks out where the page itself scrolls sideways. Boxes that scroll by themselves may. */
const findSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 10);
  });

/** WCAG 2.5.8: buttons and fields smaller than 24 by 24 pixels. A link in a sentence may be. */
const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const labelOf = (element: Element): Element | null =>
      element.closest('label') ??
      (element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`));
    return [
      ...document.querySelectorAll(
        'button, select, input:not([type=hidden]), summary, [role=button], [role=tab]',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) =>
        element.matches('[type=radio], [type=checkbox]') ? (labelOf(element) ?? element) : element,
      )
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Animations that go on, or last longer than an eye notices. */
const findMotion = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        ({ effect, playState }) =>
          playState === 'running' && Number(effect?.getComputedTiming().duration) > 100,
      )
      .map(({ effect }) =>
        effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 80) ?? '') : '',
      ),
  );

/** Shapes of drawings that nobody sees: painted in nothing but the colour behind them. */
const findInvisibleShapes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shapes = 'path, circle, rect, ellipse, line, polygon, text';
    return [...document.querySelectorAll('main svg')]
      .filter((drawing) => drawing.checkVisibility() && drawing.getBoundingClientRect().width > 0)
      .filter((drawing) => {
        const background = getComputedStyle(document.body).backgroundColor;
        return [...drawing.querySelectorAll(shapes)].every((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].every((paint) => paint === 'none' || paint === background);
        });
      })
      .map((drawing) => drawing.outerHTML.slice(0, 120));
  });

/** WCAG 1.4.12: nothing may be lost when a reader spreads the text. */
const wideText = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

for (const { name, path } of chooseAllPages()) {
  test(`${name} reads on a small screen, enlarged, on paper, in forced colours and at rest`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect.soft(await findSideways(page), 'at a width of 320 pixels').toEqual([]);
    expect.soft(await findSmallTargets(page), 'too small to hit').toEqual([]);
    expect.soft(await findMotion(page), 'moves although motion is unwanted').toEqual([]);

    // A zoom of 200 % in a window of 1,280 pixels is a window of 640.
    await page.setViewportSize({ width: 640, height: 400 });
    expect.soft(await findSideways(page), 'at 200 %').toEqual([]);
    const style = await page.addStyleTag({ content: wideText });
    expect.soft(await findSideways(page), 'with wide text').toEqual([]);
    await style.evaluate((element) => (element as Element).remove());

    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await findInvisibleShapes(page), 'invisible in forced colours').toEqual([]);

    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    await expect.soft(page.locator('h1').first()).toBeVisible();
    await expect.soft(page.locator('nav.navbar')).toBeHidden();
    await expect.soft(page.locator('footer.footer')).toBeHidden();
    expect.soft(await findSideways(page), 'on paper').toEqual([]);
  });
}

const countSheets = async (page: Page): Promise<number> => {
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

for (const { name, path } of chooseAllPages().filter(({ path: at }) => /^\/catalog\/[^/]+\/$/.test(at))) {
  test(`${name} is one sheet of paper, for the edition that was chosen`, async ({ page }) => {
    const [, second] = editions;
    await page.goto(`${path}?edition=${second?.id ?? ''}`);
    expect(await countSheets(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('.sb-edition > h2:visible');
    if ((await shown.count()) > 0) {
      await expect(shown).toHaveText([`In ${second?.name ?? ''}`]);
      await expect(page.getByText(`This sheet is for ${second?.name ?? ''}.`)).toBeVisible();
    }
  });
}
