import { catalog, editions, offeredEverywhere, policy, removed } from './subjects';
import { allPages } from './page-types';
import { expect, test } from './fixture';

test.use({ javaScriptEnabled: false });

test('the colour scheme is the one of the system', async ({ page }) => {
  /** The brightness of a part's background and of its text, from 0 to 255. */
  const read = (part: string): Promise<number[]> =>
    page
      .locator(part)
      .first()
      .evaluate((element) => {
        const { backgroundColor, color } = getComputedStyle(element);
        return [backgroundColor, color].map((text) => Math.max(...(text.match(/\d+/g) ?? []).map(Number)));
      });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(offeredEverywhere.permalink);
    for (const part of ['html', '.navbar', '.sb-verdict']) {
      const [ground = 0, text = 0] = await read(part);
      expect(
        colorScheme === 'dark' ? text - ground : ground - text,
        `${part}, ${colorScheme}`,
      ).toBeGreaterThan(100);
    }
  }
});

test('a subject has its status, the guidance of each edition and its history', async ({ page }) => {
  await page.goto(offeredEverywhere.permalink);
  const main = page.getByRole('main');
  await expect(main).toContainText(offeredEverywhere.stage.name);
  await expect(main).toContainText(offeredEverywhere.support?.name ?? '');
  for (const { edition, answers } of offeredEverywhere.guidance) {
    const section = page.locator(`#edition-${edition}`);
    await expect(section).toBeVisible();
    const deciding = answers.flatMap((answer) => (answer.is === 'answered' ? answer.clauses : []));
    expect(deciding.length).toBeGreaterThan(3);
  }
  for (const { source } of offeredEverywhere.timeline.slice(0, 5))
    await expect(main.locator(`a[href="${source}"]`).first()).toBeVisible();
  for (const { version } of offeredEverywhere.breakingChanges) await expect(main).toContainText(version);
});

test('the page of a subject contains every deciding clause', async ({ page }) => {
  await page.goto(offeredEverywhere.permalink);
  const main = page.getByRole('main');
  for (const { answers } of offeredEverywhere.guidance)
    for (const answer of answers)
      for (const id of answer.is === 'answered' ? answer.clauses : [])
        await expect(main.locator(`a[href$="#${id}"]`).first(), id).toBeVisible();
});

test('an anchor opens an edition', async ({ page }) => {
  const last = editions.at(-1)?.id ?? '';
  await page.goto(`${offeredEverywhere.permalink}#edition-${last}`);
  await expect(page.locator(`#edition-${last}`)).toBeInViewport();
});

test('a removed subject says so, and since when', async ({ page }) => {
  await page.goto(removed.permalink);
  await expect(page.getByRole('main')).toContainText('removed');
  await expect(page.locator(`time[datetime="${removed.presence.since ?? ''}"]`).first()).toBeVisible();
});

test('the catalog links every subject', async ({ page }) => {
  await page.goto('/catalog/');
  const addresses = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(catalog.filter(({ permalink }) => !addresses.includes(permalink))).toEqual([]);
  // A long part has links to letters, which stay visible and lead to the first name of each.
  await page.setViewportSize({ width: 390, height: 844 });
  const letters = page.locator('.sb-letters').first();
  for (const letter of ['M', 'B']) {
    const link = letters.getByRole('link', { name: letter, exact: true });
    await link.click();
    const first = page.locator('.sb-catalog-list li:target');
    await expect(first).toHaveText(new RegExp(`^${letter}`));
    await expect(first).toBeInViewport({ ratio: 1 });
    await expect(letters).toBeInViewport({ ratio: 1 });
    const [above, below] = [await letters.boundingBox(), await first.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  }
});

test('the explorer shows its numbers and rows, and no controls that cannot work', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/explorer/', '/compare/']) {
    await page.goto(path);
    const main = page.getByRole('main');
    await expect(
      main.locator(':is(input, select, textarea, button:enabled, .sb-mylist):visible'),
    ).toHaveCount(0);
    await expect(main.getByRole('link', { name: 'catalog' }).first()).toBeVisible();
    await expect(main).not.toContainText('above', { useInnerText: true });
  }
  await page.goto('/explorer/');
  await expect(page.locator('.sb-matrix')).toContainText(/\d/);
  await expect(page.locator('.sb-rows tbody tr').first()).toBeVisible();
});

test('the comparisons show every clause with its condition', async ({ page }) => {
  for (const [path, axis] of [
    ['/stages/', 'stage'],
    ['/support/', 'support'],
  ] as const) {
    await page.goto(path);
    const table = page.getByRole('table').first();
    const compared = policy.clauses.filter(({ of }) => of.axis === axis);
    for (const { sentence } of compared) await expect(table).toContainText(sentence);
  }
});

test('the navigation bar has six entries with room for each, and tabs lead on', async ({ page }) => {
  await page.goto('/changes/');
  const ways = page.getByRole('navigation', { name: 'Main' }).locator('.navbar__item:visible');
  for (const width of [997, 1120, 1280]) {
    await page.setViewportSize({ width, height: 600 });
    await expect(ways).toHaveText(['Explorer', 'Stages', 'Support', 'Changes', 'Developers', 'About']);
    const edges = await ways.evaluateAll((links) =>
      links.flatMap((link) => [link.getBoundingClientRect().left, link.getBoundingClientRect().right]),
    );
    expect(edges, `at a width of ${width}`).toEqual([...edges].sort((a, b) => a - b));
    expect(edges.at(-1), `at a width of ${width}`).toBeLessThan(width - 160);
  }
  await page
    .getByRole('navigation', { name: 'Pages of this section' })
    .getByRole('link', { name: 'Deadlines' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Deadlines' })).toBeVisible();
  await expect(ways.filter({ hasText: 'Changes' })).toHaveClass(/navbar__link--active/);
});

test('no page shows the source of a drawing or a loading message', async ({ page }) => {
  test.slow();
  for (const { name, path } of allPages)
    await test.step(name, async () => {
      await page.goto(path);
      await expect.soft(page.getByRole('heading', { level: 1 }).first(), name).toBeVisible();
      const text = await page.getByRole('main').innerText();
      expect.soft(text, name).not.toMatch(/stateDiagram|flowchart (LR|TD)|-->/);
      expect.soft(text, name).not.toMatch(/Loading(…|\.\.\.)/);
    });
});
