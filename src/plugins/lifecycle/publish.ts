import { cpSync } from 'node:fs';
import { join } from 'node:path';
import logger from '@docusaurus/logger';
import type { LoadedPlugin } from '@docusaurus/types';
import type { BrokenLink } from './links/check';
import type { Rasterizer } from '../../artifacts/picture';
import type { SharedContent } from './shared';
import type { Site } from '../../artifacts';
import type { SiteData } from '../../model/pages/site-data';
import { buildArtifacts, createContext } from '../../artifacts';
import { buildPictures, createSubjectPainter } from '../../artifacts/picture';
import { bundleBadgeFunction } from './badge-function';
import { createLinkCheck } from './links/check';
import { createPageWriter } from './static-pages/page-writer';
import { createScriptHashes, readHtml, writeHostRules, writeMetaPolicies } from './host-rules';
import { deriveDates } from './pages';
import { loadRenderer } from './static-pages/renderer';
import { measureSite, renderExceededLimits } from './host-limits';
import { say } from '../../model/text/say';
import { sourceFolder } from './source-folder';
import { writeArtifacts } from './artifacts';
import { writeGuestSitemap } from './guest-sitemap';

interface Target {
  readonly site: Site;
  /** The base path of the whole site; that of `site` is below it in a site of somebody else. */
  readonly siteBase: string;
  /** The folder of the whole site. */
  readonly siteFolder: string;
  readonly sitePlugins: readonly LoadedPlugin[];
  readonly isGuest: boolean;
  readonly shared: SharedContent;
  /** The folder of the plugin's generated files. */
  readonly generated: string;
  readonly rasterizer: Rasterizer;
}

/** Writes all pages and files that do not need the application, and returns the broken links. */
export const publish = async (
  data: SiteData,
  { site, siteBase, siteFolder, sitePlugins, isGuest, shared, generated, rasterizer }: Target,
): Promise<BrokenLink[]> => {
  const { siteUrl, baseUrl } = site;
  const outDir = join(siteFolder, baseUrl.slice(siteBase.length));
  const context = createContext(data, site, rasterizer);
  const renderPage = await loadRenderer(generated, shared.catalogue());
  const links = createLinkCheck(site);
  const scripts = createScriptHashes();
  for (const html of readHtml(outDir)) scripts.add(html);
  const readPage = (page: string, html: string): void => {
    links.add(page, html);
    scripts.add(html);
  };
  const pageWriter = createPageWriter(data, { outDir, site, renderPage, readPage });
  const paintSubject = createSubjectPainter(context);
  const forWholeSite = isGuest
    ? []
    : [shared.bootstrapScript(), await bundleBadgeFunction(shared.catalogue())];
  const files =
    writeArtifacts(forWholeSite, outDir, readPage) +
    writeArtifacts(
      buildArtifacts(context, (document) => {
        pageWriter.writeSubject(document);
        writeArtifacts(paintSubject(document), outDir, readPage);
      }),
      outDir,
      readPage,
    ) +
    writeArtifacts(buildPictures(context), outDir, readPage) +
    data.dataset.subjects.length;
  const pages = pageWriter.writeLists();
  if (isGuest) {
    // Docusaurus copies these files only to the top of the site.
    cpSync(join(sourceFolder, '../static'), outDir, { recursive: true });
    await writeGuestSitemap(sitePlugins, deriveDates(data), { siteFolder, siteUrl, baseUrl });
  } else {
    const hashes = scripts.list();
    writeHostRules(site, outDir, hashes, data.dataset);
    writeMetaPolicies(outDir, hashes);
  }
  const size = measureSite(outDir);
  logger.info(say('build.done', { pages, files, all: size.files }));
  for (const line of renderExceededLimits(size, shared.settings().hosts)) logger.info(line);
  return (
    links
      .findBroken(outDir)
      // Docusaurus checks the links to the other pages of the site.
      .filter(({ link }) => !isGuest || link.startsWith(baseUrl))
  );
};
