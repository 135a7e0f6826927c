import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { datasets, publish, readFor, textOf } from './site-code';
import { findSite, toOrigin } from '../../scripts/test/sites';
import { listen } from './other-site';

/** The script that the docs give to embedding pages. */
const example =
  /```js\n(?<source>[\s\S]*?)```/.exec(readFileSync('docs/integrate/element.mdx', 'utf8'))?.groups?.source ??
  '';

test('a card reports its height to the page around it', async ({ page }) => {
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

for (const { name, folder } of datasets)
  test(`every card of the ${name} dataset fits the height that its oEmbed document declares`, async ({
    page,
  }) => {
    const files = publish(readFor(folder));
    const style = textOf(files, 'embed/card.css');
    await page.setViewportSize({ width: 360, height: 100 });
    const cards = [...files].flatMap(([path, contents]) => {
      const [, id] = /^embed\/subjects\/(.*)\/index\.html$/.exec(path) ?? [];
      const main = /<main>[^]*<\/main>/.exec(String(contents))?.[0] ?? '';
      if (id === undefined) return [];
      const { height } = JSON.parse(textOf(files, `embed/subjects/${id}/oembed.json`)) as { height: number };
      return [{ id, main, height }];
    });
    await page.setContent(`<!doctype html><style>${style}</style><body></body>`);
    const misfits = await page.evaluate(
      (all) =>
        all.flatMap(({ id, main, height }) => {
          document.body.innerHTML = main;
          const { scrollHeight, offsetHeight } = document.documentElement;
          // Some space below is fine; much space is a fault. Measured texts are assumed to be a quarter
          // wider.
          return scrollHeight > height || offsetHeight < Math.min(height - 100, height * 0.7)
            ? [`${id}: ${offsetHeight}, declared ${height}`]
            : [];
        }),
      cards,
    );
    expect(cards.length).toBeGreaterThan(0);
    expect(misfits).toEqual([]);
  });
