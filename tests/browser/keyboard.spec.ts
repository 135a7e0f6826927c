import type { Page } from '@playwright/test';
import { chooseAllPages } from './page-types';
import { editions, offeredEverywhere } from './subjects';
import { expect, test } from './fixture';

interface Focused {
  readonly what: string;
  /** Whether it is in the window and looks other than without the focus. */
  readonly isSeen: boolean;
}

/** What has the focus, and whether a reader can tell. */
const readFocus = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { what: 'the page', isSeen: true };
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const isInside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width * height > 0;
    // A drawing shows the focus on one of its shapes.
    const readLook = (): string =>
      [element, ...element.querySelectorAll('*')]
        .map((part) => getComputedStyle(part))
        .map(({ outline, boxShadow, backgroundColor, stroke, strokeWidth }) =>
          [outline, boxShadow, backgroundColor, stroke, strokeWidth].join(),
        )
        .join(';');
    const focused = readLook();
    (element as HTMLElement | SVGElement).blur();
    const rest = readLook();
    (element as HTMLElement | SVGElement).focus();
    return { what: element.outerHTML.slice(0, 100), isSeen: isInside && focused !== rest };
  });

for (const { name, path } of chooseAllPages().filter(({ path: each }) => each !== '/catalog/')) {
  test(`the focus is seen wherever it goes: ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const unseen: string[] = [];
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      const { what, isSeen } = await readFocus(page);
      if (!isSeen) unseen.push(what);
    }
    expect(unseen).toEqual([]);
  });
}

test('the first stop skips to the content', async ({ page }) => {
  await page.goto(offeredEverywhere.permalink);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toContainText('Skip to main content');
  await skip.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('nav.navbar') === null)).toBe(true);
});

test('an edition is chosen with Enter', async ({ page }) => {
  const last = editions.at(-1) ?? { id: '', name: '' };
  await page.goto(offeredEverywhere.permalink);
  const choice = page.getByRole('navigation', { name: 'Edition' }).getByRole('link', { name: last.name });
  await choice.focus();
  await choice.press('Enter');
  await expect(page.locator(`#edition-${last.id}`)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`edition=${last.id}`));
});

test('a comparison is switched without a mouse, and its address says how', async ({ page }) => {
  await page.goto('/stages/');
  const kind = page.getByRole('combobox').first();
  await kind.focus();
  await kind.press('ArrowDown');
  await expect(page).toHaveURL(/kind=/);
  const address = page.url();
  await page.goto('/');
  await page.goto(address);
  await expect(kind).not.toHaveValue('');
});

test('a clause opens from a cell of the comparison', async ({ page }) => {
  await page.goto('/stages/');
  const clause = page
    .getByRole('table')
    .first()
    .locator('tbody')
    .getByRole('link', { name: /clause/i })
    .first();
  const anchor = new URL((await clause.getAttribute('href')) ?? '', page.url()).hash;
  await clause.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="${anchor.slice(1)}"]`)).toBeInViewport();
});
