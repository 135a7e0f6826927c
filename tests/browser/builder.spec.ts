import { expect, test } from './fixture';
import { findSite } from '../../scripts/test/sites';
import { holdApp, untouched } from './hold';
import { readCatalog } from '../built/api';

const subject = readCatalog(findSite('default').out).find(
  ({ presence, stage, support }) =>
    presence === 'present' && stage.id !== 'unknown' && support?.id !== 'unknown',
);

test('a badge can be chosen, previewed and copied in each markup with its text and link', async ({
  page,
}) => {
  if (subject === undefined) throw new Error('No subject has both a stage and a support state');
  await page.goto('/integrate/badges/');
  const form = page.getByRole('form', { name: 'Badge builder' });
  const code = form.getByLabel('Code of the badge');
  await form.getByLabel('Item').fill(subject.id.slice(0, -1));
  await expect(form.getByRole('status').first()).toContainText(`Did you mean`);
  await expect(form.getByRole('img')).toHaveCount(0);
  await form.getByLabel('Item').fill(subject.id);
  await form.getByLabel('Show').selectOption('Stage');
  await form.getByLabel('Style').selectOption('Flat square');
  const words = `${subject.label}: ${subject.stage.name}`;
  await expect(form.getByRole('img', { name: words })).toHaveJSProperty('complete', true);
  const languages = await form.getByLabel('Copy as').getByRole('option').allTextContents();
  expect(languages).toHaveLength(6);
  for (const language of languages) {
    await form.getByLabel('Copy as').selectOption(language);
    // Not today's status, because the copied text would keep it.
    await expect(code).toContainText(`${subject.label}: release stage`);
    await expect(code).not.toContainText(subject.stage.name);
    await expect(code).toContainText(
      language === 'Element'
        ? `<stage-badge subject="${subject.id}">`
        : `/badges/${subject.id}/stage.flat-square.svg`,
    );
    if (language !== 'Element') await expect(code).toContainText(`/catalog/${subject.id}/`);
  }
  await expect(form.getByRole('button', { name: 'Copy' })).toBeEnabled();
});

test.describe('before the app starts', () => {
  test.use({ isTurnedTo: false });

  test('the page runs no app, and what a reader types and chooses counts when it starts', async ({
    page,
  }) => {
    if (subject === undefined) throw new Error('No subject has both a stage and a support state');
    const arrive = await holdApp(page);
    await page.goto('/integrate/badges/');
    const form = page.getByRole('form', { name: 'Badge builder' });
    await expect(form.getByRole('img')).toHaveJSProperty('complete', true);
    await expect(page.locator(untouched)).toBeAttached();
    await form.getByLabel('Item').fill(subject.id);
    await form.getByLabel('Show').selectOption('Stage');
    await form.getByLabel('Copy as').selectOption('HTML');
    await expect(page.locator(untouched)).toBeAttached();
    arrive();
    await expect(page.locator(untouched)).not.toBeAttached();
    await expect(form.getByLabel('Code of the badge')).toContainText(`/badges/${subject.id}/stage.svg`);
    await expect(form.getByLabel('Code of the badge')).toContainText('<img');
    await expect(form.getByLabel('Item')).toHaveValue(subject.id);
  });
});
