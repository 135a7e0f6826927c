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

test('an edition is added to a comparison by a value of each dimension', async ({ page }) => {
  await page.goto('/compare/');
  const add = page.getByRole('group', { name: 'Edition hinzufügen' });
  const button = add.getByRole('button', { name: 'Hinzufügen' });
  await expect(add.getByRole('combobox')).toHaveCount(2);
  await add.getByRole('combobox', { name: 'Betrieb' }).selectOption('hof');
  // Two editions have this value.
  await expect(button).toBeDisabled();
  await add.getByRole('combobox', { name: 'Wartung' }).selectOption('mit-vertrag');
  await button.click();
  await expect(page).toHaveURL(/[?&]with=edition:hofkaeserei-mit-vertrag$/);
  // The values stay, and only those that exist together can be chosen.
  await add.getByRole('combobox', { name: 'Betrieb' }).selectOption('leitstand');
  await button.click();
  await expect(page).toHaveURL(/with=edition:hofkaeserei-mit-vertrag,edition:genossenschaft$/);
  await expect(page.getByRole('columnheader', { name: /Hofkäserei mit Wartungsvertrag/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /Genossenschaftsmolkerei/ })).toBeVisible();
  await expect(add.locator('option[value=ohne-vertrag]')).toBeDisabled();
  await add.getByRole('combobox', { name: 'Wartung' }).selectOption('');
  // A single edition has this value, so that one is enough.
  await expect(button).toBeEnabled();
  // The reader's own edition is a group of its own.
  await expect(page.getByRole('group', { name: 'Ihre Edition' }).getByRole('combobox')).toHaveCount(2);
});

test('the fields of a comparison fit a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/compare/?with=edition:hofkaeserei');
  await expect(page.getByRole('group', { name: 'Edition hinzufügen' }).getByRole('combobox')).toHaveCount(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a printout names its edition, and has the answers of that one', async ({ page }) => {
  await page.goto('/catalog/kaesekesselsteuerung/?betrieb=hof&wartung=mit-vertrag');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sb-edition > h2:visible')).toHaveText([
    'In der Edition Hofkäserei mit Wartungsvertrag',
  ]);
  await expect(
    page.getByText(
      'Dieser Ausdruck gilt für die Edition Hofkäserei mit Wartungsvertrag. Auf der Webseite stehen auch: Hofkäserei ohne Wartungsvertrag und Genossenschaftsmolkerei.',
    ),
  ).toBeVisible();
  await expect(page.locator('.sb-choice:visible')).toHaveCount(0);
  await expect(answers(page, 'hofkaeserei-mit-vertrag')).toContainText('Der Bereitschaftsdienst');
});

test('a printed page of the policy names the edition of its answers', async ({ page }) => {
  await page.goto('/support/bereitschaft/?betrieb=hof&wartung=ohne-vertrag');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#bereitschaft-hilfe .sb-cell-narrowed:visible')).toContainText(
    'Andere Käsereien',
  );
  await expect(page.getByText('Angezeigte Edition: Hofkäserei ohne Wartungsvertrag.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the answers of all editions are there, and each value leads to one that has it', async ({ page }) => {
    await page.goto('/catalog/kaesekesselsteuerung/?betrieb=hof&wartung=mit-vertrag');
    for (const [edition, answer] of [
      ['hofkaeserei', 'Andere Käsereien'],
      ['hofkaeserei-mit-vertrag', 'Der Bereitschaftsdienst'],
      ['genossenschaft', 'Das Team am Morgen'],
    ] as const) {
      await expect(answers(page, edition)).toBeVisible();
      await expect(answers(page, edition)).toContainText(answer);
    }
    await choose(page, 'Genossenschaftsmolkerei');
    await expect(page).toHaveURL(/#edition-genossenschaft$/);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sb-edition > h2:visible')).toHaveCount(3);
  });
});
