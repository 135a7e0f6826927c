import type { ServerResponse } from 'node:http';
import { expect, test } from '@playwright/test';
import type { Answer, ElementSite } from './element-site';
import { expectState, files, findElement, startElementSite, waitForElements } from './element-site';
import { setDay } from './fixture';

let site: ElementSite;

test.beforeAll(async () => {
  site = await startElementSite();
});

test.afterAll(() => {
  site.close();
});

test.beforeEach(({ page }) => page.addInitScript(setDay, '2025-10-20'));

const badge = (subject: string, more = ''): string =>
  `<stage-badge subject="${subject}" ${more}>The ${subject}</stage-badge>`;

/** Answers each request for a status with this function. */
const answerStatus =
  (answer: (response: ServerResponse) => void): Answer =>
  (name, response) => {
    if (!name.startsWith('api/v1/status/')) return false;
    answer(response);
    return true;
  };

test('an unknown id keeps the fallback text, is logged once, and the log names the page with the nearest ids', async ({
  page,
}) => {
  const heard = await site.visit(page, badge('drv-fokuser').repeat(3));
  await expectState(findElement(page), 'missing');
  await expect(findElement(page)).toContainText('The drv-fokuser');
  await expect(findElement(page).getByText('(no such item)')).toBeAttached();
  expect(heard.filter((text) => text.includes('no subject "drv-fokuser"'))).toEqual([
    `<stage-badge>: no subject "drv-fokuser". The nearest ids: ${site.stagesOrigin}/catalog/drv-fokuser/`,
  ]);
  expect(site.asked().filter((url) => url.startsWith('/api/'))).toEqual([
    '/api/v1/status/drv-fokuser.json',
    '/api/v1/index.json',
  ]);
});

test('a site without the API does not report missing subjects', async ({ page }) => {
  await site.visit(page, badge('drv-focuser'), (name, response) => {
    if (name.startsWith('api/')) response.writeHead(404).end();
    return name.startsWith('api/');
  });
  await expectState(findElement(page), 'unreachable');
  await expect(findElement(page)).toContainText('The drv-focuser');
  await expect(findElement(page).getByText('(status could not be loaded)')).toBeAttached();
});

const envelope = (result: unknown): string => JSON.stringify({ schemaVersion: 1, result });
const malformed: readonly (readonly [name: string, body: string])[] = [
  ['a page', '<!doctype html><title>Welcome</title>'],
  ['nothing', ''],
  ['null', 'null'],
  ['an empty object', '{}'],
  ['a number', '7'],
  ['half a document', '{"result":{"id":"drv-focuser","chips":[{'],
  ['a document without parts', envelope({ id: 'drv-focuser' })],
  ['parts of the wrong type', envelope({ id: 'drv-focuser', editions: 1, chips: [null], dataAge: 2, to: 3 })],
  ['the document of another subject', String(files.get('api/v1/status/drv-guider.json'))],
];

for (const [name, body] of malformed)
  test(`a response that is ${name} is no status, and throws no exception in the page`, async ({ page }) => {
    const heard = await site.visit(
      page,
      badge('drv-focuser'),
      answerStatus((response) => response.end(body)),
    );
    await expectState(findElement(page), 'unreachable');
    await expect(findElement(page)).toContainText('The drv-focuser');
    expect(heard).toEqual([]);
  });

test('attributes that make no valid address throw no exception in the page', async ({ page }) => {
  const heard = await site.visit(
    page,
    badge('drv-focuser', 'site="http://["') + badge('../../..', 'variant="constructor" max-age="x"'),
  );
  await waitForElements(page);
  await page
    .locator('stage-badge')
    .nth(1)
    .evaluate((node) => node.setAttribute('subject', '\ud800'));
  await expectState(page.locator('stage-badge').nth(1), 'unreachable');
  await expectState(findElement(page), 'unreachable');
  expect(heard.filter((text) => !/no subject|404/.test(text))).toEqual([]);
});

for (const [name, answer] of [
  ['never comes', () => undefined],
  [
    'never ends',
    (response) => {
      const timer = setInterval(() => response.write('{"a":'), 200);
      response.on('close', () => clearInterval(timer));
    },
  ],
] satisfies [string, (response: ServerResponse) => void][])
  test(`a request that ${name} is aborted after ten seconds and repeated`, async ({ page }) => {
    let isWell = false;
    const hang = answerStatus(answer);
    const begun = Date.now();
    await site.visit(page, badge('drv-focuser'), (file, response) => !isWell && hang(file, response));
    await expectState(findElement(page), 'loading');
    await expect
      .poll(() => findElement(page).getByText('(status could not be loaded)').count(), { timeout: 20_000 })
      .toBe(1);
    expect(Date.now() - begun).toBeGreaterThan(9_000);
    isWell = true;
    await expectState(findElement(page), 'ok');
  });

test('another subject shows the fallback text immediately, and never the previous status', async ({
  page,
}) => {
  await site.visit(page, badge('drv-focuser', 'data-state'), (name, response) => {
    if (name === 'api/v1/status/drv-guider.json') setTimeout(() => response.end(files.get(name)), 500);
    return name === 'api/v1/status/drv-guider.json';
  });
  await expect(findElement(page)).toHaveAttribute('data-state', 'ok');
  const seen = await findElement(page).evaluate((node: HTMLElement & { state?: string }) => {
    node.setAttribute('subject', 'drv-guider');
    return [node.state, node.shadowRoot?.textContent, node.matches(':state(loading)')];
  });
  expect(seen).toEqual(['loading', '', true]);
  // A late response to an older request is ignored.
  await findElement(page).evaluate((node) => node.setAttribute('subject', 'drv-focuser'));
  await page.waitForTimeout(700);
  await expect(page.getByRole('link', { name: /^Focuser/ })).toBeVisible();
});

test('five hundred subjects need one request', async ({ page }) => {
  const all = files.get('api/v1/status.json');
  const { result } = JSON.parse(String(all)) as { result: { id: string; presence: string }[] };
  const present = result.find(({ presence }) => presence === 'present');
  const many = Array.from({ length: 500 }, (_, index) => ({ ...present, id: `many-${index}` }));
  await site.visit(page, many.map(({ id }) => badge(id)).join('') + badge('not-there'), (name, response) => {
    if (name !== 'api/v1/status.json') return false;
    response.end(envelope(many));
    return true;
  });
  await waitForElements(page);
  await expect(page.getByRole('link')).toHaveCount(500);
  await expectState(page.locator('stage-badge').nth(500), 'missing');
  expect(site.asked().filter((url) => url.startsWith('/api/'))).toEqual(['/api/v1/status.json']);
});

test('many subjects of a site without the list are requested one by one', async ({ page }) => {
  await site.visit(
    page,
    [...files.keys()]
      .flatMap((name) => /^api\/v1\/status\/(.*)\.json$/.exec(name)?.[1] ?? [])
      .map((id) => badge(id))
      .join(''),
    (name, response) => {
      if (name === 'api/v1/status.json') response.writeHead(404).end();
      return name === 'api/v1/status.json';
    },
  );
  await waitForElements(page);
  await expect(page.locator('stage-badge').getByText('(status could not be loaded)')).toHaveCount(0);
});

test('a classic script works like a module', async ({ page }) => {
  const heard = await site.visit(page, badge('drv-focuser'), undefined, 'defer');
  await expectState(findElement(page), 'ok');
  await expect(page.getByRole('link', { name: /^Focuser/ })).toHaveAttribute(
    'href',
    `${site.stagesOrigin}/catalog/drv-focuser/`,
  );
  expect(heard).toEqual([]);
});

test('the site attribute selects another copy of the site', async ({ page }) => {
  const copy = await startElementSite();
  await site.visit(page, badge('drv-focuser', `site="${copy.stagesOrigin}"`));
  await expect(page.getByRole('link', { name: /^Focuser/ })).toHaveAttribute(
    'href',
    `${copy.stagesOrigin}/catalog/drv-focuser/`,
  );
  expect(site.asked().filter((url) => url.startsWith('/api/'))).toEqual([]);
  copy.close();
});

test('the element writes no attribute that the page did not write', async ({ page }) => {
  await site.visit(page, badge('drv-focuser') + badge('drv-fokuser'));
  await waitForElements(page);
  for (const element of await page.locator('stage-badge').all())
    expect(await element.evaluate((node) => node.getAttributeNames())).toEqual(['subject']);
});
