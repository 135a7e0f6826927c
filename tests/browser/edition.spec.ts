import type { Page } from '@playwright/test';
import { catalog, editions, findSubject, offeredEverywhere, policy } from './subjects';
import { expect, test } from './fixture';

const [first, second] = editions;
if (first === undefined || second === undefined) throw new Error('The default policy has two editions');

const answers = (page: Page, edition: string) => page.locator(`#edition-${edition}`);
const choice = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Edition' }).getByRole('link', { name });

test('the edition in the address is shown', async ({ page }) => {
  await page.goto(`${offeredEverywhere.permalink}?edition=${second.id}`);
  await expect(answers(page, second.id)).toBeVisible();
  await expect(answers(page, first.id)).toBeHidden();
  await expect(choice(page, second.name)).toHaveAttribute('aria-current', 'true');
});

test('a choice is kept in the address, after a reload, and for the next subject', async ({ page }) => {
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
  // The copied address shows the same to others.
  await expect(page).toHaveURL(new RegExp(`[?&]edition=${second.id}`));
  await expect(answers(page, first.id)).toBeHidden();
});

test('a subject that the shown edition does not offer links to one that does', async ({ page }) => {
  const { permalink } = findSubject('that only the second edition offers', ({ presence, availability }) => {
    const offerOf = ({ id }: { readonly id: string }) =>
      availability.find(({ edition }) => edition === id)?.value;
    return presence.is === 'present' && offerOf(first) === 'not-offered' && offerOf(second) === 'offered';
  });
  await page.goto(permalink);
  await answers(page, first.id).getByRole('link', { name: second.name, exact: true }).click();
  await expect(answers(page, second.id)).toBeVisible();
  await expect(answers(page, first.id)).toBeHidden();
  await expect(choice(page, second.name)).toBeFocused();
});

test('the address has priority over the last choice', async ({ page }) => {
  await page.goto(offeredEverywhere.permalink);
  await choice(page, second.name).click();
  await page.goto(`${offeredEverywhere.permalink}?edition=${first.id}`);
  await expect(answers(page, first.id)).toBeVisible();
  await expect(answers(page, second.id)).toBeHidden();
});

test('a comparison shows the clause of the edition if the support state has none', async ({ page }) => {
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

/** A stage with a clause for one edition only, so that choosing the other hides it. */
const limited = policy.clauses.find(
  ({ of, when }) => of.axis === 'stage' && when.editions?.join() === first.id && when.kinds !== undefined,
);
if (limited === undefined) throw new Error('No stage has a clause for the first edition only');
/** A stage without a clause for some kind. */
const [silent] = policy.stages.flatMap((stage) =>
  policy.kinds
    .filter(({ id }) =>
      policy.clauses.every(
        ({ of, when }) => of.axis !== 'stage' || of.id !== stage.id || when.kinds?.includes(id) === false,
      ),
    )
    .map(({ id }) => ({ stage: stage.id, kind: id })),
);
if (silent === undefined) throw new Error('Every stage says something of every kind');
const stagePage = `/stages/${limited.of.id}/`;

test('a stage follows the choice, wherever it was made, and never hides the clause in the address', async ({
  page,
}) => {
  const clause = page.locator(`#${limited.id}`);
  const cases = (edition: string) => page.locator(`.sb-case [data-edition="${edition}"]`);
  const fields = page.locator('.sb-axis-clauses form');
  await page.goto(stagePage);
  await expect(clause).toBeVisible();
  await expect(cases(first.id)).toBeVisible();
  await expect(cases(second.id)).toBeHidden();
  await page.locator('.sb-case').getByRole('link', { name: second.name }).click();
  await expect(fields.getByLabel('Edition')).toHaveValue(second.id);
  await expect(clause).toBeHidden();
  await expect(cases(second.id)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`[?&]edition=${second.id}`));
  await page.goto(`${stagePage}#${limited.id}`);
  await expect(clause).toBeInViewport();
  await expect(cases(second.id)).toBeVisible();
  await fields.getByLabel('Edition').selectOption(first.name);
  await expect(cases(first.id)).toBeVisible();
  await page.goto(`/stages/${silent.stage}/?kind=${silent.kind}`);
  await expect(page.locator('.sb-clause:visible')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'The policy says nothing about' })).toBeVisible();
  // A page that is filtered by the last choice says so and can be reset.
  await page.goto('/support/');
  const note = page.locator('.sb-shown-for:visible');
  await expect(note).toContainText(`Shown edition: ${first.name}. This was your last choice.`, {
    useInnerText: true,
  });
  await note.getByRole('button', { name: 'Every edition' }).click();
  await expect(note).toHaveCount(0);
  const field = page.getByRole('combobox', { name: 'Edition' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(page).toHaveURL(/\/support\/$/);
  await page.goto(offeredEverywhere.permalink);
  await expect(answers(page, first.id)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a stage shows every clause, and the answers of each edition', async ({ page }) => {
    await page.goto(stagePage);
    await expect(page.locator(`#${limited.id}`)).toBeVisible();
    for (const { id, name } of [first, second]) {
      const part = page.locator(`.sb-case [data-edition="${id}"]`);
      await expect(part.getByText(`In ${name}`, { exact: true })).toBeVisible();
      await expect(part.locator('.sb-part-question').first()).toBeVisible();
    }
    await expect(page.locator('.sb-case').getByRole('group', { name: 'Edition' })).toBeHidden();
  });
});

test('an unknown edition in the address changes nothing', async ({ page }) => {
  await page.goto(`${offeredEverywhere.permalink}?edition=%3Cscript%3E#edition-none`);
  await expect(answers(page, first.id)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(offeredEverywhere.name);
});

test('a link from one subject to another, and "back", show the right pages', async ({ page }) => {
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
