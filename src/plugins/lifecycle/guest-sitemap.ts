import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createMatcher } from '@docusaurus/utils';
import type { PageDate } from './pages';
import { escapeXml } from '../../model/text/plain-text';
import { isTemplatePath } from './static-pages/template';

/** A plugin of the site, as far as it is read here. */
interface SitePlugin {
  readonly name: string;
  readonly options: unknown;
}

interface SitemapOptions {
  readonly filename?: string;
  readonly ignorePatterns?: readonly string[];
}

const end = '</urlset>';

/** Replaces the templates of a site's map by the static pages. */
export const addToSitemap = (
  xml: string,
  urls: readonly { url: string; lastmod: string | null }[],
): string => {
  const own = new Set(urls.map(({ url }) => `<loc>${escapeXml(url)}</loc>`));
  const kept = xml.replace(/<url>.*?<\/url>/gs, (entry) => {
    const loc = /<loc>.*?<\/loc>/.exec(entry)?.[0] ?? '';
    return own.has(loc) || isTemplatePath(loc) ? '' : entry;
  });
  const added = urls.map(({ url, lastmod }) => {
    const day = lastmod === null ? '' : `<lastmod>${lastmod}</lastmod>`;
    return `<url><loc>${escapeXml(url)}</loc>${day}</url>`;
  });
  return kept.replace(end, () => `${added.join('')}${end}`);
};

/** The plugins of a site write at the same time, so the map may not be there yet. */
const waitFor = async (file: string): Promise<string | null> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if (existsSync(file)) {
      const text = readFileSync(file, 'utf8');
      if (text.trimEnd().endsWith(end)) return text;
    }
    await setTimeout(100);
  }
  return null;
};

/** Adds the static pages to the sitemap of an existing site, if it has one. */
export const writeGuestSitemap = async (
  plugins: readonly SitePlugin[],
  dates: readonly PageDate[],
  { siteFolder, siteUrl, baseUrl }: { siteFolder: string; siteUrl: string; baseUrl: string },
): Promise<void> => {
  const plugin = plugins.find(({ name }) => name === 'docusaurus-plugin-sitemap');
  if (plugin === undefined) return;
  const { filename = 'sitemap.xml', ignorePatterns = [] } = plugin.options as SitemapOptions;
  const isIgnored = createMatcher([...ignorePatterns]);
  const file = join(siteFolder, filename);
  const xml = await waitFor(file);
  if (xml === null) return;
  const pages = dates
    .map(({ permalink, lastChanged }) => ({
      path: `${baseUrl.slice(0, -1)}${permalink}`,
      lastmod: lastChanged,
    }))
    .filter(({ path }) => !isIgnored(path));
  writeFileSync(
    file,
    addToSitemap(
      xml,
      pages.map(({ path, lastmod }) => ({ url: `${siteUrl}${path}`, lastmod })),
    ),
  );
};
