/** Editions in two dimensions, on the site of the German dataset. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { german } from './german';

test.use(german);

const answers = (page: Page, edition: string) => page.locator(`#edition-${edition}`);
const choose = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Edition' }).getByRole('link', { name }).click();

test('the values in the address choose an edition, and a change of one value changes answer and address', async ({
  page,
}) => {
  await page.goto('/catalog/kaesekesselsteuerung/?betrieb=hof&wartung=mit-vertrag');
  await expect(answers(page, 'hofkaeserei-mit-vertrag')).toContainText('Der Bereitschaftsdienst');
  await expect(answers(page, 'hofkaeserei')).toBeHidden();
  await choose(page, 'ohne Wartungsvertrag');
  await expect(page).toHaveURL(/[?&]betrieb=hof&wartung=ohne-vertrag$/);
  await expect(answers(page, 'hofkaeserei')).toBeVisible();
  await expect(answers(page, 'hofkaeserei')).toContainText('Andere Käsereien');
  await expect(answers(page, 'hofkaeserei-mit-vertrag')).toBeHidden();
  // The combined id works too.
  await page.goto('/catalog/kaesekesselsteuerung/?edition=genossenschaft');
  await expect(answers(page, 'genossenschaft')).toContainText('Das Team am Morgen');
});

test('a page of a support state says where its promise is weaker, and follows a choice', async ({ page }) => {
  await page.goto('/support/bereitschaft/');
  const help = page.locator('#bereitschaft-hilfe');
  const weaker = help.locator('.sb-clause-weaker:visible');
  const limit = help.locator('.sb-cell-narrowed:visible');
  await expect(weaker).toHaveCount(2);
  await expect(limit).toHaveCount(0);
  await page.locator('select[name=wartung]').selectOption('ohne-vertrag');
  await expect(page).toHaveURL(/[?&]wartung=ohne-vertrag/);
  await expect(limit).toContainText('Andere Käsereien');
  await expect(weaker).toHaveCount(0);
  await page.locator('select[name=wartung]').selectOption('mit-vertrag');
  await expect(limit).toHaveCount(0);
  await expect(weaker).toHaveText(['Schwächer für Genossenschaftsmolkerei: Das Team am Morgen.']);
});

test('the comparison and the explorer open with the choice', async ({ page }) => {
  await page.goto('/support/?betrieb=hof&wartung=ohne-vertrag');
  await expect(
    page.locator('table.sb-comparison [data-holds] .sb-cell-narrowed:visible').first(),
  ).toContainText('Andere Käsereien');
  await page.goto('/explorer/?betrieb=leitstand');
  await expect(page.getByRole('combobox', { name: 'Betrieb' })).toHaveValue('leitstand');
  await page.getByRole('combobox', { name: 'Betrieb' }).selectOption('hof');
  await expect(page).toHaveURL(/[?&]betrieb=hof/);
});
