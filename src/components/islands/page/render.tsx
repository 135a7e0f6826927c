import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Head, PageType } from '../page-type';
import type { PageDocuments } from '../../../model/pages/listed-pages';
import type { PolicyDocument } from '../../../model/documents/policy-document';
import { bodies } from './bodies';
import { listedPages } from '../../../model/pages/listed-pages';

/** Where the site is. */
export interface RenderedSite {
  readonly baseUrl: string;
  readonly siteUrl: string;
}

/** A page as its template takes it. */
export interface RenderedPage {
  readonly head: Head;
  readonly html: string;
  /** Whether the document has to stand in the page for the body to hydrate. */
  readonly isHydrated: boolean;
}

/** Draws a page of a type from its document, for a policy and where the site is. */
export type RenderPage = <T extends keyof PageDocuments>(
  page: { readonly type: T; readonly document: PageDocuments[T] },
  policy: PolicyDocument,
  site: RenderedSite,
) => RenderedPage;

/** React puts preloads of a body's images before it, where a browser's own rendering of the same body has none. */
const dropPreloads = (html: string): string => html.replace(/^(?:<link rel="preload"[^>]*>)+/, '');

/** Loads what draws all pages. The build loads this module by its path, bundled apart from the site. */
export const loadPages = async (): Promise<RenderPage> => {
  const loaded = new Map<string, PageType<unknown>>();
  for (const [type, load] of Object.entries(bodies))
    // Each entry ties a type to its document; `RenderPage` keeps that tie for who calls it.
    loaded.set(type, (await load()).default as PageType<unknown>);
  return ({ type, document }, policy, { baseUrl, siteUrl }) => {
    const page = loaded.get(type);
    if (page === undefined) throw new Error(`Nothing draws pages of type "${type}".`);
    const body = <page.Body document={document} policy={policy} base={baseUrl} siteUrl={siteUrl} />;
    const isHydrated = listedPages.some((listed) => listed.type === type && listed.body.is === 'hydrated');
    return {
      head: page.toHead(document, policy),
      html: dropPreloads(isHydrated ? renderToString(body) : renderToStaticMarkup(body)),
      isHydrated,
    };
  };
};
