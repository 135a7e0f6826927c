/** The pages of changes and deadlines. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

const search = (page: Page): string => new URL(page.url()).search;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('changes and deadlines are complete', async ({ page }) => {
    await page.goto('/changes/');
    expect(await page.locator('.sb-day [data-kinds]').count()).toBeGreaterThan(100);
    await expect(page.locator('.sb-alike').first()).toBeVisible();
    await expect(page.locator('.sb-change-filter')).toBeHidden();
    const month = page.locator('.sb-month').nth(3);
    await month.locator('.sb-day').last().scrollIntoViewIfNeeded();
    await month.getByRole('link', { name: 'Other months' }).click();
    await page.locator('summary', { hasText: 'By month' }).click();
    await page.locator('.sb-months a').nth(5).click();
    await expect(page.locator('.sb-month').nth(5).getByRole('heading', { level: 2 })).toBeInViewport();
    await page.goto('/deadlines/');
    await expect(page.getByRole('heading', { name: 'Upcoming' })).toBeVisible();
  });
});

test.describe('before the app starts', () => {
  test.use({ isTurnedTo: false });

  test("the address' filter is applied, so that nothing moves later", async ({ page }) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/assets\/js\//, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/changes/?when=2023-09&kind=support', { waitUntil: 'commit' });
    await expect(page.getByLabel('When')).toHaveValue('2023-09');
    const days = page.locator('.sb-day:visible');
    await expect(page.getByRole('contentinfo')).toBeAttached();
    const before = await days.evaluateAll((all) => all.map((day) => day.id));
    expect(before.length).toBeGreaterThan(0);
    expect(before.filter((day) => !day.startsWith('2023-09'))).toEqual([]);
    await expect(page.locator('[data-kinds]:visible:not([data-kinds~="support"])')).toHaveCount(0);
    release();
    await expect(page.locator('.sb-change-filter output')).toHaveText(/^\d+ changes in September 2023$/);
    expect(await days.evaluateAll((all) => all.map((day) => day.id))).toEqual(before);
  });
});

test('the items that became deprecated in 2024 are one view, with the number of those that still are', async ({
  page,
}) => {
  await page.goto('/changes/?became=stage-deprecated&when=2024');
  const output = page.locator('.sb-change-filter output');
  await expect(output).toHaveText('43 changes in 2024; 30 of 42 items still in that stage');
  await page.getByRole('combobox', { name: 'Change' }).selectOption('back');
  await expect.poll(() => search(page)).toBe('?became=back&when=2024');
  const entries = page.locator('.sb-day [data-kinds]:visible');
  await expect(entries.first()).toBeVisible();
  await expect(page.locator('[data-kinds]:visible:not([data-became~="back"])')).toHaveCount(0);
});

test('changes can be filtered by kind and time, in the address, and each number is the number of shown changes', async ({
  page,
}) => {
  await page.goto('/changes/?kind=presence&when=last-week');
  const output = page.locator('.sb-change-filter output');
  const entries = page.locator('.sb-day [data-kinds]:visible');
  await expect(output).toHaveText(/^\d+ changes; unknown filter values: “last-week”$/);
  const count = await entries.count();
  await page.getByRole('checkbox', { name: /Release stage/ }).check();
  await expect.poll(() => search(page)).toBe('?kind=stage%2Cpresence');
  await expect.poll(() => entries.count()).toBeGreaterThan(count);

  await page.getByLabel('When').selectOption('2023-09');
  await expect.poll(() => search(page)).toBe('?kind=stage%2Cpresence&when=2023-09');
  await expect(page.locator('.sb-day:visible:not([id^="2023-09"])')).toHaveCount(0);
  await page.getByRole('checkbox', { name: /Support state/ }).check();
  await page.getByRole('checkbox', { name: /Availability/ }).check();
  await expect.poll(() => search(page)).toBe('?when=2023-09');
  const alike = entries.filter({ hasText: /^22 items – Support state: Supported to Community Supported/ });
  await expect(alike.locator('.sb-alike li')).toHaveCount(22);
  const counts = await entries.evaluateAll((all) => all.map((entry) => Number(entry.dataset.count)));
  await expect(output).toHaveText(
    `${counts.reduce((sum, number) => sum + number, 0)} changes in September 2023`,
  );

  await page.reload();
  await expect(page.getByLabel('When')).toHaveValue('2023-09');
  await expect(page.locator('.sb-day:visible:not([id^="2023-09"])')).toHaveCount(0);
});

test('the assumed heights of months are near the real ones, so that the scroll bar hardly moves', async ({
  page,
}) => {
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/changes/');
    const heights = await page.locator('.sb-month').evaluateAll((months) =>
      months.map((month) => {
        if (!(month instanceof HTMLElement)) throw new Error('A month is no element of HTML');
        const measure = (visibility: string): number => {
          month.style.contentVisibility = visibility;
          return month.getBoundingClientRect().height;
        };
        return { assumed: measure('hidden'), real: measure('visible') };
      }),
    );
    const sum = (key: 'assumed' | 'real'): number => heights.reduce((all, height) => all + height[key], 0);
    expect(Math.abs(sum('assumed') / sum('real') - 1), `at ${width}`).toBeLessThan(0.2);
  }
});
