import { expect, test } from '@playwright/test';
import { createHostileDataset } from '../artifacts/hostile';
import { publish, textOf } from '../artifacts/published';

/** Everything hostile, opened as a page of its own and inlined in another: nothing of it may run or ask for anything. */
const files = publish(createHostileDataset());
const origin = 'https://stages.test/';

test('nothing in a badge or card of hostile data runs', async ({ page }) => {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') {
      const svgs = [...files.keys()].filter((file) => file.startsWith('badges/') && file.endsWith('.svg'));
      const body = `<!doctype html><title>t</title>${svgs.map((file) => textOf(files, file)).join('')}`;
      return route.fulfill({ contentType: 'text/html', body });
    }
    const type = name.endsWith('.svg')
      ? 'image/svg+xml'
      : name.endsWith('.js')
        ? 'text/javascript'
        : 'text/html';
    const contents = files.get(name.endsWith('/') ? `${name}index.html` : name);
    if (contents === undefined) ran.push(`asked for ${name}`);
    return route.fulfill({ contentType: type, body: typeof contents === 'string' ? contents : '' });
  });
  await page.goto(origin);
  expect(await page.locator('svg').count()).toBeGreaterThan(100);
  const cards = [...files.keys()].filter((name) => /^embed\/subjects\/.*\.html$/.test(name));
  for (const name of cards) await page.goto(`${origin}${name.replace('index.html', '')}`);
  const badges = [...files.keys()].filter((name) => /^badges\/.*status\.svg$/.test(name));
  for (const name of badges) await page.goto(`${origin}${name}`);
  expect(ran).toEqual([]);
});
