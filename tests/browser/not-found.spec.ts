import { offeredEverywhere } from './subjects';
import { expect, test } from './fixture';
import { listViolations } from './axe';

// The host answers 404, as it should, and the browser says so.
test.use({ allowed: /^404: |Failed to load resource: .* 404/ });

test('an id that is mistyped leads to the nearest one', async ({ page }) => {
  const response = await page.goto(offeredEverywhere.permalink.replace(/.\/$/, '/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').locator(`a[href="${offeredEverywhere.permalink}"]`)).toBeVisible();
});

test('an address that was never there has nothing that axe finds', async ({ page }) => {
  await page.goto('/nothing/is/here/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
});

test('the API answers what it does not have as JSON', async ({ request }) => {
  const response = await request.get('/api/v1/subjects/nothing-here.json');
  expect(response.status()).toBe(404);
  expect(response.headers()['content-type']).toContain('application/json');
  expect(await response.json()).toBeInstanceOf(Object);
});
