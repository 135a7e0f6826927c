/**
 * Published addresses that were removed: an old link leads to the current answer, also on hosts that cannot
 * redirect.
 */
import { findSite, toOrigin } from '../../scripts/test/sites';
import { expect, test } from './fixture';

test.use({ baseURL: toOrigin(findSite('observatory')) });

const page = '/stages/first-light/';
const answer = `${page}#first-light-observing`;

test('redirects by script, from a page with its fragment and from an anchor', async ({ page: tab }) => {
  for (const old of ['/stages/field-trial/#field-trial-observing', `${page}#field-trial-observing`]) {
    await tab.goto(old);
    await expect(tab).toHaveURL(answer);
    await expect(tab.locator('#first-light-observing')).toBeInViewport();
  }
  await tab.goto('/stages/field-trial/?a=b');
  await expect(tab).toHaveURL(`${page}?a=b`);
  await expect(tab.locator('.sb-gone')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows a link to the answer', async ({ page: tab }) => {
    await tab.goto('/stages/field-trial/');
    await expect(tab).toHaveURL(page);
    await tab.goto(`${page}#field-trial-observing`);
    const line = tab.locator('#field-trial-observing');
    await expect(line).toBeVisible();
    await line.getByRole('link', { name: 'First light' }).click();
    await expect(tab).toHaveURL(answer);
    await expect(line).toBeHidden();
  });
});
