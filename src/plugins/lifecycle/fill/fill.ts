import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '../../../model/dataset';
import type { Filling } from './template';
import type { Page } from '../pages';
import type { PolicyDocument } from '../../../model/policy-document';
import type { Renderer } from './renderer';
import { buildPages } from '../pages';
import { escapeJson, isTemplatePath, parseTemplate } from './template';
import { templates } from './templates';
import { toPolicyDocument } from '../../../model/policy-document';

export interface FillOptions {
  readonly outDir: string;
  readonly baseUrl: string;
  readonly renderer: Renderer;
}

/** What the build leaves in the page for the browser; inline.ts of the components reads it. */
const renderInline = (page: Page, head: { title: string; description: string }, isAlive: boolean): string =>
  `<script type="application/json" id="sb-page">${escapeJson({
    permalink: page.permalink,
    head,
    document: isAlive ? page.document : null,
  })}</script>`;

const toFilling = (page: Page, policy: PolicyDocument, { baseUrl, renderer }: FillOptions): Filling => {
  const { head, html, isAlive } = renderer.renderPage(page, policy, baseUrl);
  const id = page.permalink.split('/').at(-2) ?? '';
  return { id, ...head, body: html, head: '', tail: renderInline(page, head, isAlive) };
};

/** Fills the templates that Docusaurus rendered with every page, and takes away what is no page. Tells how many there were. */
export const fillPages = (dataset: Dataset, options: FillOptions): number => {
  const { outDir } = options;
  const policy = toPolicyDocument(dataset);
  const fills = new Map(
    templates.map(({ type, path }) => {
      const file = join(outDir, path, 'index.html');
      const fill = parseTemplate(readFileSync(file, 'utf8'));
      if (isTemplatePath(path)) rmSync(dirname(file), { recursive: true });
      return [type, fill] as const;
    }),
  );
  let count = 0;
  for (const page of buildPages(dataset)) {
    const fill = fills.get(page.type);
    if (fill === undefined) throw new Error(`There is no template for pages of type "${page.type}".`);
    const file = join(outDir, page.permalink, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fill(toFilling(page, policy, options)));
    count++;
  }
  return count;
};
