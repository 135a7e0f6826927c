import type { Options } from '@docusaurus/plugin-sitemap';
import type { SharedContent } from './shared';
import { deriveDates } from './pages';
import { isTemplatePath } from './static-pages/template';

type CreateSitemapItems = NonNullable<Options['createSitemapItems']>;

/**
 * Creates the sitemap of the whole site: Docusaurus' routes without the templates, and every static page. A
 * subject's page is dated by the subject's last change, not by the build.
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
