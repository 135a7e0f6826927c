import type { Page } from '@playwright/test';
import { catalog, editions, offeredEverywhere, policy } from './subjects';
import { expect, test } from './fixture';

const [first, second] = editions;
if (first === undefined || second === undefined) throw new Error('The default policy has two editions');

const answers = (page: Page, edition: string) => page.locator(`#edition-${edition}`);
const choice = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Edition' }).getByRole('link', { name });

test('the edition of the address is the one that is shown', async ({ page }) => {
  await page.goto(`${offeredEverywhere.permalink}?edition=${second.id}`);
  await expect(answers(page, second.id)).toBeVisible();
  await expect(answers(page, first.id)).toBeHidden();
  await expect(choice(page, second.name)).toHaveAttribute('aria-current', 'true');
});

test('a choice is kept in the address, over a reload, and for the next subject', async ({ page }) => {
  await page.goto(offeredEverywhere.permalink);
  await choice(page, second.name).click();
  await expect(page).toHaveURL(new RegExp(`[?&]edition=${second.id}`));
  await expect(answers(page, first.id)).toBeHidden();
  await page.reload();
  await expect(answers(page, second.id)).toBeVisible();
  await expect(answers(page, first.id)).toBeHidden();
  const other = catalog.find(({ id, presence }) => presence === 'present' && id !== offeredEverywhere.id);
  await page.goto(other?.permalink ?? '');
  await expect(answers(page, second.id)).toBeVisible();
  // Who copies the address shares what is seen.
  await expect(page).toHaveURL(new RegExp(`[?&]edition=${second.id}`));
  await expect(answers(page, first.id)).toBeHidden();
});

test('the address goes before what was chosen last', async ({ page }) => {
  await page.goto(offeredEverywhere.permalink);
  await choice(page, second.name).click();
  await page.goto(`${offeredEverywhere.permalink}?edition=${first.id}`);
  await expect(answers(page, first.id)).toBeVisible();
  await expect(answers(page, second.id)).toBeHidden();
});

test('where a support state says nothing, a comparison says what the edition says', async ({ page }) => {
  const says = (axis: string, id: string, expectation: string): boolean =>
    policy.clauses.some(
      (clause) => clause.of.axis === axis && clause.of.id === id && clause.expectation === expectation,
    );
  const silent = policy.clauses.flatMap((clause) => {
    const { of, expectation } = clause;
    const place = policy.supportStates.findIndex(({ id }) => !says('support', id, expectation));
    const isCompared = policy.supportStates.some(({ id }) => says('support', id, expectation));
    return of.axis === 'edition' && isCompared && place >= 0 ? [{ ...clause, edition: of.id, place }] : [];
  });
  const [own] = silent;
  if (own === undefined) throw new Error('Every support state answers what an edition answers');
  const name = policy.expectations.find(({ id }) => id === own.expectation)?.name ?? '';
  const cell = page
    .locator('.sb-comparison tbody tr')
    .filter({ has: page.locator('.sb-comparison-name', { hasText: new RegExp(`^${name}$`) }) })
    .locator('td')
    .nth(own.place);
  await page.goto('/support/');
  await expect(cell).toContainText('The policy does not say', { useInnerText: true });
  await page.goto(`/support/?edition=${own.edition}`);
  await expect(cell).toContainText(own.sentence, { useInnerText: true });
  await expect(cell).not.toContainText('The policy does not say', { useInnerText: true });
});

test('an edition that the policy does not have changes nothing', async ({ page }) => {
  await page.goto(`${offeredEverywhere.permalink}?edition=%3Cscript%3E#edition-none`);
  await expect(answers(page, first.id)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(offeredEverywhere.name);
});

test('a link from one subject to another, and the way back, show the right pages', async ({ page }) => {
  const [one, other] = catalog.filter(({ presence }) => presence === 'present');
  await page.goto('/catalog/');
  await page
    .getByRole('main')
    .getByRole('link', { name: one?.label ?? '', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(one?.permalink ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(one?.name ?? '');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Catalog');
  await page
    .getByRole('main')
    .getByRole('link', { name: other?.label ?? '', exact: true })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(other?.name ?? '');
  await page.goBack();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(other?.name ?? '');
});
