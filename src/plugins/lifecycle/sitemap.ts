import type { Options } from '@docusaurus/plugin-sitemap';
import type { SharedContent } from './shared';
import { deriveDates } from './pages';
import { isTemplatePath } from './fill/template';

type CreateSitemapItems = NonNullable<Options['createSitemapItems']>;

/**
 * The sitemap of the whole site: what Docusaurus routes to, without the templates, and every page that is filled from
 * one. A subject's page changed when the subject did, and not with each build.
 */
export const createSitemapItems =
  (shared: SharedContent): CreateSitemapItems =>
  async ({ defaultCreateSitemapItems, ...params }) => {
    const items = await defaultCreateSitemapItems(params);
    const dataset = shared.current()?.dataset ?? null;
    if (dataset === null) return items;
    const { url, baseUrl } = params.siteConfig;
    const filled = deriveDates(dataset).map(({ permalink, lastChanged }) => ({
      url: `${url}${baseUrl.slice(0, -1)}${permalink}`,
      changefreq: undefined,
      priority: undefined,
      lastmod: lastChanged,
    }));
    return [...items.filter((item) => !isTemplatePath(item.url)), ...filled];
  };
