/** Where a reader is while the explorer changes: what was opened stays open, and the focus stays near. */
import { offeredEverywhere } from './subjects';
import { open, search, summary } from './explorer-page';
import { expect, test } from './fixture';

test('nothing is lost with what goes: an opened facet stays, and the focus stays near', async ({ page }) => {
  await open(page);
  const facet = page.locator('.sb-facet').last();
  await facet.locator('summary').click();
  const box = facet.getByRole('checkbox').first();
  await box.check();
  await box.uncheck();
  await expect(box).toBeVisible();
  await expect(box).toBeFocused();
  await page.locator('.sb-row-tick input').first().check();
  await page.getByRole('button', { name: 'Untick all' }).click();
  await expect(summary(page)).toBeFocused();
  await search(page).fill('nothing is called so');
  await page.getByRole('list', { name: 'What narrows the list' }).getByRole('button').first().click();
  await expect(summary(page)).toBeFocused();
});

test('the bar of ticked rows covers nothing at the end of the page', async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await page.locator('.sb-row-tick input').first().check();
    const bar = await page.getByRole('region', { name: 'Ticked subjects' }).boundingBox();
    const last = page.getByRole('contentinfo').getByRole('link').last();
    await last.focus();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const link = await last.boundingBox();
    expect((link?.y ?? 0) + (link?.height ?? 0), `${width} px`).toBeLessThanOrEqual(bar?.y ?? 0);
  }
});

test('a link to a part that is folded opens it, and a correction that is taken is settled', async ({
  page,
}) => {
  await open(page, '#expect');
  await expect(page.locator('.sb-cases')).toHaveAttribute('open');
  const { id } = offeredEverywhere;
  const mistyped = `${id.slice(0, -2)}${id.slice(-1)}`;
  await page.getByText('My list', { exact: true }).first().click();
  await page.getByRole('textbox', { name: /Paste a list/ }).fill(mistyped);
  await page.getByRole('button', { name: 'Find the ids' }).click();
  await expect(page.getByText(mistyped, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: id, exact: true }).click();
  await expect(page.getByText('1 found.')).toBeVisible();
  await expect(page.getByText('not found')).toHaveCount(0);
});

test('a comparison is put together by keyboard', async ({ page }) => {
  await page.goto('/compare/');
  const field = page.getByRole('searchbox', { name: 'Subject' });
  await expect(field).toBeEnabled();
  await field.fill(offeredEverywhere.id);
  await expect(page.locator('.sb-picker-found button').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.sb-picker-found button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`with=subject:${offeredEverywhere.id}`));
  await expect(field).toBeFocused();
});

test('on a phone the results are near, and in reach from what narrows them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const matrix = page.locator('.sb-matrix');
  await expect(page.locator('.sb-rows tbody th').first()).toBeInViewport();
  await expect(matrix).toBeHidden();
  const fold = page.getByRole('button', { name: 'Narrow, sort, choose a day' });
  const place = await fold.boundingBox();
  await fold.click();
  await expect(matrix).toBeVisible();
  expect(await fold.boundingBox()).toEqual(place);
  await page.locator('.sb-facet-value').nth(1).getByRole('checkbox').check();
  const show = page.getByRole('button', { name: /^Show \d+ subjects?$/ });
  await expect(show).toBeInViewport({ ratio: 1 });
  const number = (await show.innerText()).replace('Show ', '');
  await show.click();
  await expect(show).toHaveCount(0);
  await expect(matrix).toBeHidden();
  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toBeInViewport({ ratio: 1 });
  await expect(summary(page)).toHaveText(new RegExp(`^${number}(,|$)`));
});
