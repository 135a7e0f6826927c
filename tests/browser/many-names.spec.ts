/** Many stages, names without a space, and a catalog without items. */
import type { Page } from '@playwright/test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from './fixture';
import { drawPages, frame, serve } from './many-pages';
import {
  Comparison,
  createManyDataset,
  deriveSiteData,
  publish,
  readFor,
  textOf,
  toLongName,
} from './site-code';

/** The elements that make the page wider than the window, and the smallest text of a drawing in pixels. */
const measure = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const sizes = [...document.querySelectorAll<SVGTextElement>('main svg text')]
      .filter((text) => text.getClientRects().length > 0 && text.getBoundingClientRect().width > 0)
      .map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0));
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      beyond:
        scrollWidth <= clientWidth
          ? []
          : [...document.querySelectorAll('body *')]
              .filter((element) => element.getBoundingClientRect().right > clientWidth)
              .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
      smallest: Math.min(...sizes),
      texts: sizes.length,
    };
  });

const many = deriveSiteData(createManyDataset({ stages: 9, items: 10 }));
const widths = [320, 390, 1366];

// The app of the default site has the policy of that site, so it does not start.
test.use({ isTurnedTo: false, today: '2025-06-01' });

test.describe('nine stages, eleven support states and names of 60 letters', () => {
  for (const width of widths)
    test(`fit into ${width} pixels, with drawings that can be read`, async ({ page }) => {
      test.slow();
      const pages = await drawPages(many);
      await serve(page, pages, publish(many.dataset));
      await page.setViewportSize({ width, height: 900 });
      for (const [permalink] of pages) {
        await page.goto(permalink);
        const { beyond, smallest, texts } = await measure(page);
        expect.soft(beyond, permalink).toEqual([]);
        if (texts > 0) expect.soft(smallest, permalink).toBeGreaterThanOrEqual(11);
        if (/^\/(?:$|stages\/|catalog\/item)/.test(permalink))
          expect.soft(texts, permalink).toBeGreaterThanOrEqual(9);
      }
    });

  test('have badges whose texts are whole', async ({ page }) => {
    const files = publish(many.dataset);
    const long = { 'stages/stage-5': toLongName('Preview'), 'support/state-4': toLongName('Supported') };
    for (const [name, text] of Object.entries(long)) {
      await page.setContent(textOf(files, `badges/${name}.svg`));
      const drawn = page.locator('svg');
      await expect(drawn).toContainText(text);
      const beyond = await drawn.evaluate((svg) =>
        [...svg.querySelectorAll('text')]
          .map((line) => line.getBoundingClientRect().right - svg.getBoundingClientRect().right)
          .filter((right) => right > 0),
      );
      expect(beyond).toEqual([]);
    }
    await page.setContent(textOf(files, 'badges/item-5/status.svg'));
    for (const text of [toLongName('Preview'), 'Support level 5'])
      await expect(page.locator('svg')).toContainText(text);
  });
});

/** For each pair of pictures, the number of pixels that differ clearly; the smallest of these numbers. */
const findLeastDifference = (page: Page, pictures: readonly string[]): Promise<number> =>
  page.evaluate(async (urls) => {
    const all = await Promise.all(
      urls.map(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      }),
    );
    // The pictures are black on white, so one channel is enough.
    const differences = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .map(
          (other) =>
            one.filter((value, at) => at % 4 === 0 && Math.abs(value - (other[at] ?? 0)) > 96).length,
        ),
    );
    return Math.min(...differences);
  }, pictures);

for (const { axis, count } of [
  { axis: 'stage', count: 12 },
  { axis: 'support', count: 11 },
] as const)
  test(`${count} glyphs of the axis ${axis} differ without their colours`, async ({ page }) => {
    const policy = deriveSiteData(createManyDataset({ stages: 12, items: 0 })).policyDocument();
    const html = renderToStaticMarkup(createElement(Comparison, { policy, axis }));
    await serve(page, new Map([['/stages/', frame('/stages/', html)]]));
    await page.setViewportSize({ width: 1366, height: 900 });
    await page.goto('/stages/');
    const shapes = await page
      .locator('main thead .sb-glyph')
      .evaluateAll((all) => all.map((one) => one.outerHTML));
    expect(shapes).toHaveLength(count);
    await page.goto('about:blank');
    await page.setContent(`<body style="color: #000; background: #fff">${shapes.join(' ')}</body>`);
    const pictures: string[] = [];
    for (const glyph of await page.locator('.sb-glyph').all())
      pictures.push(`data:image/png;base64,${(await glyph.screenshot()).toString('base64')}`);
    expect(await findLeastDifference(page, pictures)).toBeGreaterThan(8);
  });

test.describe('a catalog without items', () => {
  const policy = createManyDataset({ stages: 9, items: 0 });

  test('says so on the home page, in the catalog and in the explorer', async ({ page }) => {
    const pages = await drawPages(deriveSiteData(policy));
    await serve(page, pages);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const [permalink] of pages) {
        await page.goto(permalink);
        expect.soft((await measure(page)).beyond, `${permalink} at ${width}`).toEqual([]);
        expect
          .soft(await page.getByRole('main').innerText(), permalink)
          .not.toMatch(/NaN|undefined|Infinity/);
      }
    }
    await page.goto('/');
    await expect(page.getByRole('main')).toContainText('This site has no items yet.');
    await page.goto('/catalog/');
    await expect(page.getByRole('main')).toContainText('The catalog has no items yet.');
    await page.goto('/explorer/');
    await expect(page.getByRole('main')).toContainText('0 items');
    await page.goto('/stages/stage-0/');
    await expect(page.getByRole('main')).toContainText('Sentence 0.');
  });
});

test.describe('the explorer of a catalog without items', () => {
  test.use({ isTurnedTo: true });

  test('says so after its app has started, and still answers for a stage', async ({ page }) => {
    const files = publish({ ...readFor('data'), subjects: [] });
    const catalogFile = [...files.keys()].find((name) => name.startsWith('explorer/catalog.')) ?? '';
    await page.route(/\/explorer\/catalog\..*\.json$/, (route) =>
      route.fulfill({ contentType: 'application/json', body: textOf(files, catalogFile) }),
    );
    await page.goto('/explorer/?q=postgres');
    await expect(page.getByRole('main')).toContainText('No results.');
    await page.getByRole('searchbox').fill('');
    await expect(page.getByRole('main')).toContainText('0 items');
    expect(await page.getByRole('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
  });
});
