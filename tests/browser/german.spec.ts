/** The site of a German dataset: no English words, and a layout for long words, long texts and text from right to left. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { german, germanPages } from './german';
import { createFinder } from '../messages/foreign-words';
import { findSideways } from './reading';
import { showPseudo } from './pseudo';

test.use(german);

const findEnglish = createFinder('de', 'tests/datasets/dairy');

const widths = [320, 390];

/** Everything that a person or a program reads: texts, attributes, the title and the texts of link previews. No code. */
const readTexts = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('script, style, code, pre, template, .mermaid') === null)
        // Without scripts it is markup, which is text while they run.
        texts.push(node.nodeValue?.replaceAll(/<[^>]*>/g, ' ') ?? '');
    for (const name of [
      'alt',
      'aria-description',
      'aria-label',
      'aria-roledescription',
      'aria-valuetext',
      'placeholder',
      'title',
    ])
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.push(element.getAttribute(name) ?? '');
    const described = /^(description|keywords|(twitter|og):(title|description|site_name|image:alt))$/;
    for (const element of document.querySelectorAll('meta'))
      if (described.test(element.name || (element.getAttribute('property') ?? '')))
        texts.push(element.content);
    return texts.join('\n').replaceAll(/https?:\S+/g, '');
  });

const checkWidths = async (page: Page, what: string): Promise<void> => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    expect.soft(await findSideways(page), `sticks out at ${width} pixels ${what}`).toEqual([]);
  }
};

for (const { name, path } of germanPages)
  test(`${name} is in German, and fits on small screens`, async ({ page }) => {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    for (const details of await page.locator('details:not([open]) > summary').all())
      if (await details.isVisible()) await details.click();
    expect.soft(findEnglish(await readTexts(page)), 'English words').toEqual([]);
    await checkWidths(page, 'in German');
    await showPseudo(page);
    await checkWidths(page, 'from right to left, 40 % longer');
  });

test('the search answers in German', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('Rahm');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  expect(findEnglish(await readTexts(page))).toEqual([]);
  await dialog.getByRole('combobox').fill('zzzz');
  await expect(dialog.getByText('Nichts gefunden')).toBeVisible();
});
