/** Pages of a generated dataset inside the frames and style sheets of the built default site, so that no other site must be built. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createElement } from 'react';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { findSite, toOrigin } from '../../scripts/test/sites';
import {
  AxisClauses,
  Comparison,
  HomePage,
  Lifecycle,
  deriveNews,
  deriveSteps,
  englishCatalogue,
  listPages,
  loadRenderer,
} from './site-code';
import type { deriveSiteData, publish } from './site-code';
import { offeredEverywhere } from './subjects';

const { out } = findSite('default');
const site = { siteUrl: toOrigin(findSite('default')), baseUrl: '/' };

/** A built page of the default site with another content. */
export const frame = (permalink: string, html: string): string => {
  const built = readFileSync(path.join(out, permalink, 'index.html'), 'utf8');
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? `<main class="container">${html}</main>`;
  // The policy of the built page has the hashes of its own scripts.
  return built
    .replace(/<meta[^>]*Content-Security-Policy[^>]*>/i, '')
    .replace(/<main[\s\S]*<\/main>/, () => main);
};

/** The pages of a dataset by path: those that a build draws after Docusaurus, the home page, and the policy's parts. */
export const drawPages = async (
  data: ReturnType<typeof deriveSiteData>,
): Promise<ReadonlyMap<string, string>> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'many-'));
  const renderPage = await loadRenderer(folder, englishCatalogue());
  rmSync(folder, { recursive: true });
  const policy = data.policyDocument();
  const draw = (...parts: ReactElement[]): string => parts.map((part) => renderToStaticMarkup(part)).join('');
  const ofStage = (id: string): string =>
    draw(
      createElement(AxisClauses, {
        policy,
        axis: 'stage',
        id,
        clauses: policy.clauses.filter(({ of }) => of.axis === 'stage' && of.id === id),
      }),
      createElement(Lifecycle, {
        policy,
        steps: deriveSteps(policy, []),
        marked: { stage: id, word: 'This stage' },
      }),
    );
  return new Map([
    ...listPages(data).map((page): [string, string] => {
      const { html } = renderPage(page, policy, site);
      return [
        page.permalink,
        frame(page.type === 'subject' ? offeredEverywhere.permalink : page.permalink, html),
      ];
    }),
    ['/', frame('/', draw(createElement(HomePage, { policy, news: deriveNews(data) })))],
    [
      '/stages/',
      frame(
        '/stages/',
        draw(
          createElement(Lifecycle, { policy, steps: deriveSteps(policy, []) }),
          createElement(Comparison, { policy, axis: 'stage' }),
        ),
      ),
    ],
    ['/support/', frame('/support/', draw(createElement(Comparison, { policy, axis: 'support' })))],
    ...policy.stages.map(({ id }): [string, string] => [`/stages/${id}/`, frame('/stages/', ofStage(id))]),
  ]);
};

/** Answers with these pages and badges in place of the site's. */
export const serve = async (
  page: Page,
  pages: ReadonlyMap<string, string>,
  files: ReturnType<typeof publish> = new Map(),
): Promise<void> => {
  await page.route('**/*.svg', (route) => {
    const body = files.get(new URL(route.request().url()).pathname.slice(1));
    return typeof body === 'string'
      ? route.fulfill({ contentType: 'image/svg+xml', body })
      : route.continue();
  });
  await page.route('**/', (route) => {
    const body = pages.get(new URL(route.request().url()).pathname);
    return body === undefined
      ? route.continue()
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
};
