import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { textOf } from './site-code';
import type { ElementSite } from './element-site';
import {
  dataset,
  expectState,
  files,
  findElement as inside,
  startElementSite,
  waitForElements,
} from './element-site';
import { setDay } from './fixture';

let site: ElementSite;

test.beforeAll(async () => {
  site = await startElementSite();
});

test.afterAll(() => {
  site.close();
});

// A day on which the data, which are of 10 October, are current.
test.beforeEach(({ page }) => page.addInitScript(setDay, '2025-10-20'));

/** Opens a page with this body and waits until no element is loading. */
const open = async (page: Page, markup: string): Promise<string[]> => {
  const heard = await site.visit(page, markup, (name, response) => {
    if (name.endsWith('broken.json')) response.writeHead(500).end();
    return name.endsWith('broken.json');
  });
  await waitForElements(page);
  return heard;
};

test('shows its content and is busy until the response arrives', async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/drv-focuser.json', async (route) => {
    await released;
    await route.continue();
  });
  await site.visit(
    page,
    '<stage-badge subject="drv-focuser" edition="dome">Focuser, see its page</stage-badge>',
  );
  await expectState(inside(page), 'loading');
  await expect(page.getByText('Focuser, see its page')).toBeVisible();
  release();
  await expectState(inside(page), 'ok');
  await expect(page.getByRole('link', { name: /^Focuser, optics, driver/ })).toBeVisible();
});

test('shows a status, with the same name as every surface and a link to the page', async ({ page }) => {
  const heard = await open(page, '<stage-badge subject="drv-focuser" edition="dome">Focuser</stage-badge>');
  const link = page.getByRole('link', {
    name: 'Focuser, optics, driver: Commissioned, Night watch',
    exact: true,
  });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', `${site.stagesOrigin}/catalog/drv-focuser/?edition=dome`);
  await expectState(inside(page), 'ok');
  expect(heard).toEqual([]);
});

test('requests each subject once, however many elements show it', async ({ page }) => {
  const badge = (id: string): string => `<stage-badge subject="${id}">…</stage-badge>`;
  await open(page, `${badge('drv-focuser').repeat(20)}${badge('drv-guider').repeat(20)}`);
  expect(
    site
      .asked()
      .filter((url) => url.startsWith('/api/'))
      .sort(),
  ).toEqual(['/api/v1/status/drv-focuser.json', '/api/v1/status/drv-guider.json']);
});

test('a card shows the answers of one edition or of all', async ({ page }) => {
  await open(
    page,
    '<stage-badge subject="drv-focuser" edition="classroom" variant="card">…</stage-badge><stage-badge subject="drv-focuser" variant="card">…</stage-badge>',
  );
  const one = page.locator('stage-badge').nth(0);
  const all = page.locator('stage-badge').nth(1);
  await expect(one.getByText('Classroom: offered')).toBeVisible();
  await expect(one.getByText('Your own dome: offered')).toHaveCount(0);
  await expect(all.getByText('Your own dome: offered')).toBeVisible();
  await expect(one.getByText('Classroom: Give it')).toBeVisible();
  await expect(all.getByText('Your own dome: Give it')).toBeVisible();
});

test('shows the status of a part, and of the item where the part is unknown', async ({ page }) => {
  const heard = await open(
    page,
    ['high-resolution', 'polarimetry', 'infrared']
      .map((part) => `<stage-badge subject="inst-spectrograph" part="${part}" edition="dome">…</stage-badge>`)
      .join(' '),
  );
  const links = page.locator('stage-badge').getByRole('link');
  await expect(links).toHaveCount(3);
  const { result } = JSON.parse(textOf(files, 'api/v1/status/inst-spectrograph.json')) as {
    result: { label: string; permalink: string };
  };
  const { label, permalink } = result;
  await expect(links.nth(0)).toHaveAccessibleName(
    `${label}, High resolution: On the bench, Office hours (Bench, Office hours)`,
  );
  await expect(links.nth(0)).toHaveAttribute(
    'href',
    `${site.stagesOrigin}${permalink}?edition=dome#part-high-resolution`,
  );
  await expect(links.nth(0)).toHaveText('Bench Office hours');
  // Without a row of its own, a part is like the item.
  await expect(links.nth(1)).toHaveAccessibleName(`${label}, Polarimetry: First light, Office hours`);
  await expect(links.nth(2)).toHaveAccessibleName(
    new RegExp(`^${label}: First light; Commissioned for Low resolution; On the bench for High resolution`),
  );
  expect(heard).toEqual([
    '<stage-badge>: no part "infrared". Known: low-resolution, high-resolution, polarimetry',
  ]);
});

test('the card of a part has the dates and the plan of that part', async ({ page }) => {
  await open(
    page,
    ['high-resolution', 'low-resolution']
      .map((part) => `<stage-badge subject="inst-spectrograph" part="${part}" variant="card">…</stage-badge>`)
      .join(' '),
  );
  const dates = (place: number) => page.locator('stage-badge').nth(place).locator('[part=date]');
  await expect(dates(0)).toHaveText([
    /^On the bench since 5 May 2024, Office hours since /,
    'Release stage: On the bench to First light, due on 30 November 2025 (High resolution)',
  ]);
  await expect(dates(1)).toHaveText([/^Commissioned since .*, Night watch since /]);
  await expect(page.locator('stage-badge').nth(0).locator('[part=title]')).toHaveText(/, High resolution$/);
});

test('a removed subject says where it went', async ({ page }) => {
  await open(page, '<stage-badge subject="drv-allsky-camera">Camera</stage-badge>');
  await expectState(inside(page), 'split');
  await expect(
    page.getByRole('link', {
      name: 'All-sky camera, weather: Split, see Colour all-sky camera, weather and Monochrome all-sky camera, weather',
    }),
  ).toBeVisible();
});

test('the card of a subject that is gone has the verdict of its page', async ({ page }) => {
  await open(page, '<stage-badge subject="drv-allsky-camera" variant="card">Camera</stage-badge>');
  const { result } = JSON.parse(textOf(files, 'api/v1/status/drv-allsky-camera.json')) as {
    result: { editions: { verdict: { sentence: string } }[] };
  };
  await expect(inside(page).locator('[part=verdict]')).toHaveText([
    `Stop ${result.editions[0]?.verdict.sentence ?? 'none'}`,
  ]);
});

test('stale data are marked', async ({ page }) => {
  await open(page, '<stage-badge subject="drv-focuser" max-age="1">Focuser</stage-badge>');
  await expectState(inside(page), 'stale');
  await expect(page.getByRole('link', { name: /data from 10 October 2025, out of date$/ })).toBeVisible();
});

test('each state has its own appearance', async ({ page }) => {
  const findByPresence = (presence: string): string =>
    dataset.subjects.find(({ id }) =>
      textOf(files, `api/v1/status/${id}.json`).includes(`"presence":"${presence}"`),
    )?.id ?? '';
  const states: readonly (readonly [state: string, attributes: string])[] = [
    ['ok', 'subject="drv-focuser"'],
    ['stale', 'subject="drv-focuser" max-age="1"'],
    ['unknown', 'subject="drv-unrecorded"'],
    ['missing', 'subject="drv-fokuser"'],
    ['unreachable', 'subject="broken"'],
    ...['removed', 'moved', 'split'].map((is) => [is, `subject="${findByPresence(is)}"`] as const),
  ];
  await open(
    page,
    states.map(([, attributes]) => `<p><stage-badge ${attributes}>Same text</stage-badge></p>`).join(''),
  );
  const badges = await page.locator('stage-badge').all();
  const looks = new Set<string>();
  for (const [index, [state]] of states.entries()) {
    await expectState(badges[index] ?? page.locator('none'), state);
    looks.add((await badges[index]?.screenshot())?.toString('base64') ?? '');
  }
  expect(looks.size).toBe(states.length);
});

test('follows the colour scheme of the page', async ({ page }) => {
  const colour = async (): Promise<string> =>
    page
      .locator('stage-badge [part=chip]')
      .first()
      .evaluate((chip) => getComputedStyle(chip).backgroundColor);
  await open(page, '<stage-badge subject="drv-focuser">Focuser</stage-badge>');
  const light = await colour();
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = 'dark';
  });
  expect(await colour()).not.toBe(light);
});

test('can be themed by a property and by its parts', async ({ page }) => {
  await open(page, '<stage-badge subject="drv-focuser">Focuser</stage-badge>');
  const styles = await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('stage-badge{--stage-badge-radius:3px}stage-badge::part(chip){color:rgb(1,2,3)}');
    document.adoptedStyleSheets = [sheet];
    const chip = document.querySelector('stage-badge')?.shadowRoot?.querySelector('[part=chip]');
    const { borderRadius, color } = getComputedStyle(chip ?? document.body);
    return { borderRadius, color };
  });
  expect(styles).toEqual({ borderRadius: '3px', color: 'rgb(1, 2, 3)' });
});

test('its fallback text does not move when the script arrives', async ({ page }) => {
  const markup = '<p>Before <stage-badge subject="drv-focuser">Focuser, commissioned</stage-badge> after</p>';
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/api/v1/status/**', async (route) => {
    await held;
    await route.continue();
  });
  const place = (): Promise<number[]> =>
    page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('p') ?? document.body);
      return [...range.getClientRects()].flatMap(({ x, y, width, height }) => [x, y, width, height]);
    });
  await page.route('**/stage-badge.js', (route) => route.abort());
  await site.visit(page, markup);
  const before = await place();
  await page.unroute('**/stage-badge.js');
  await site.visit(page, markup);
  await expectState(inside(page), 'loading');
  expect(await place()).toEqual(before);
  release();
  await expectState(inside(page), 'ok');
});
