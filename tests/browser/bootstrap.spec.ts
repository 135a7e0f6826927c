/** A page before its app starts: its enhancements, and readers who are faster than the app. */
import { editions, offeredEverywhere } from './subjects';
import { findSite, toOrigin } from '../../scripts/test/sites';
import { expect, test, wake } from './fixture';
import { hold, holdApp, untouched } from './hold';

test.use({ isTurnedTo: false });

test('a page without interaction runs no app, and prefetches it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(`${request.resourceType()} ${request.url()}`));
  const ahead = page.waitForRequest(/\/assets\/js\/main\./);
  await page.goto(offeredEverywhere.permalink);
  await ahead;
  expect(fetched.filter((request) => /^script .*main\./.test(request))).toEqual([]);
  await expect(page.locator(untouched)).toBeAttached();
});

test('an edition can be chosen without the app', async ({ page }) => {
  await holdApp(page);
  await page.goto(`${offeredEverywhere.permalink}?edition=${editions[1]?.id ?? ''}`);
  const [first, second] = editions;
  await expect(page.locator(`#edition-${second?.id ?? ''}`)).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Edition' })
    .getByRole('link', { name: first?.name ?? '' })
    .click();
  await expect(page.locator(`#edition-${first?.id ?? ''}`)).toBeVisible();
  await expect(page.locator(`#edition-${second?.id ?? ''}`)).toBeHidden();
  await expect(page.locator(untouched)).toBeAttached();
});

test('a comparison can be filtered without the app, and is not filtered twice with it', async ({ page }) => {
  const arrive = await holdApp(page);
  await page.goto('/stages/?differs=1');
  const rows = page.locator('.sb-comparison tbody tr:visible');
  const differing = await rows.count();
  await page.getByRole('checkbox', { name: 'Show only differences' }).uncheck();
  await expect(page.locator(untouched)).toBeAttached();
  expect(await rows.count()).toBeGreaterThanOrEqual(differing);
  arrive();
  await expect(page.locator(untouched)).not.toBeAttached();
  await page.getByRole('checkbox', { name: 'Show only differences' }).check();
  await expect(rows).toHaveCount(differing);
  await expect(page).toHaveURL(/\?differs=1$/);
});

test('the Markdown of a badge has absolute addresses, which work on other sites', async ({
  page,
  baseURL,
}) => {
  await page.goto(offeredEverywhere.permalink);
  const code = page.locator('.sb-badge-copy code');
  await expect(code).toContainText(`](${baseURL ?? ''}/badges/${offeredEverywhere.id}/status.svg)`);
  await expect(code).toContainText(`](${baseURL ?? ''}${offeredEverywhere.permalink})`);
  await expect(page.locator(untouched)).toBeAttached();
});

test('a control pressed before the app starts is pressed again', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const arrive = await holdApp(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Toggle navigation bar' }).click();
  await expect(page.locator(untouched)).toBeAttached();
  arrive();
  await expect(page.getByRole('button', { name: 'Close navigation bar' })).toBeVisible();
});

test('a shortcut pressed before the app starts opens the search with the letters typed after it', async ({
  page,
}) => {
  const arrive = await holdApp(page);
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('<b>x');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(offeredEverywhere.id);
  arrive();
  const search = page.getByRole('dialog', { name: 'Search' });
  await expect(search.getByRole('combobox')).toHaveValue(`<b>${offeredEverywhere.id}`);
  await page.keyboard.type('!');
  await expect(search.getByRole('combobox')).toHaveValue(`<b>${offeredEverywhere.id}!`);
});

test('Escape cancels such a press with its letters', async ({ page }) => {
  const arrive = await holdApp(page);
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  arrive();
  await expect(page.locator(untouched)).not.toBeAttached();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('text typed into a field before the app starts is searched when it has started', async ({ page }) => {
  const arrive = await holdApp(page);
  const { id, label, stage } = offeredEverywhere;
  await page.goto(`/explorer/?stage=${stage.id}`);
  await page.keyboard.press('/');
  await page.keyboard.type(id);
  await expect(page.getByRole('searchbox')).toHaveValue(id);
  await expect(page.locator(untouched)).toBeAttached();
  arrive();
  await expect(page).toHaveURL(`/explorer/?stage=${stage.id}&q=${id}`);
  await expect(page.locator('.sb-rows tbody th').first()).toContainText(label);
  await expect(page.getByRole('searchbox')).toHaveValue(id);
});

test('the same works while only the catalog is missing, and in the field of a comparison', async ({
  page,
}) => {
  const { id, label } = offeredEverywhere;
  const release = await hold(page, /\/explorer\/catalog\.[^/]+$/);
  await page.goto('/compare/');
  const field = page.getByRole('combobox', { name: 'Item' });
  await field.fill(id);
  await wake(page);
  release();
  const found = page.getByRole('listbox', { name: 'Items' });
  await expect(found.getByRole('option', { selected: true })).toContainText(label);
  await field.press('Enter');
  await expect(page).toHaveURL(new RegExp(`with=subject:${id}`));
  await expect(field).toHaveValue('');
});

test('Enter in a field before the app starts takes the first result when it arrives', async ({ page }) => {
  const arrive = await holdApp(page);
  const { id, permalink } = offeredEverywhere;
  await page.goto('/compare/');
  const field = page.getByRole('combobox', { name: 'Item' });
  await field.fill(id);
  await field.press('Enter');
  await expect(field).toHaveValue(id);
  await expect(page.locator(untouched)).toBeAttached();
  arrive();
  await expect(page).toHaveURL(new RegExp(`with=subject:${id}`));

  await page.goto('/stages/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.keyboard.type(id);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(permalink);
});

test('"back" to a page that the app had pushed loads that page', async ({ page }) => {
  await page.goto('/stages/');
  const heading = page.getByRole('heading', { level: 1 });
  const title = await heading.innerText();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Support' }).hover();
  await expect(page.locator(untouched)).not.toBeAttached();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Support' }).click();
  await expect(page).toHaveURL('/support/');
  // The address changes before the page.
  await expect(heading).not.toHaveText(title);
  await page.mouse.move(0, 0);
  await page.reload();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL('/stages/');
  await expect(heading).toHaveText(title);
});

test.describe('a mermaid diagram', () => {
  test.use({ baseURL: toOrigin(findSite('observatory')) });

  test('is loaded and drawn when it becomes visible, and nothing moves', async ({ page }) => {
    const scripts = new Set<string>();
    page.on('response', (response) => scripts.add(response.url()));
    await page.setViewportSize({ width: 1280, height: 400 });
    await page.goto('/guide/');
    await wake(page);
    const frame = page.locator('.sb-diagram');
    await expect(frame).not.toBeInViewport();
    await page.waitForLoadState('networkidle');
    const before = scripts.size;
    const { height } = (await frame.boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThan(200);
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.getByText('Expose')).toBeVisible();
    expect(scripts.size).toBeGreaterThan(before);
    expect((await frame.boundingBox())?.height).toBe(height);
    expect((await frame.locator('svg').boundingBox())?.height ?? 0).toBeLessThanOrEqual(height);
  });
});

test('a shared comparison says that it loads, before and while the app does', async ({ page }) => {
  const arrive = await holdApp(page);
  const start = page.getByText('Choose what to compare');
  const loading = page.getByText('Loading the comparison');
  await page.goto('/compare/');
  await expect(start).toBeVisible();
  await expect(loading).toBeHidden();
  await page.goto('/compare/?with=stage:alpha,stage:beta', { waitUntil: 'commit' });
  await expect(loading).toBeVisible();
  await expect(page.locator(untouched)).toBeAttached();
  await expect(start).toBeHidden();
  arrive();
  await expect(page.locator('.sb-compare table').first()).toBeVisible();
  await expect(loading).toHaveCount(0);
});
