import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findSite, toOrigin } from '../../scripts/test/sites';
import { listen } from './other-site';

/** What the docs tell a page to do. */
const example =
  /```js\n(?<source>[\s\S]*?)```/.exec(readFileSync('docs/integrate/element.mdx', 'utf8'))?.groups?.source ??
  '';

test('a card tells the page around it how high it is', async ({ page }) => {
  const card = `${toOrigin(findSite('observatory'))}/embed/subjects/drv-focuser/`;
  const [docs, address] = await listen((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Docs</title><iframe src="${card}" width="360" height="1" title="Focuser" sandbox="allow-scripts"></iframe>
<script>${example}</script>`,
    );
  });
  await page.goto(address);
  const frame = page.locator('iframe');
  const measureLack = (): Promise<number> =>
    frame
      .contentFrame()
      .locator('html')
      .evaluate((html) => html.scrollHeight - innerHeight);
  await expect(frame).not.toHaveAttribute('height', '1');
  await expect.poll(measureLack).toBe(0);
  await frame.evaluate((element) => element.setAttribute('width', '160'));
  await expect.poll(measureLack).toBe(0);
  docs.close();
});
