import { expect, test, wake } from './fixture';
import { findSite } from '../../scripts/test/sites';
import { readCatalog } from '../built/api';

/**
 * Pages rendered into a template after the build, and the app around them, which knows only the templates'
 * routes.
 */
const subjects = readCatalog(findSite('default').out).filter(({ presence }) => presence === 'present');
const [subject] = subjects;
if (subject === undefined) throw new Error('The catalog is empty');

const { permalink, label, id } = subject;

const bar = { name: 'Main' } as const;

test('a link to a static page loads the page', async ({ page }) => {
  await page.goto('/stages/');
  await page.evaluate(() => document.body.setAttribute('data-kept', ''));
  await page.getByRole('navigation', bar).getByRole('link', { name: 'Support' }).click();
  await expect(page).toHaveURL('/support/');
  await expect(page.locator('body[data-kept]')).toHaveCount(1);
  await page.getByRole('navigation', bar).getByRole('link', { name: 'Changes' }).click();
  await expect(page).toHaveURL('/changes/');
  await expect(page.locator('body[data-kept]')).toHaveCount(0);
});

test('"back" to a static page shows it again, with its title', async ({ page }) => {
  await page.goto(permalink);
  const title = await page.title();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label);
  await page.getByRole('navigation', bar).getByRole('link', { name: 'Stages' }).click();
  await expect(page).toHaveURL('/stages/');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label);
  await expect(page).toHaveTitle(title);
});

test('a static page reached without its HTML is drawn from the API', async ({ page }) => {
  await page.goto(permalink);
  await page.getByRole('navigation', bar).getByRole('link', { name: 'Stages' }).click();
  await expect(page).toHaveURL('/stages/');
  await page.reload();
  await wake(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label);
});

test.describe('at an unknown address', () => {
  test.use({ allowed: /404/ });

  test('the nearest subject is suggested', async ({ page }) => {
    await page.goto(`/catalog/${id}x/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await page.getByRole('status').getByRole('link', { name: label, exact: true }).click();
    await expect(page).toHaveURL(permalink);
  });
});

test('the address of a file shows the page, also with the app', async ({ page }) => {
  for (const file of ['/catalog/index.html', '/catalog/index', '/index.html']) {
    await page.goto(file);
    await wake(page);
    await expect(page).toHaveURL(file.replace(/index(\.html)?$/, ''));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Page not found')).toHaveCount(0);
  }
});
