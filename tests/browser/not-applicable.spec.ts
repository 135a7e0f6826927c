/** A kind without support states, and a name of over sixty letters without a space. */
import { expect, test } from './fixture';
import { findSite, toOrigin } from '../../scripts/test/sites';

test.use({ baseURL: toOrigin(findSite('observatory')) });

const id = 'chart-fixed-stars';
const words = 'Support state not applicable';

test('not applicable has its own sign and word, and is nothing unknown', async ({ page }) => {
  await page.goto(`/catalog/${id}/`);
  const head = page.locator('.sb-subject-head');
  await expect(head).toContainText(words);
  await expect(page.getByRole('main')).not.toContainText('not recorded');
  const unknown = await page.request.get('/badges/support/unknown.svg');
  const badge = await page.request.get(`/badges/${id}/support.svg`);
  expect(badge.ok()).toBe(true);
  expect(await badge.text()).toContain(words);
  expect(await badge.text()).not.toBe(await unknown.text());
});

test('the explorer lists it under its own value, and not under unknown', async ({ page }) => {
  await page.goto('/explorer/?support=not-applicable');
  await expect(page.getByRole('main').locator(`a[href$="/catalog/${id}/"]`).first()).toBeVisible();
  await page.goto('/explorer/?support=unknown');
  await expect(
    page.getByRole('main').locator(`a[href$="/catalog/routine-satellite-alert/"]`).first(),
  ).toBeVisible();
  await expect(page.getByRole('main').locator(`a[href$="/catalog/${id}/"]`)).toHaveCount(0);
});

test('no page with a long name scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    '/',
    '/stages/',
    '/stages/first-light/',
    '/catalog/',
    `/catalog/${id}/`,
    `/explorer/?q=FIXEDSTARS`,
    `/compare/?with=subject:${id},subject:drv-focuser`,
  ]) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, path).toBeLessThanOrEqual(320);
  }
});
