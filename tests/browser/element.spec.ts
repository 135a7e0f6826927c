import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { datasets, publish, readFor, textOf } from '../artifacts/published';
import { setDay } from './fixture';
import { listen } from './other-site';

/** The element on a page of another origin, under the strictest policy that lets it run at all. */
const observatory = readFor(datasets.find(({ name }) => name === 'observatory')?.folder ?? '');
/** One more, of which neither stage nor support state is recorded. */
const unrecorded = observatory.subjects
  .filter(({ id }) => id === 'drv-focuser')
  .map((subject) => ({
    ...subject,
    id: 'drv-unrecorded',
    name: 'Unrecorded',
    transitions: subject.transitions.map((transition) => ({ ...transition, stage: null, support: null })),
  }));
const dataset = { ...observatory, subjects: [...observatory.subjects, ...unrecorded] };
const files = publish(dataset);
const script = readFileSync(path.resolve('static/embed/v1/stage-badge.js'));

const types: Readonly<Record<string, string>> = { json: 'application/json', js: 'text/javascript' };

let stagesOrigin: string;
let pageOrigin: string;
let body: string;
let asked: string[];
let servers: Server[];

test.beforeAll(async () => {
  const [stages, stagesAddress] = await listen((url, response) => {
    asked.push(url);
    const name = url.slice(1);
    response.setHeader('access-control-allow-origin', '*');
    if (name.endsWith('broken.json')) {
      response.writeHead(500).end();
      return;
    }
    const contents = name === 'embed/v1/stage-badge.js' ? script : files.get(name);
    if (contents === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', types[name.replace(/^.*\./, '')] ?? 'text/plain');
    response.end(contents);
  });
  const [page, pageAddress] = await listen((_, response) => {
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${stagesAddress}; connect-src ${stagesAddress}; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Other site</title><body>${body}<script type="module" src="${stagesAddress}/embed/v1/stage-badge.js"></script></body></html>`,
    );
  });
  servers = [stages, page];
  stagesOrigin = stagesAddress;
  pageOrigin = pageAddress;
});

test.afterAll(() => {
  for (const server of servers) server.close();
});

// A day on which the data, which are of 10 October, are current.
test.beforeEach(({ page }) => page.addInitScript(setDay, '2025-10-20'));

/** Opens a page with this in its body and waits until no element is still loading. */
const open = async (page: Page, markup: string): Promise<string[]> => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  asked = [];
  body = markup;
  await page.goto(pageOrigin);
  await expect(page.locator('stage-badge:not([data-state]), stage-badge[data-state=loading]')).toHaveCount(0);
  return heard;
};

const inside = (page: Page): Locator => page.locator('stage-badge').first();

test('shows what is written in it, and is busy, until the answer comes', async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/drv-focuser.json', async (route) => {
    await released;
    await route.continue();
  });
  asked = [];
  body = '<stage-badge subject="drv-focuser" edition="dome">Focuser, see its page</stage-badge>';
  await page.goto(pageOrigin);
  await expect(inside(page)).toHaveAttribute('data-state', 'loading');
  await expect(inside(page)).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText('Focuser, see its page')).toBeVisible();
  release();
  await expect(inside(page)).toHaveAttribute('data-state', 'ok');
  await expect(inside(page)).not.toHaveAttribute('aria-busy');
  await expect(page.getByRole('link', { name: /^Focuser, driver/ })).toBeVisible();
});

test('shows a status, with the name that every surface uses and a link to the page', async ({ page }) => {
  const heard = await open(page, '<stage-badge subject="drv-focuser" edition="dome">Focuser</stage-badge>');
  const link = page.getByRole('link', { name: 'Focuser, driver: Commissioned, Night watch', exact: true });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', `${stagesOrigin}/catalog/drv-focuser/?edition=dome`);
  await expect(inside(page)).toHaveAttribute('data-state', 'ok');
  expect(heard).toEqual([]);
});

test('asks once for each subject however many show it', async ({ page }) => {
  const badge = (id: string): string => `<stage-badge subject="${id}">…</stage-badge>`;
  await open(page, `${badge('drv-focuser').repeat(20)}${badge('drv-guider').repeat(20)}`);
  expect(asked.filter((url) => url.startsWith('/api/')).sort()).toEqual([
    '/api/v1/status/drv-focuser.json',
    '/api/v1/status/drv-guider.json',
  ]);
});

test('a card has the answers of an edition, or of all', async ({ page }) => {
  await open(
    page,
    '<stage-badge subject="drv-focuser" edition="classroom" variant="card">…</stage-badge><stage-badge subject="drv-focuser" variant="card">…</stage-badge>',
  );
  const one = page.locator('stage-badge').nth(0);
  const all = page.locator('stage-badge').nth(1);
  await expect(one.getByText('Classroom: offered')).toBeVisible();
  await expect(one.getByText('Your own dome: offered')).toHaveCount(0);
  await expect(all.getByText('Your own dome: offered')).toBeVisible();
});

test('an unknown id keeps the text, says so, and names the nearest ids on the console', async ({ page }) => {
  const heard = await open(page, '<stage-badge subject="drv-fokuser">The focuser</stage-badge>'.repeat(3));
  await expect(inside(page)).toHaveAttribute('data-state', 'missing');
  await expect(inside(page)).toContainText('The focuser');
  await expect(inside(page).getByText('(no such subject)')).toBeAttached();
  await expect.poll(() => heard.some((text) => text.includes('Nearest: drv-focuser'))).toBe(true);
  expect(asked.filter((url) => url === '/api/v1/links.json')).toHaveLength(1);
  expect(asked.filter((url) => url.includes('/status/'))).toHaveLength(1);
});

test('what cannot be reached keeps the text and says so', async ({ page }) => {
  await open(page, '<stage-badge subject="broken">The broken one</stage-badge>');
  await expect(inside(page)).toHaveAttribute('data-state', 'unreachable');
  await expect(inside(page)).toContainText('The broken one');
  await expect(inside(page).getByText('(status could not be loaded)')).toBeAttached();
});

test('what is gone says where it went', async ({ page }) => {
  await open(page, '<stage-badge subject="drv-allsky-camera">Camera</stage-badge>');
  await expect(inside(page)).toHaveAttribute('data-state', 'split');
  await expect(
    page.getByRole('link', {
      name: 'All-sky camera: Split, into Colour all-sky camera, Monochrome all-sky camera',
    }),
  ).toBeVisible();
});

test('what is too old says so', async ({ page }) => {
  await open(page, '<stage-badge subject="drv-focuser" max-age="1">Focuser</stage-badge>');
  await expect(inside(page)).toHaveAttribute('data-state', 'stale');
  await expect(page.getByRole('link', { name: /data from 2025-10-10, out of date$/ })).toBeVisible();
});

test('each state has a look of its own', async ({ page }) => {
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
    await expect(badges[index] ?? page.locator('none')).toHaveAttribute('data-state', state);
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

test('its fallback text stays where it is when the script arrives', async ({ page }) => {
  body = '<p>Before <stage-badge subject="drv-focuser">Focuser, commissioned</stage-badge> after</p>';
  asked = [];
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
  await page.goto(pageOrigin);
  const before = await place();
  await page.unroute('**/stage-badge.js');
  await page.goto(pageOrigin);
  await expect(inside(page)).toHaveAttribute('data-state', 'loading');
  expect(await place()).toEqual(before);
  release();
  await expect(inside(page)).toHaveAttribute('data-state', 'ok');
});
