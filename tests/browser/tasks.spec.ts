/** The main tasks of customers, on a phone, starting at the home page and using only visible content. */
import type { Locator, Page } from '@playwright/test';
import type { SubjectDocument } from '../../src/model/api/subject';
import { findSubject, policy } from './subjects';
import { expect, test } from './fixture';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const byId = (id: string): SubjectDocument => findSubject(id, (document) => document.id === id);

/** Opens a page from a phone's menu. */
const open = async (page: Page, entry: string): Promise<void> => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Toggle navigation bar' }).tap();
  await page.locator('.navbar-sidebar').getByRole('link', { name: entry, exact: true }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** Opens a page beside the one that an entry of the navigation bar opens. */
const openBeside = async (page: Page, entry: string, name: string): Promise<void> => {
  await open(page, entry);
  await page.getByRole('navigation', { name: 'Pages of this section' }).getByRole('link', { name }).tap();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

/** Finds a subject in the catalog by name. */
const openSubject = async (page: Page, { label, permalink }: SubjectDocument): Promise<void> => {
  await openBeside(page, 'Explorer', 'Catalog');
  await page.getByRole('main').getByRole('link', { name: label, exact: true }).first().tap();
  await expect(page).toHaveURL(permalink);
};

/** The policy's name of an answer's value. */
const nameOfAnswer = (document: SubjectDocument, edition: string, expectation: string): string => {
  const answer = document.guidance
    .find((guidance) => guidance.edition === edition)
    ?.answers.find((candidate) => candidate.expectation === expectation);
  const scale = policy.expectations.find(({ id }) => id === expectation)?.scale ?? [];
  const value = scale.find(({ id }) => answer?.is === 'answered' && id === answer.value);
  if (value === undefined) throw new Error(`${document.id} has no answer to ${expectation}`);
  return value.name;
};

const columnOf = (table: Locator, index: number): Locator =>
  table.locator(`tbody td:nth-of-type(${index + 1})`);

test('May I run the Postgres source in production on Cloud, and who helps me?', async ({ page }) => {
  const document = byId('source-postgres');
  await openSubject(page, document);
  await page.getByRole('navigation', { name: 'Edition' }).getByRole('link', { name: 'Cloud' }).tap();
  const cloud = page.locator('#edition-cloud');
  await expect(cloud).toContainText('Cloud offers it');
  await expect(cloud).toContainText(nameOfAnswer(document, 'cloud', 'production-readiness'));
  await expect(cloud).toContainText(nameOfAnswer(document, 'cloud', 'support'));
  await expect(page.locator('#edition-open-source')).toBeHidden();
});

test('What does Beta promise for a feature in open source?', async ({ page }) => {
  await open(page, 'Stages');
  await page.getByRole('combobox', { name: 'What' }).selectOption({ label: 'Features' });
  await page.getByRole('combobox', { name: 'Edition' }).selectOption({ label: 'Open source' });
  const beta = columnOf(
    page.getByRole('table').first(),
    policy.stages.findIndex(({ id }) => id === 'beta'),
  );
  const said = (await beta.allInnerTexts()).join('\n');
  for (const { of, when, sentence } of policy.clauses) {
    if (of.axis !== 'stage' || of.id !== 'beta') continue;
    const holds =
      (when.kinds?.includes('feature') ?? true) && (when.editions?.includes('open-source') ?? true);
    if (!holds) expect(said).not.toContain(sentence);
  }
  const support = policy.clauses.find(
    ({ of, expectation }) => of.axis === 'edition' && of.id === 'open-source' && expectation === 'support',
  );
  await expect(page.getByRole('table').first()).toContainText(support?.sentence ?? '');
});

test('What is the difference between Enterprise Supported and Community Supported?', async ({ page }) => {
  await open(page, 'Support');
  await page.getByRole('checkbox', { name: 'Only what differs' }).check();
  const table = page.getByRole('table').first();
  for (const state of ['enterprise-supported', 'community-supported']) {
    const index = policy.supportStates.findIndex(({ id }) => id === state);
    const said = (await columnOf(table, index).allInnerTexts()).join('\n');
    for (const { of, sentence } of policy.clauses.filter(({ expectation }) => expectation === 'testing'))
      expect(said.includes(sentence)).toBe(of.axis === 'support' && of.id === state);
  }
  // The cells say if an edition limits both.
  await page.getByRole('combobox', { name: 'Edition' }).selectOption({ label: 'Open source' });
  await page.getByRole('checkbox', { name: 'Only what differs' }).uncheck();
  await expect(page.locator('[data-narrows]:visible').first()).toContainText('Open source sets a limit');
});

test('What happened to the ClickHouse v2 destination?', async ({ page }) => {
  const document = byId('destination-clickhouse-v2');
  await openSubject(page, document);
  const notice = page.getByRole('region', { name: 'What happened' });
  await expect(notice).toContainText('was removed');
  const day = new Date(document.presence.since ?? '').toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  await expect(notice).toContainText(day);
  const actions = page.locator('.sb-actions');
  await expect(actions).toContainText('Replacement: none known');
  await expect(actions.getByRole('link', { name: /ClickHouse/i }).first()).toBeVisible();
});

test('Is the MongoDB source older in its stage than the MySQL source?', async ({ page }) => {
  for (const document of [byId('source-mongodb-v2'), byId('source-mysql')]) {
    await openSubject(page, document);
    const since = page.getByRole('main').locator(`time[datetime="${document.stage.since ?? ''}"]`);
    await expect(since.first()).toBeVisible();
  }
});

test('What differs between two destinations?', async ({ page }) => {
  const compared = [byId('destination-bigquery'), byId('destination-snowflake')];
  await openBeside(page, 'Explorer', 'Compare');
  const field = page.getByRole('combobox', { name: 'Item' });
  for (const { name, label } of compared) {
    await field.fill(name);
    // Present subjects that do not end soon are suggested first.
    const first = page.getByRole('listbox', { name: 'Items' }).getByRole('option').first();
    await expect(first).toContainText(label);
    await first.tap();
  }
  const table = page.getByRole('table', { name: 'Comparison' });
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  const last = table.getByRole('row').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  for (const { label } of compared) {
    const head = table.getByRole('columnheader').filter({ hasText: label });
    await expect(head).toBeInViewport({ ratio: 1 });
  }
});
