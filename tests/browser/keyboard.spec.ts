import { editions, offeredEverywhere } from './subjects';
import { expect, test } from './fixture';

test('the first tab stop skips to the content', async ({ page }) => {
  await page.goto(offeredEverywhere.permalink);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toContainText('Skip to main content');
  await skip.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('nav.navbar') === null)).toBe(true);
});

test('an edition can be chosen with Enter', async ({ page }) => {
  const last = editions.at(-1) ?? { id: '', name: '' };
  await page.goto(offeredEverywhere.permalink);
  const choice = page.getByRole('navigation', { name: 'Edition' }).getByRole('link', { name: last.name });
  await choice.focus();
  await choice.press('Enter');
  await expect(page.locator(`#edition-${last.id}`)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`edition=${last.id}`));
});

test('a comparison can be filtered by keyboard, and the address contains the filter', async ({ page }) => {
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

test('a clause can be opened from a cell of the comparison', async ({ page }) => {
  await page.goto('/stages/');
  const clause = page
    .getByRole('table')
    .first()
    .locator('tbody')
    .getByRole('link', { name: /policy sentence/i })
    .first();
  const anchor = new URL((await clause.getAttribute('href')) ?? '', page.url()).hash;
  await clause.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="${anchor.slice(1)}"]`)).toBeInViewport();
});
