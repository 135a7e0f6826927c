import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Head, PageType } from '../page-type';
import type { PageDocuments } from '../../../model/pages/listed-pages';
import type { PolicyDocument } from '../../../model/documents/policy-document';
import { PageBody } from './PageBody';
import { bodies } from './bodies';
import { listedPages } from '../../../model/pages/listed-pages';

/** The site's address. */
export interface RenderedSite {
  readonly baseUrl: string;
  readonly siteUrl: string;
}

/** The values of a template's slots. */
export interface RenderedPage {
  readonly head: Head;
  readonly html: string;
  /** Whether the page must contain its document, because the body hydrates. */
  readonly isHydrated: boolean;
}

/** Renders a page from its type, part, document, policy and site. */
export type RenderPage = <T extends keyof PageDocuments>(
  page: { readonly type: T; readonly part: string | null; readonly document: PageDocuments[T] },
  policy: PolicyDocument,
  site: RenderedSite,
) => RenderedPage;

/**
 * React puts preloads of a body's images before the body. Rendering in a browser produces none, so they would
 * break hydration.
 */
const dropPreloads = (html: string): string => html.replace(/^(?:<link rel="preload"[^>]*>)+/, '');

/** Loads the components of all pages. The build loads this module by path, from its own bundle. */
export const loadPages = async (): Promise<RenderPage> => {
  const loaded = new Map<string, PageType<unknown>>();
  for (const [type, load] of Object.entries(bodies))
    // Each entry links a type to its document; `RenderPage` restores that link for callers.
    loaded.set(type, (await load()).default as PageType<unknown>);
  return ({ type, part, document }, policy, { baseUrl, siteUrl }) => {
    const page = loaded.get(type);
    if (page === undefined) throw new Error(`Nothing draws pages of type "${type}".`);
    const body = (
      <PageBody
        type={page}
        document={document}
        policy={policy}
        base={baseUrl}
        siteUrl={siteUrl}
        part={part}
      />
    );
    const isHydrated = listedPages.some((listed) => listed.type === type && listed.body.is === 'hydrated');
    return {
      head: page.toHead(document, policy, part),
      html: dropPreloads(isHydrated ? renderToString(body) : renderToStaticMarkup(body)),
      isHydrated,
    };
  };
};
