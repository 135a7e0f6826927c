import type { Locator, Page } from '@playwright/test';
import { open, summary, unfold } from './explorer-page';
import { expect, test } from './fixture';

const facet = (page: Page, group: string, name: string) =>
  page.locator('.sb-facet', { hasText: group }).getByRole('checkbox', { name: new RegExp(`^${name}`) });
/** The number beside a value, after opening its facet, because a folded facet does not update. */
const countOf = async (page: Page, group: string, name: string): Promise<Locator> => {
  const whole = page.locator('.sb-facet', { has: page.locator('summary', { hasText: group }) });
  const value = whole.locator('.sb-facet-value', { hasText: name }).first();
  if (!(await value.isVisible())) await whole.locator('summary').click();
  await expect(value).toBeVisible();
  return value.locator('.sb-facet-count');
};
const search = (page: Page) => new URL(page.url()).search;

test.describe('as of a day', () => {
  // Counted by other code from the metadata behind the catalog.
  const expected = [
    ['2023-01-01', 240, 21, 44, 0, 0],
    ['2023-09-21', 292, 27, 57, 0, 2],
    ['2024-06-01', 269, 27, 59, 25, 12],
    ['2025-09-02', 545, 29, 61, 32, 25],
  ] as const;
  test('the numbers of connectors match those of other code', async ({ page }) => {
    for (const [day, alpha, beta, ga, deprecated, gone] of expected)
      await test.step(day, async () => {
        await open(page, `?kind=connector&as-of=${day}`);
        const total = alpha + beta + ga + deprecated;
        await expect.soft(summary(page), day).toContainText(`${total} items`);
        for (const [group, name, count] of [
          ['Release stage', 'Alpha', alpha],
          ['Release stage', 'Beta', beta],
          ['Release stage', 'General Availability', ga],
          ['Release stage', 'Deprecated', deprecated],
          ['Other properties', 'left the catalog', gone],
        ] as const)
          await expect.soft(await countOf(page, group, name), `${name} on ${day}`).toHaveText(String(count));
      });
  });

  test('the slider works by keyboard, and rows, counts and address follow', async ({ page }) => {
    await open(page);
    await unfold(page);
    const before = await summary(page).textContent();
    const slider = page.getByRole('slider', { name: 'As of' });
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(summary(page)).not.toHaveText(before ?? '');
    await expect(page).toHaveURL(/\/explorer\/\?as-of=\d{4}-\d{2}-\d{2}$/);
    await expect(slider).toHaveAttribute('aria-valuetext', /^\d+ \w+ \d{4}$/);
    const day = new URLSearchParams(search(page)).get('as-of') ?? '';
    await expect(page.locator('.sb-asof-date input')).toHaveValue(day);
    await page.keyboard.press('End');
    await expect(summary(page)).toHaveText(before ?? '');
    await expect(page).toHaveURL(/\/explorer\/$/);
  });
});

test('every view has a link: back, forward and another window show the same', async ({ page, context }) => {
  await open(page);
  await facet(page, 'Release stage', 'Beta').check();
  await page.getByLabel('My edition').selectOption('cloud');
  await facet(page, 'Availability', 'Not offered').check();
  await expect.poll(() => search(page)).toBe('?stage=beta&availability=not-offered&edition=cloud');
  const text = await summary(page).textContent();
  // Rows are drawn a moment after the choice.
  const rows = page.locator('.sb-rows tbody th');
  await expect(rows).toHaveCount(Number.parseInt(text ?? '', 10));
  const names = await rows.allTextContents();
  const other = await context.newPage();
  await open(other, search(page));
  await expect(summary(other)).toHaveText(text ?? '');
  await expect(other.locator('.sb-rows tbody th')).toHaveText(names);
  await page.goBack();
  await expect(facet(page, 'Availability', 'Not offered')).not.toBeChecked();
  await page.goForward();
  await expect(summary(page)).toHaveText(text ?? '');
});

test('search tolerates a typing mistake and knows aliases', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('postgers');
  await expect(page.locator('.sb-rows tbody th').first()).toContainText('Postgres');
  await expect(summary(page)).toContainText('with similar names, no exact match');
  await page.keyboard.press('Escape');
  await page.keyboard.type('partially supported');
  await expect(summary(page)).toContainText('3 items');
  await expect(page).toHaveURL(/\?q=partially\+supported$/);
});

test('arrow keys move in the matrix, and pressing a cell filters', async ({ page }) => {
  await open(page);
  await unfold(page);
  const cell = page.getByRole('button', { name: /: Alpha, Supported$/ });
  const count = await cell.textContent();
  await cell.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /: Alpha, Enterprise Supported$/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(summary(page)).toHaveText(`${count} items`);
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  // A cell that the choice excludes says what a press would give.
  const other = page.getByRole('button', { name: / if chosen: Beta, Supported$/ });
  const offered = await other.textContent();
  await other.click();
  await expect(summary(page)).toHaveText(`${offered} items`);
  await page.getByRole('button', { name: / if chosen: Alpha, Supported$/ }).click();
  await page.keyboard.press('Enter');
  await expect.poll(() => search(page)).toBe('');
});

test('a list is found in a text, misspelt ids are named, and the calendar contains this list', async ({
  page,
}) => {
  await open(page);
  await page.locator('.sb-mylist > summary', { hasText: 'My list' }).click();
  await page
    .getByLabel('Paste names or ids')
    .fill('image: x/source-mysql:1\nsource-postgres, source-postgers\ndestination-s3\nsource-myqsl');
  await page.getByRole('button', { name: 'Make my list' }).click();
  await expect(page.getByText('3 items found. Not found: 2.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'MySQL, source', exact: true })).toBeVisible();
  await expect(summary(page)).toContainText('3 items');
  await expect.poll(() => search(page)).toBe('?list=source-mysql,source-postgres,destination-s3');
  await page.getByRole('link', { name: 'Compare these' }).click();
  await expect(page.locator('.sb-situations thead th')).toHaveCount(4);
});

test('the copied link opens the same view', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?stage=ga&kind=connector');
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.locator('.sb-exports-said')).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL ?? ''}/explorer/?stage=ga&kind=connector`,
  );
});

test('CSV contains all shown rows, safely escaped', async ({ page }) => {
  await open(page, '?stage=ga&kind=connector');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const lines = (await (await file.createReadStream()).toArray()).join('').trim().split('\r\n');
  expect(lines).toHaveLength(62);
  expect(lines[0]).toContain('id,name,kind,stage');
  expect(lines.every((line) => !/(?:^|,)[=+@-]/.test(line))).toBe(true);
});

test('stages and editions of the chosen subjects are compared side by side', async ({ page }) => {
  await page.goto('/compare/?with=subject:source-mysql,stage:betta,edition:open-source&kind=connector');
  const table = page.locator('.sb-situations');
  await expect(page.locator('.sb-notices')).toContainText('did you mean beta?');
  await expect(table.getByRole('row', { name: /^Offered in Cloud/ })).toContainText('Offered');
  await expect(table.getByRole('row', { name: /^Support commitment/ })).toContainText(
    'It depends on the stage',
  );
  await page.getByRole('combobox', { name: 'Stage', exact: true }).selectOption('ga');
  await page.getByRole('combobox', { name: 'Support state', exact: true }).selectOption('supported');
  await expect(table).not.toContainText('It depends on');
  await expect(page).toHaveURL(/&stage=ga&support=supported$/);
});

test('two situations are compared side by side, optionally only differences', async ({ page }) => {
  await open(page, '?expect=@source-mysql:cloud,@source-mysql:open-source');
  const rows = page.locator('.sb-situations tbody tr');
  const onlyDiffering = page.getByRole('checkbox', { name: 'Show only differences' });
  // The checkbox is part of the situations, which are loaded when opened.
  await expect(onlyDiffering).toBeVisible();
  const all = await rows.count();
  await onlyDiffering.check();
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect
    .poll(() => search(page))
    .toBe('?expect=%40source-mysql:cloud,%40source-mysql:open-source&differing'.replaceAll('%40', '@'));
  await expect(rows.filter({ hasText: 'Support' }).first()).toBeVisible();
});

test.describe('an excessive address', () => {
  const odd = [
    ['a day before the beginning', '?as-of=1999-01-01', 'there is no data before'],
    ['a day in another format', '?as-of=01.02.2023', 'a date must look like YYYY-MM-DD'],
    ['the end of time', '?as-of=9999-12-31', 'nothing is planned after'],
    ['a mistyped value', '?stage=betta', 'did you mean beta?'],
    ['a page after the last one', '?page=999', 'the last page is'],
    ['an id that never was', '?list=source-mysqll', 'did you mean source-mysql?'],
  ] as const;
  test('is answered in the page', async ({ page }) => {
    for (const [name, address, said] of odd)
      await test.step(name, async () => {
        await open(page, address);
        await expect.soft(page.locator('.sb-notices'), name).toContainText(said);
        await expect.soft(page.locator('.sb-rows tbody tr').first(), name).toBeVisible();
      });
  });

  test('is answered in the page: markup', async ({ page }) => {
    await open(
      page,
      `?q=${encodeURIComponent('<script>document.title="x"</script>zzz')}&stage=${encodeURIComponent('"><img src=x onerror=document.title=1>')}`,
    );
    await expect(page.locator('.sb-empty')).toContainText('No results. Remove one of these filters:');
    await expect(page).toHaveTitle(/explorer/i);
    await page
      .locator('.sb-empty')
      .getByRole('button', { name: /script/ })
      .click();
    await expect(page.locator('.sb-rows tbody tr').first()).toBeVisible();
  });

  test('is answered in the page: 100 KB and 5,000 ids', async ({ page }) => {
    const ids = Array.from({ length: 5000 }, (_, number) => `nothing-${number}`).join(',');
    await open(page, `?list=source-mysql,${ids}&q=${'x'.repeat(30_000)}`);
    await expect(page.locator('.sb-notices')).toContainText('a list has at most 1000 items');
    await expect(page.locator('.sb-notices li')).not.toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first rows, the matrix, all counts and the link to the catalog exist', async ({ page }) => {
    await page.goto('/explorer/');
    await expect(page.locator('.sb-rows tbody tr').first()).toBeVisible();
    await expect(page.locator('.sb-matrix-cell').first()).toBeVisible();
    await expect(await countOf(page, 'Release stage', 'Alpha')).not.toHaveText('0');
    expect(await (await page.request.get('/explorer/')).text()).toMatch(
      /<noscript>.*The explorer needs JavaScript/,
    );
  });
});

test('nothing is wider than the window on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    '/explorer/',
    '/compare/?with=subject:source-mysql,stage:beta,edition:cloud',
    '/changes/',
    '/deadlines/',
  ]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
});
