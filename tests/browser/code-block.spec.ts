/** Code blocks of docs pages: highlighted by the build, and with buttons once the app runs. */
import { expect, test, wake } from './fixture';

test.use({ isTurnedTo: false });

const path = '/integrate/api/';
const block = '.theme-code-block';
/** Words that the highlighter recognised. */
const tokens = `${block} .token:not(.plain)`;

test('the build highlights code, and the app keeps that and adds a copy button', async ({ page }) => {
  await page.goto(path);
  const blocks = await page.locator(block).count();
  const count = await page.locator(tokens).count();
  expect(count).toBeGreaterThan(10);
  const text = await page.locator(block).first().innerText();
  await wake(page);
  await expect(page.locator(block).first().getByRole('button', { name: 'Copy' })).toBeAttached();
  await expect(page.locator(block)).toHaveCount(blocks);
  await expect(page.locator(tokens)).toHaveCount(count);
  expect(await page.locator(block).first().innerText()).toBe(text);
});

test('a click inside the app shows highlighted code too', async ({ page }) => {
  await page.goto(path);
  const count = await page.locator(tokens).count();
  await page.goto('/integrate/');
  await wake(page);
  await page.evaluate(() => Object.assign(window, { isSameApp: true }));
  await page.getByRole('main').locator(`a[href="${path}"]`).first().click();
  await expect(page.locator(tokens)).toHaveCount(count);
  expect(await page.evaluate(() => 'isSameApp' in window)).toBe(true);
});

test('only a page with code loads the highlighter', async ({ page, request }) => {
  const findHighlighters = async (path: string): Promise<string[]> => {
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.url());
    });
    await page.goto(path);
    await wake(page);
    await page.waitForLoadState('networkidle');
    expect(scripts.length).toBeGreaterThan(3);
    const texts = await Promise.all(scripts.map(async (url) => (await request.get(url)).text()));
    page.removeAllListeners('response');
    return scripts.filter((_url, index) => texts[index]?.includes('languages.insertBefore("'));
  };
  expect(await findHighlighters('/stages/')).toEqual([]);
  expect(await findHighlighters(path)).toHaveLength(1);
});
