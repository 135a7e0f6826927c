/** A reader's own list, and verdicts in the rows of the explorer. */
import { expect, test } from './fixture';
import { open } from './explorer-page';

test('the button for verdicts says what a press does, and rows show them on request', async ({ page }) => {
  await open(page);
  const results = page.getByRole('region', { name: 'Results' });
  const show = results.getByRole('button', { name: 'Show verdicts', exact: true });
  // A pressed state and changing words would contradict each other.
  await expect(show).not.toHaveAttribute('aria-pressed', /./);
  await show.click();
  const hide = results.getByRole('button', { name: 'Hide verdicts', exact: true });
  await expect(hide).toBeFocused();
  await expect(results.getByRole('row').nth(1)).toContainText(/Good|Caution|Stop|Unknown/);
  await hide.click();
  await expect(show).toBeFocused();
  await expect(results.getByRole('row').nth(1)).not.toContainText(/Good|Caution|Stop|Unknown/);
});

test('a list of names asks about those that several items have, and names those that nothing has', async ({
  page,
}) => {
  await open(page);
  await page.locator('summary').filter({ hasText: 'My list' }).click();
  await page.getByLabel('Paste names or ids').fill('Salesforce, Snowflake, Postgress, nothing like that');
  await page.getByRole('button', { name: 'Make my list' }).click();
  const report = page.locator('.sb-list-result');
  await expect(report).toContainText('On the list: Salesforce, source.');
  const entry = (text: string) => report.locator('.sb-missed li, p.sb-missed').filter({ hasText: text });
  await expect(entry('Which “Snowflake”?').getByRole('button')).toHaveText([/, destination$/, /, source$/]);
  for (const text of ['Postgres, destination, destination-postgres', 'Postgres, source'])
    await expect(entry('Postgress').getByRole('button', { name: text, exact: true })).toBeVisible();
  await expect(entry('nothing like that')).toBeVisible();
  await entry('Snowflake').getByRole('button', { name: 'Snowflake, destination' }).click();
  await entry('Postgress').getByRole('button', { name: 'Postgres, source' }).click();
  await expect(report).toContainText(
    'On the list: Salesforce, source; Snowflake, destination; Postgres, source.',
  );
  await expect(entry('Snowflake')).toHaveCount(0);
  await expect(entry('Postgress')).toHaveCount(0);
});
