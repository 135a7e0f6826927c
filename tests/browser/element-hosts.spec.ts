import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { buildSync } from 'esbuild';
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

/** A page rendered on a server with React, which hydrates after the element has drawn. */
const app = `
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
const isDrawn = () => document.querySelector('stage-badge').state === 'ok';
const wait = () => isDrawn() ? start() : setTimeout(wait, 10);
const start = () => {
  hydrateRoot(
    document.getElementById('root'),
    createElement('stage-badge', { subject: 'drv-focuser', class: 'mine' }, 'The focuser'),
  );
  setTimeout(() => { document.title = 'Hydrated'; }, 500);
};
wait();
`;

test('React hydrates markup with an element without a warning', async ({ page }) => {
  const { outputFiles } = buildSync({
    stdin: { contents: app, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  const answer: Answer = (name, response) => {
    if (name === 'app.js') response.end(outputFiles[0]?.text);
    return name === 'app.js';
  };
  const heard = await site.visit(
    page,
    `<div id="root"><stage-badge subject="drv-focuser" class="mine">The focuser</stage-badge></div><script defer src="${site.stagesOrigin}/app.js"></script>`,
    answer,
  );
  await expect(page).toHaveTitle('Hydrated');
  await expectState(findElement(page), 'ok');
  expect(heard.filter((text) => !text.includes('React DevTools'))).toEqual([]);
});

test('the accessible name contains the visible words, also if chips are shorter', async ({ page }) => {
  await site.visit(
    page,
    ['badge', 'card', 'inline']
      .map(
        (variant) => `<stage-badge subject="drv-focuser" edition="dome" variant="${variant}">…</stage-badge>`,
      )
      .join(' '),
    (name, response) => {
      if (name !== 'api/v1/status/drv-focuser.json') return false;
      response.end(String(files.get(name)).replace('"text":"Commissioned"', '"text":"Com"'));
      return true;
    },
  );
  await waitForElements(page);
  await expect(
    page.getByRole('link', {
      name: 'Focuser, optics, driver: Commissioned, Night watch (Com, Night watch)',
      exact: true,
    }),
  ).toBeVisible();
  const { violations, passes } = await new AxeBuilder({ page })
    .withRules(['label-content-name-mismatch'])
    .analyze();
  expect(violations).toEqual([]);
  expect(passes).toHaveLength(1);
});

test('the example in the docs shows a status', async ({ page }) => {
  const docs = readFileSync('docs/integrate/element.mdx', 'utf8');
  const example = /```html\n(?<source>[\s\S]*?)```/.exec(docs)?.groups?.source ?? '';
  await site.visit(
    page,
    example
      .replaceAll('https://your-stages-site', site.stagesOrigin)
      .replace('source-postgres', 'drv-focuser')
      .replace('cloud', 'dome'),
  );
  await expectState(findElement(page), 'ok');
});
