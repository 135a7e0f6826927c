import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

/** On a page without HTTPS, browsers offer no clipboard. */
const removeClipboard = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
};

const paste = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.querySelector('main')?.append(field);
  });
  await page.locator('#pasted').focus();
  await page.keyboard.press('Control+V');
  return page.locator('#pasted').inputValue();
};

test.describe('without HTTPS', () => {
  test.beforeEach(({ page }) => removeClipboard(page));

  test('a button of a static page copies', async ({ page }) => {
    await page.goto('/catalog/source-postgres/');
    const badge = page.locator('button[data-copy*="/badges/source-postgres/"]').first();
    await badge.evaluate((button) => button.closest('details')?.setAttribute('open', ''));
    await badge.click();
    await expect(badge).toBeFocused();
    await expect(badge.locator('..').locator('output')).toHaveText('Copied');
    expect(await paste(page)).toContain('source-postgres');
  });

  test('the badge builder copies', async ({ page }) => {
    await page.goto('/integrate/badges/');
    const form = page.getByRole('form', { name: 'Badge builder' });
    await form.getByRole('button', { name: 'Copy' }).click();
    await expect(form.locator('output')).toHaveText('Copied');
    const code = await form.getByLabel('Code of the badge').textContent();
    expect(await paste(page)).toBe(code);
    // The message is about the code that was copied.
    await form.getByLabel('Copy as').selectOption('HTML');
    await expect(form.locator('output')).toHaveText('');
  });

  test('a browser that does not copy says why', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.set(Document.prototype, 'execCommand', () => false);
    });
    await page.goto('/integrate/badges/');
    const form = page.getByRole('form', { name: 'Badge builder' });
    await form.getByRole('button', { name: 'Copy' }).click();
    await expect(form.locator('output')).toContainText('HTTPS');
  });
});
