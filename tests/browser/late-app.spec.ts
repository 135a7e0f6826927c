/** Pages with controls before their app has started, or before the catalog has loaded. */
import type { Page } from '@playwright/test';
import { editions, offeredEverywhere } from './subjects';
import { expect, test, wake } from './fixture';
import { hold, holdApp, untouched } from './hold';

test.use({ isTurnedTo: false });

/** Choices in the explorer of a reader who is faster than something. */
const chooseQuickly = async (page: Page): Promise<void> => {
  const { label, stage } = offeredEverywhere;
  await page.locator('.sb-facet-value').filter({ hasText: stage.name }).getByRole('checkbox').check();
  await page.getByRole('combobox', { name: 'My edition' }).selectOption(editions[1]?.id ?? '');
  await page.getByRole('searchbox').fill(label);
  await page.locator('summary').filter({ hasText: 'Look up a promise' }).click();
};

const expectChoices = async (page: Page): Promise<void> => {
  const { id, label, stage } = offeredEverywhere;
  await expect(page.locator('.sb-rows tbody th').filter({ hasText: id })).toBeVisible();
  await expect(page.locator('.sb-narrowing')).toContainText(stage.name);
  await expect(page.getByRole('combobox', { name: 'My edition' })).toHaveValue(editions[1]?.id ?? '');
  await expect(page.getByRole('searchbox')).toHaveValue(label);
  await expect(page.getByRole('button', { name: 'Show', exact: true })).toBeVisible();
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('edition')).toBe(editions[1]?.id);
  expect(searchParams.get('stage')).toBe(stage.id);
};

test('pages with controls run no app before they are used, and keep the focus when it starts', async ({
  page,
}) => {
  for (const path of ['/explorer/', '/compare/']) {
    const ahead = page.waitForRequest(/\/assets\/js\/main\./);
    await page.goto(path);
    await ahead;
    await expect(page.locator(untouched), path).toBeAttached();
    const field = page.getByRole(path === '/explorer/' ? 'searchbox' : 'combobox').first();
    await expect(field, path).toBeEnabled();
    await field.focus();
    await expect(page.locator(untouched), path).not.toBeAttached();
    await expect(field, path).toBeFocused();
  }
});

test('they start at once if the address or an earlier visit asks for something', async ({ page }) => {
  const { stage } = offeredEverywhere;
  await page.goto(`/explorer/?stage=${stage.id}`);
  await expect(page.locator('.sb-narrowing')).toContainText(stage.name);
  await page.goto('/explorer/#expect');
  await expect(page.getByRole('button', { name: 'Show', exact: true })).toBeVisible();
  await page.evaluate((edition) => localStorage.setItem('sb-edition', edition), editions[1]?.id ?? '');
  await page.goto('/explorer/');
  await expect(page).toHaveURL(`/explorer/?edition=${editions[1]?.id ?? ''}`);
});

test('choices that were made before the app starts are all applied', async ({ page }) => {
  const arrive = await holdApp(page);
  await page.goto('/explorer/');
  await chooseQuickly(page);
  await expect(page.locator(untouched)).toBeAttached();
  arrive();
  await expectChoices(page);
});

test('choices that were made before the catalog has loaded are all applied', async ({ page }) => {
  const release = await hold(page, /\/explorer\/catalog\.[^/]+$/);
  await page.goto('/explorer/');
  await wake(page);
  const { stage } = offeredEverywhere;
  // The box is ticked when the catalog has loaded.
  await page.locator('.sb-facet-value').filter({ hasText: stage.name }).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Copy as Markdown' }).hover();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  release();
  await expect(page.locator('.sb-narrowing')).toContainText(stage.name);
  await expect(page.getByRole('navigation', { name: 'Pages of results' })).toContainText('26');
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
});

test('a stage chosen in a comparison before the app starts is compared', async ({ page }) => {
  const arrive = await holdApp(page);
  const { stage } = offeredEverywhere;
  await page.goto('/compare/');
  await page.getByRole('combobox', { name: 'Add a stage' }).selectOption(stage.id);
  await expect(page.locator(untouched)).toBeAttached();
  arrive();
  await expect(page).toHaveURL(new RegExp(`with=stage:${stage.id}`));
  await expect(page.getByRole('columnheader').filter({ hasText: stage.name })).toBeVisible();
});

test('"forward" to a view that was opened before a reload shows it', async ({ page }) => {
  const { stage } = offeredEverywhere;
  await page.goto('/explorer/');
  await page.locator('.sb-facet-value').filter({ hasText: stage.name }).getByRole('checkbox').check();
  await expect(page).toHaveURL(new RegExp(`stage=${stage.id}`));
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL('/explorer/');
  await page.mouse.move(0, 0);
  await page.reload();
  await page.evaluate(() => history.forward());
  await expect(page.locator('.sb-narrowing')).toContainText(stage.name);
});
