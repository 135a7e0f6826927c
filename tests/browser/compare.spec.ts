import { expect, test } from './fixture';

// The answers of a comparison stay beside each other on a phone, below the names of the columns.

test('answers are beside each other on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/compare/?with=subject:source-mysql,subject:source-postgres');
  const cells = page
    .locator('.sb-situations')
    .getByRole('row', { name: /^Offered in Cloud/ })
    .getByRole('cell');
  await expect(cells).toHaveCount(2);
  const tops = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});
