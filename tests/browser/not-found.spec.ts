import { offeredEverywhere } from './subjects';
import { expect, test } from './fixture';
import { listViolations } from './axe';

// The host correctly answers 404, and the browser logs that.
test.use({ allowed: /^404: |Failed to load resource: .* 404/ });

test('a mistyped id leads to the nearest one', async ({ page }) => {
  const response = await page.goto(offeredEverywhere.permalink.replace(/.\/$/, '/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').locator(`a[href="${offeredEverywhere.permalink}"]`)).toBeVisible();
});

test('an unknown address has no accessibility violation', async ({ page }) => {
  await page.goto('/nothing/is/here/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
});

test('the API answers a missing document with JSON', async ({ request }) => {
  const response = await request.get('/api/v1/subjects/nothing-here.json');
  expect(response.status()).toBe(404);
  expect(response.headers()['content-type']).toContain('application/json');
  expect(await response.json()).toBeInstanceOf(Object);
});

test('the page loads the names only, and not the links of the API', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/catalog/nothing-like-this/');
  await expect.poll(() => loaded).toContain('/explorer/names.json');
  expect(loaded.filter((path) => path.startsWith('/api/'))).toEqual([]);
});
