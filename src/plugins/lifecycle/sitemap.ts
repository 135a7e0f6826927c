import type { Options } from '@docusaurus/plugin-sitemap';
import type { SharedContent } from './shared';
import { deriveDates } from './pages';
import { isTemplatePath } from './static-pages/template';

type CreateSitemapItems = NonNullable<Options['createSitemapItems']>;

/**
 * The sitemap of the whole site: what Docusaurus routes to, without the templates, and every page rendered from
 * one. A subject's page changed when the subject did, and not with each build.
 */
export const createSitemapItems =
  (shared: SharedContent): CreateSitemapItems =>
  async ({ defaultCreateSitemapItems, ...params }) => {
    const routed = await defaultCreateSitemapItems(params);
    const data = shared.current()?.data ?? null;
    if (data === null) return routed;
    const { url, baseUrl } = params.siteConfig;
    const rendered = deriveDates(data).map(({ permalink, lastChanged }) => ({
      url: `${url}${baseUrl.slice(0, -1)}${permalink}`,
      lastmod: lastChanged,
    }));
    const renderedUrls = new Set(rendered.map((item) => item.url));
    const others = routed.filter((item) => !isTemplatePath(item.url) && !renderedUrls.has(item.url));
    return [...others, ...rendered].sort((a, b) => (a.url < b.url ? -1 : 1));
  };
