/** The navigation bar's search: on every page, by keyboard, with an index that is loaded on first use. */
import { findSubject, policy } from './subjects';
import { expect, test } from './fixture';
import { listViolations } from './axe';

const field = 'Search items, stages, support states and pages';

test('loads its index when first opened, and not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/support/');
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('combobox', { name: field })).toBeFocused();
  expect(scripts.length).toBeGreaterThan(before);
});

test('leads to a subject by keyboard, despite a typo', async ({ page }) => {
  const { id, name, permalink } = findSubject(
    'a present subject',
    ({ presence, name: text }) => presence.is === 'present' && /^[A-Z][a-z]{7,}$/.test(text),
  );
  await page.goto('/stages/');
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: field });
  await expect(box).toBeFocused();
  await box.pressSequentially(`${name.slice(0, 4)}${name.slice(5)}`);
  await expect(page.getByRole('dialog').getByRole('option').filter({ hasText: name }).first()).toBeVisible();
  await box.fill(id);
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(permalink);
});

test('finds stages by alias, clauses by their words, and says if there is nothing', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: field });
  const stage = policy.stages.find(({ aliases }) => aliases.length > 0);
  await box.fill(stage?.aliases[0] ?? '');
  await expect(
    page.getByRole('dialog').getByRole('option').filter({ hasText: 'Release stage' }).first(),
  ).toContainText(stage?.name ?? '');
  await box.fill(policy.clauses[0]?.id ?? '');
  await expect(
    page.getByRole('dialog').getByRole('option').filter({ hasText: 'Policy sentence' }).first(),
  ).toBeVisible();
  await box.fill('<script>alert(1)</script>');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found.' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility violation while open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/support/');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('combobox', { name: field }).fill('a');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    expect(await listViolations(page, { within: 'dialog', onlyColours: colorScheme === 'dark' })).toEqual([]);
  });
}

test('the field of the home page suggests items as one types, and Enter goes to the page', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search the catalog' }).pressSequentially('post');
  const field = page.getByRole('combobox', { name: /^Search items/ });
  await expect(field).toBeFocused();
  await expect(page.getByRole('option').first()).toContainText('Postgre');
  await page.keyboard.type('gres source');
  await expect(field).toHaveValue('postgres source');
  await expect(page.getByRole('option').first()).toContainText('Postgres, source');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/catalog/source-postgres/');
});

test('closing the search leads back to the field that opened it', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('searchbox', { name: 'Search the catalog' });
  await field.pressSequentially('post');
  await expect(page.getByRole('option').first()).toContainText('Postgre');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
});

test('a question about the site finds the page about it, and SLA finds support', async ({ page }) => {
  await page.goto('/stages/');
  for (const [question, title] of [
    ['who maintains this site', 'About this site'],
    ['SLA', 'Support states'],
  ] as const) {
    const field = page.getByRole('combobox', { name: /^Search items/ });
    await page.keyboard.press('Control+k');
    await field.fill(question);
    await expect(page.getByRole('option').first()).toContainText(title);
    if (question === 'SLA') {
      const sentences = page.getByRole('option').filter({ hasText: '(SLA)' });
      expect(await sentences.count()).toBeGreaterThan(1);
      // Names that begin with the same letters, such as Slack, come last.
      await expect(page.getByRole('option').last()).not.toContainText('(SLA)');
    }
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
  }
});
