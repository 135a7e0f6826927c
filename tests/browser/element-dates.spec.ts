/** The element on sites whose data name releases, and on a German site with editions in two dimensions. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { ElementSite } from './element-site';
import { publish, readFor } from './site-code';
import { startElementSite, waitForElements } from './element-site';
import { setDay } from './fixture';

const start = (folder: string, today: string): Promise<ElementSite> =>
  startElementSite(publish(readFor(folder, today)));

const card = (id: string, more = ''): string =>
  `<stage-badge subject="${id}" variant="card" ${more}>…</stage-badge>`;

const datesOf = (page: Page, place: number) => page.locator('stage-badge').nth(place).locator('[part=date]');

test('a card names releases, with their day if it is known', async ({ page }) => {
  const site = await start('tests/fixtures/releases', '2026-02-01');
  await page.addInitScript(setDay, '2026-02-02');
  await site.visit(page, ['shuttle', 'heddle', 'treadle'].map((id) => card(id)).join(' '));
  await waitForElements(page);
  await expect(datesOf(page, 0)).toHaveText([
    'Stable since 1.9 (5 November 2024), Full support since 2024 R2',
    'Upgrade to 2025 R1 or later by 1.36 (15 August 2026)',
    'Upgrade to Firefox ESR 128 or later by 1.10',
  ]);
  // A policy without editions has answers without a heading.
  await expect(page.locator('stage-badge').first().locator('b')).toHaveCount(0);
  await expect(datesOf(page, 1)).toHaveText([
    'Preview since 2024 R1 (February 2024), Forum since 2024 R1 (February 2024)',
    'Release stage: Preview to Stable, due in 1.36 (15 August 2026)',
    'Support state: Forum to Full support, due in Firefox ESR 128',
  ]);
  await expect(datesOf(page, 2)).toHaveText([
    'Retired since 2025 R1 (17 June 2025), Full support since 115 ESR (4 July 2023)',
    'Support ends with 1.36 (15 August 2026)',
    'Removal in 1.10',
  ]);
  site.close();
});

test('a site of an earlier version has a card without dates', async ({ page }) => {
  const files = publish(readFor('tests/fixtures/releases', '2026-02-01'));
  const name = 'api/v1/status/shuttle.json';
  const document = JSON.parse(String(files.get(name))) as { result: Record<string, unknown> };
  delete document.result.since;
  delete document.result.upcoming;
  const site = await startElementSite(files.set(name, JSON.stringify(document)));
  await page.addInitScript(setDay, '2026-02-02');
  const heard = await site.visit(page, card('shuttle'));
  await waitForElements(page);
  await expect(page.locator('[part=badge]')).toHaveText('Stable Full support');
  await expect(datesOf(page, 0)).toHaveCount(0);
  expect(heard).toEqual([]);
  site.close();
});

test('a German card reads well, for one of the editions in two dimensions', async ({ page }) => {
  const site = await start('tests/datasets/dairy/data', '2025-10-10');
  await page.addInitScript(setDay, '2025-10-12');
  await site.visit(
    page,
    [
      card('rezeptur-schafskaese', 'edition="hofkaeserei-mit-vertrag"'),
      card('reifekellerueberwachung', 'part="ammoniak"'),
      card('kaesekesselsteuerung', 'max-age="1"'),
    ].join(' '),
  );
  await waitForElements(page);
  const elements = page.locator('stage-badge');
  await expect(elements.nth(0).locator('[part=note]')).toHaveText([
    'nicht angeboten: Hofkäserei mit Wartungsvertrag',
  ]);
  await expect(elements.nth(0).locator('dl')).toContainText(
    'Hofkäserei mit Wartungsvertrag: nicht angeboten',
  );
  await expect(datesOf(page, 1).nth(1)).toHaveText(
    'Release-Stufe von Entwurf zu Betriebserprobung, voraussichtlich am 30. November 2025 (Ammoniakgehalt)',
  );
  await expect(datesOf(page, 2)).toHaveText([
    'Freigegeben seit dem 22. September 2023, Rund-um-die-Uhr-Bereitschaft seit dem 22. September 2023',
    'Bis zum 1. Februar 2026 auf 4.0 oder höher aktualisieren',
  ]);
  await expect(elements.nth(2).locator('[part=note]')).toHaveText(['Datenstand 10. Oktober 2025, veraltet']);
  site.close();
});
