import { expect, test } from '@playwright/test';
import { findSite, toOrigin } from '../../scripts/test/sites';
import { listen } from './other-site';

test('a card tells the page around it how high it is', async ({ page }) => {
  const card = `${toOrigin(findSite('observatory'))}/embed/subjects/drv-focuser/`;
  const [docs, address] = await listen((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Docs</title><iframe src="${card}" width="360" height="1" title="Focuser" sandbox="allow-scripts"></iframe>
<script>addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'stagebook:height') return;
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.height = data.height;
})</script>`,
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
