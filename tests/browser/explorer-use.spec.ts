/** Use of the explorer: consistent numbers, nothing moves, few tab stops, and the last chosen edition. */
import type { Page } from '@playwright/test';
import { editions, offeredEverywhere } from './subjects';
import { awaitCatalog, open, search, summary, unfold } from './explorer-page';
import { expect, test } from './fixture';

const value = (page: Page, facet: string, name: string) =>
  page
    .locator('.sb-facet', { has: page.locator('summary', { hasText: facet }) })
    .locator('.sb-facet-value', { hasText: name })
    .first();

interface Numbers {
  readonly heading: number;
  /** The sum of the matrix' cells and the removed subjects, and the total below. */
  readonly cells: number;
  readonly total: number;
}

const readNumbers = (page: Page): Promise<Numbers> =>
  page.evaluate(() => {
    const numbers = (selector: string): number[] =>
      [...document.querySelectorAll(selector)].map((element) =>
        // A sum of excluded cells has a dash before it.
        Number.parseInt(element.textContent.replace('–', ''), 10),
      );
    const totals = numbers('.sb-matrix tr:last-child .sb-matrix-total');
    const gone = numbers('.sb-matrix tr:nth-last-child(2) .sb-matrix-total');
    const cells = numbers('.sb-matrix tr:not(:nth-last-child(2)) .sb-matrix-cell:not(.sb-matrix-cell--out)');
    return {
      heading: numbers('.sb-summary')[0] ?? -1,
      cells: [...cells, ...gone].reduce((sum, count) => sum + count, 0),
      total: totals.at(-1) ?? -1,
    };
  });

const countOf = async (page: Page, facet: string, name: string): Promise<number> =>
  Number(await value(page, facet, name).locator('.sb-facet-count').textContent());

test('the heading, the matrix and the facets show the same number, and hidden rows are mentioned', async ({
  page,
}) => {
  await open(page);
  const all = await readNumbers(page);
  expect(all).toEqual({ heading: all.heading, cells: all.heading, total: all.heading });
  const hint = page.locator('.sb-narrowing .sb-note');
  const withheld = Number.parseInt(await hint.innerText(), 10);
  await hint.getByRole('button', { name: 'Show only these' }).click();
  await expect(summary(page)).toHaveText(`${withheld} items that left the catalog`);
  await expect.poll(() => readNumbers(page)).toEqual({ heading: withheld, cells: withheld, total: withheld });
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => readNumbers(page)).toEqual(all);
  for (const [facet, name] of [
    ['Release stage', 'Beta'],
    ['Support state', 'Community Supported'],
  ] as const) {
    const left = await countOf(page, facet, name);
    await value(page, facet, name).getByRole('checkbox').check();
    await expect(summary(page)).toHaveText(new RegExp(`^${left} items?(,|$)`));
    await expect.poll(() => readNumbers(page)).toEqual({ heading: left, cells: left, total: left });
    await expect.poll(() => countOf(page, facet, name)).toBe(left);
  }
});

/** Delays the catalog until the returned function is called. */
const holdCatalog = async (page: Page): Promise<() => void> => {
  const arrival: { release: () => void } = { release: () => undefined };
  const mayArrive = new Promise<void>((resolve) => {
    arrival.release = resolve;
  });
  await page.route('**/explorer/catalog.*.json', async (route) => {
    await mayArrive;
    await route.continue();
  });
  return () => arrival.release();
};

test('rows outside the filter of the address stay hidden while the catalog loads', async ({ page }) => {
  const release = await holdCatalog(page);
  const row = page.locator('.sb-rows tbody th').first();
  await page.goto('/explorer/');
  await expect(row).toBeVisible();
  await page.goto(`/explorer/?q=${offeredEverywhere.id}`);
  await expect(row).toBeHidden();
  release();
  await expect(row).toContainText(offeredEverywhere.id);
  await expect(row).toBeVisible();
});

test('no control moves when the catalog arrives, or when rows appear or disappear', async ({ page }) => {
  const release = await holdCatalog(page);
  const readPlaces = (): Promise<string[]> =>
    page
      .locator(
        '.sb-explorer :is(button, input, select, summary):not(:is(.sb-rows, .sb-narrowing, .sb-pages, .sb-time, .sb-ticked, .sb-empty) *)',
      )
      .evaluateAll((elements) =>
        elements.flatMap((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          if (width === 0) return [];
          // Some names contain a number that changes.
          const name = (element.getAttribute('aria-label') ?? element.textContent).replace(
            /\d+( not shown)?/,
            '',
          );
          return `${name.trim()} ${[x, y + scrollY, width, height].map(Math.round).join(' ')}`;
        }),
      );
  await page.goto('/explorer/');
  const before = await readPlaces();
  expect(before.some((place) => place.startsWith('CSV'))).toBe(true);
  release();
  await awaitCatalog(page);
  expect(await readPlaces()).toEqual(before);
  for (const query of ['a', 'source', 'nothing is called so', 'postgers', '']) {
    await search(page).fill(query);
    expect(await readPlaces(), `at once: ${query}`).toEqual(before);
    // The address follows when typing stops, after the rows.
    await expect.poll(() => new URL(page.url()).searchParams.get('q') ?? '').toBe(query);
    expect(await readPlaces(), `at rest: ${query}`).toEqual(before);
  }
  await page.locator('.sb-row-tick input').first().check();
  await expect(page.getByRole('region', { name: 'Selected items' })).toBeVisible();
  expect(await readPlaces()).toEqual(before);
});

test('the matrix and each facet are one tab stop with arrow keys inside, and a link skips to the results', async ({
  page,
}) => {
  await open(page);
  await unfold(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the results' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  const matrix = page.getByRole('grid');
  await expect(matrix.getByRole('button', { name: /: Alpha, Supported$/ })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  const last = matrix.getByRole('button', { name: /: Beta, Support state not recorded$/ });
  await expect(last).toBeFocused();
  // Tab returns to the control that was used last.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(last).toBeFocused();
  const first = value(page, 'Release stage', 'Alpha').getByRole('checkbox');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?stage=-beta(#|$)/);
  await page.keyboard.press('Tab');
  await expect(page.locator('.sb-facet > summary', { hasText: 'Support state' })).toBeFocused();
});

test('ticked rows can be compared or listed from where they are ticked', async ({ page }) => {
  await open(page);
  const bar = page.getByRole('region', { name: 'Selected items' });
  const ticks = page.locator('.sb-row-tick input');
  for (const place of [0, 1]) await ticks.nth(place).check();
  await expect(bar).toContainText('2 items selected');
  await bar.getByRole('link', { name: 'Compare' }).click();
  await expect(page.locator('.sb-situations thead th')).toHaveCount(3);
  await page.goBack();
  await expect(bar).toContainText('2 items selected');
  for (const place of [2, 3, 4]) await ticks.nth(place).check();
  await expect(bar).toContainText('5 items selected. Compare up to 4.');
  await expect(bar.getByRole('link')).toHaveCount(0);
  await bar.getByRole('button', { name: 'Make a list' }).click();
  await expect(summary(page)).toHaveText('5 items');
  await expect(page.getByRole('heading', { name: 'Next deadlines' })).toBeVisible();
});

test('the last chosen edition applies to every page until the reader chooses any', async ({ page }) => {
  const [first, second] = editions;
  if (first === undefined || second === undefined) throw new Error('The default policy has two editions');
  await page.goto(offeredEverywhere.permalink);
  await page.getByRole('navigation', { name: 'Edition' }).getByRole('link', { name: second.name }).click();
  await open(page);
  const own = page.getByRole('combobox', { name: 'My edition' });
  await expect(own).toHaveValue(second.id);
  await expect(page).toHaveURL(new RegExp(`\\?edition=${second.id}$`));
  await page.goto('/compare/?with=stage:beta');
  await expect(page.getByRole('combobox', { name: 'Your edition' })).toHaveValue(second.id);
  for (const path of ['/stages/', '/support/']) {
    await page.goto(path);
    await expect(page.getByRole('combobox', { name: 'Edition' })).toHaveValue(second.id);
    await expect(page).toHaveURL(new RegExp(`edition=${second.id}`));
  }
  // An edition in the address has priority, and so has an address that means any.
  await page.goto(`/compare/?with=stage:beta&edition=${first.id}`);
  await expect(page.getByRole('combobox', { name: 'Your edition' })).toHaveValue(first.id);
  await open(page, '?availability=not-offered');
  await expect(own).toHaveValue('');
  await open(page);
  await page.getByRole('button', { name: `My edition: ${second.name}` }).click();
  await expect(own).toHaveValue('');
  await page.goto('/stages/');
  await expect(page.getByRole('combobox', { name: 'Edition' })).toHaveValue('');
});

test('another day is named beside the filters, where a press leads back to today', async ({ page }) => {
  await open(page, '?as-of=2024-01-01');
  const day = page.getByRole('button', { name: 'Remove: As of 1 January 2024' });
  await expect(day).toBeVisible();
  await expect(page.locator('.sb-lead')).toContainText('on 1 January 2024, not today. Data from');
  await day.click();
  await expect(page).toHaveURL(/\/explorer\/$/);
  await expect(day).toBeHidden();
});

test('a half-typed day is not applied, and stays until the field loses the focus', async ({ page }) => {
  await open(page);
  await unfold(page);
  const field = page.locator('.sb-asof-date input');
  const today = await field.inputValue();
  await field.focus();
  await page.keyboard.press('Backspace');
  await expect(field).toHaveValue('');
  await expect(page).toHaveURL(/\/explorer\/$/);
  await page.keyboard.type('01');
  await expect(field).toHaveValue(today.replace(/-\d\d-/, '-01-'));
  await expect(page).toHaveURL(/as-of=\d{4}-01-\d{2}$/);
  await field.focus();
  await page.keyboard.press('Backspace');
  await page.locator('.sb-asof-slider').focus();
  await expect(field).toHaveValue(today.replace(/-\d\d-/, '-01-'));
});
