/** The reader's place while the explorer changes: open parts stay open, and the focus stays near. */
import { catalog, offeredEverywhere } from './subjects';
import { open, search, summary } from './explorer-page';
import { expect, test } from './fixture';

test('removed elements lose nothing: an open facet stays open, and the focus stays near', async ({
  page,
}) => {
  await open(page);
  const facet = page.locator('.sb-facet').last();
  await facet.locator('summary').click();
  const box = facet.getByRole('checkbox').first();
  await box.check();
  await box.uncheck();
  await expect(box).toBeVisible();
  await expect(box).toBeFocused();
  await page.locator('.sb-row-tick input').first().check();
  await page.getByRole('button', { name: 'Clear selection' }).click();
  await expect(summary(page)).toBeFocused();
  await search(page).fill('nothing is called so');
  await page.getByRole('list', { name: 'Active filters' }).getByRole('button').first().click();
  await expect(summary(page)).toBeFocused();
});

test('the bar of ticked rows covers nothing at the end of the page', async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await page.locator('.sb-row-tick input').first().check();
    const bar = await page.getByRole('region', { name: 'Selected items' }).boundingBox();
    const last = page.getByRole('contentinfo').getByRole('link').last();
    await last.focus();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const link = await last.boundingBox();
    expect((link?.y ?? 0) + (link?.height ?? 0), `${width} px`).toBeLessThanOrEqual(bar?.y ?? 0);
  }
});

test('a link to a folded part opens it, and an accepted correction is final', async ({ page }) => {
  await open(page, '#expect');
  await expect(page.locator('.sb-cases')).toHaveAttribute('open');
  const { id } = offeredEverywhere;
  const mistyped = `${id.slice(0, -2)}${id.slice(-1)}`;
  await page.getByText('My list', { exact: true }).first().click();
  await page.getByRole('textbox', { name: /Paste names/ }).fill(mistyped);
  await page.getByRole('button', { name: 'Make my list' }).click();
  await expect(page.getByText(mistyped, { exact: true })).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: 'Did you mean' }).getByRole('button').first().click();
  await expect(page.getByText('1 item found.')).toBeVisible();
  await expect(page.getByText('not found')).toHaveCount(0);
});

test('a comparison can be built by keyboard, from a list with an announced length', async ({ page }) => {
  await page.goto('/compare/');
  const field = page.getByRole('combobox', { name: 'Item' });
  const options = page.getByRole('listbox', { name: 'Items' }).getByRole('option');
  const said = page.locator('.sb-picker-found').getByRole('status');
  await field.fill('nothing is called so');
  await expect(said).toHaveText('No item has this name.');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.fill('s');
  await expect(said).toHaveText(/^\d+ found\. The nearest 8 are shown\.$/);
  await expect(options).toHaveCount(8);
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  const second = options.nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  // Escape first closes the list and keeps the text; a second one clears the text.
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(said).toBeEmpty();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  const compared = catalog.filter(({ presence }) => presence === 'present').slice(0, 4);
  for (const { id } of compared) {
    await field.fill(id);
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`with=.*subject:${id}(&|$)`));
    await expect(field).toBeFocused();
  }
  await expect(field).not.toBeEditable();
  // The names stay visible at any window width.
  const table = page.getByRole('table', { name: 'Comparison' });
  for (const width of [1280, 820, 641]) {
    await page.setViewportSize({ width, height: 700 });
    await table.getByRole('row').last().scrollIntoViewIfNeeded();
    for (const { label } of compared) {
      const head = table.getByRole('columnheader').filter({ hasText: label });
      await expect(head, `${label} at ${width} px`).toBeInViewport({ ratio: 1 });
    }
  }
  // After a removal the focus moves to the next column, to the last one, or to the field if none is left.
  const removals = table.getByRole('button', { name: /^Remove/ });
  await removals.nth(2).focus();
  for (const place of [2, 1, 0]) {
    await page.keyboard.press('Enter');
    await expect(removals).toHaveCount(place + 1);
    await expect(removals.nth(place)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
});

test('on a phone the results are near, and reachable from the filters', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const matrix = page.locator('.sb-matrix');
  await expect(page.locator('.sb-rows tbody th').first()).toBeInViewport();
  await expect(matrix).toBeHidden();
  const fold = page.getByRole('button', { name: 'More options' });
  const place = await fold.boundingBox();
  await fold.click();
  await expect(matrix).toBeVisible();
  expect(await fold.boundingBox()).toEqual(place);
  await page.locator('.sb-facet-value').nth(1).getByRole('checkbox').check();
  const show = page.getByRole('button', { name: /^Show \d+ items?$/ });
  await expect(show).toBeInViewport({ ratio: 1 });
  const number = (await show.innerText()).replace('Show ', '');
  await show.click();
  await expect(show).toHaveCount(0);
  await expect(matrix).toBeHidden();
  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toBeInViewport({ ratio: 1 });
  await expect(summary(page)).toHaveText(new RegExp(`^${number}(,|$)`));
});

test('the first row is within the first screen, on a desktop and on a phone', async ({ page }) => {
  for (const [width, height] of [
    [1366, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page);
    await expect(page.locator('.sb-rows tbody th a').first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.sb-rows tbody tr').first()).toContainText('GA');
  }
});

test('a name that a source and a destination share is asked about, in a list and in a comparison', async ({
  page,
}) => {
  await open(page);
  await page.locator('.sb-mylist > summary', { hasText: 'My list' }).click();
  await page
    .getByRole('textbox', { name: /Paste names/ })
    .fill('Salesforce, Stripe and Postgres source\nSnowflake');
  await page.getByRole('button', { name: 'Make my list' }).click();
  await expect(page.getByText('3 items found.')).toBeVisible();
  await page.getByRole('button', { name: 'Snowflake, destination' }).click();
  await expect(page).toHaveURL(/list=source-salesforce,source-stripe,source-postgres,destination-snowflake/);
  await page.goto('/compare/');
  const field = page.getByRole('combobox', { name: 'Item' });
  await field.fill('Snowflake');
  await expect(page.getByText('Several items have this name. Choose one.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\/$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/with=subject:\w+-snowflake$/);
});
