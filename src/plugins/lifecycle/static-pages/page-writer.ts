import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteData } from '../../../model/pages/site-data';
import type { PageContent } from './template';
import type { Page } from '../pages';
import type { RenderPage, RenderedPage } from './renderer';
import type { Site } from '../../../artifacts';
import type { SubjectDocument } from '../../../model/api/subject';
import { toListedPages, toSubjectPage } from '../pages';
import { completeRoutedPages } from './routed';
import { createGoneLines } from './gone-lines';
import { findPages } from '../links/check';
import { escapeJson, isTemplatePath, parseTemplate } from './template';
import { renderHead } from './head';
import { renderOwnStyles } from './own-styles';
import { templates } from './templates';

export interface PageWriterOptions {
  readonly outDir: string;
  readonly site: Site;
  readonly renderPage: RenderPage;
  /** Called with every page of the site. Pages with the same template pass the template's part only once. */
  readonly readPage: (page: string, html: string) => void;
}

/** The data that the build leaves in the page; the islands' inline.ts reads them in the browser. */
const renderInline = (
  page: Page,
  head: { title: string; description: string },
  isHydrated: boolean,
): string =>
  `<script type="application/json" id="sb-page">${escapeJson({
    permalink: page.permalink,
    head,
    document: isHydrated ? page.document : null,
  })}</script>`;

const toPageContent = (
  page: Page,
  { head, html, isHydrated }: RenderedPage,
  headHtml: string,
  goneLines: string,
): PageContent => ({
  id: page.permalink.split('/').at(-2) ?? '',
  ...head,
  body: html,
  head: headHtml,
  tail: goneLines + renderInline(page, head, isHydrated),
});

interface ParsedTemplate {
  readonly render: (content: PageContent) => string;
  /** The first page of a template is checked as a whole, the others without the part that they share. */
  isChecked: boolean;
}

const toTemplateKey = (type: Page['type'], isForParts: boolean): string =>
  isForParts ? `part of ${type}` : type;

/**
 * Reads the templates that Docusaurus rendered and deletes their files, so that they are not published as
 * pages.
 */
const takeTemplates = (outDir: string): ReadonlyMap<string, ParsedTemplate> =>
  new Map(
    templates.map(({ type, isForParts, path }) => {
      const file = join(outDir, path, 'index.html');
      const render = parseTemplate(readFileSync(file, 'utf8'));
      rmSync(isTemplatePath(path) ? dirname(file) : file, { recursive: true });
      return [toTemplateKey(type, isForParts), { render, isChecked: false }];
    }),
  );

/** Renders static pages into their templates and writes them. */
export interface PageWriter {
  readonly writeSubject: (document: SubjectDocument) => void;
  /**
   * Writes the pages about all subjects; call it after every `writeSubject`. Returns the number of all pages
   * written.
   */
  readonly writeLists: () => number;
}

/** Creates a page writer from the templates that Docusaurus rendered. */
export const createPageWriter = (data: SiteData, options: PageWriterOptions): PageWriter => {
  const { outDir, site, renderPage, readPage } = options;
  const { dataset } = data;
  const policy = data.policyDocument();
  completeRoutedPages(dataset, site, outDir);
  const toGoneLines = createGoneLines(dataset, site);
  const taken = takeTemplates(outDir);
  for (const { page, file } of findPages(outDir)) readPage(page, readFileSync(file, 'utf8'));
  let count = 0;
  const write = (page: Page): void => {
    const key = toTemplateKey(page.type, page.part !== null);
    const template = taken.get(key);
    if (template === undefined) throw new Error(`There is no template for pages of type "${key}".`);
    const rendered = renderPage(page, policy, site);
    const head =
      renderOwnStyles(outDir, site, page.type) + renderHead(site, dataset.policy, page, rendered.head);
    const html = template.render(toPageContent(page, rendered, head, toGoneLines(page.permalink)));
    readPage(page.permalink, template.isChecked ? rendered.html : html);
    template.isChecked = true;
    const file = join(outDir, page.permalink, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    count++;
  };
  return {
    writeSubject: (document) => write(toSubjectPage(document)),
    writeLists: () => {
      toListedPages(data).forEach(write);
      return count;
    },
  };
};
