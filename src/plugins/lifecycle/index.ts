import { join, resolve } from 'node:path';
import logger from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Dataset } from '../../model/catalog/dataset';
import type { DevServer } from './dev-server';
import type { LifecycleContent } from './content';
import type { ValidOptions } from './options';
import { buildArtifacts } from '../../artifacts';
import { buildHomeRoutes, buildTemplateRoutes } from './routes';
import { buildPictures } from '../../artifacts/picture';
import { createDocumentProvider } from './mdx/provider';
import { createLinkCheck, renderBrokenLinks } from './links/check';
import { createMiddleware, createReloader } from './dev-server';
import { checkWrittenDocs, readWrittenDocs } from './docs/written';
import { deriveDocumentContext } from '../../model/documents/to-subject-document';
import { deriveNews } from '../../model/documents/news';
import { createScriptHashes, readHtml, writeHostRules } from './host-rules';
import { createFiller } from './fill/fill';
import { loadPainter } from './painter';
import { loadRenderer } from './fill/renderer';
import { readContent, renderProblems, renderWarningCount } from './content';
import { renderProblem } from '../../model/rules/problem';
import { toPolicyDocument, toPolicyOutline } from '../../model/documents/policy-document';
import { toSearchEntries } from '../../model/documents/search-entry';
import { watchFolders } from './watch';
import { writeArtifacts } from './artifacts';

export { validateOptions } from './options';

/** Draws the site from a dataset: its data for the components, its pages, and the files that it publishes. */
export default async function pluginLifecycle(
  { siteDir, siteConfig, baseUrl, generatedFilesDir }: LoadContext,
  { shared }: ValidOptions,
): Promise<Plugin<LifecycleContent>> {
  const folders = shared.folders();
  const isProduction = process.env.NODE_ENV === 'production';
  const site = { siteUrl: siteConfig.url, baseUrl };
  const generated = join(generatedFilesDir, 'lifecycle', 'default');
  const provider = createDocumentProvider(generated, '@generated/lifecycle/default');
  const data = resolve(siteDir, folders.data);
  const stamp = join(generatedFilesDir, 'lifecycle', 'changed');
  /** In development the pages stay as they were while the data have errors: a tab that is open does not lose its page. */
  let sound: Dataset | null = null;
  const reloader = createReloader();
  const painter = await loadPainter();
  const middleware = createMiddleware(shared.current, site, painter);

  return {
    name: 'lifecycle',

    getPathsToWatch: () => [stamp],

    loadContent: () => {
      const content = readContent(folders);
      sound = content.dataset ?? sound;
      if (content.dataset !== null) provider.refresh(deriveDocumentContext(content.dataset));
      shared.publish(content, provider);
      if (content.dataset === null) {
        const text = renderProblems(content, folders);
        if (isProduction) throw new Error(text);
        logger.error(text);
      } else if (content.problems.length > 0) {
        logger.info(renderWarningCount(content, folders));
      }
      return content;
    },

    contentLoaded: async ({ actions: { addRoute, createData } }) => {
      const dataset = sound;
      if (dataset === null) return;
      await createData('policy.json', toPolicyDocument(dataset));
      await createData('outline.json', toPolicyOutline(dataset));
      await createData('news.json', deriveNews(deriveDocumentContext(dataset)));
      buildTemplateRoutes(baseUrl).forEach(addRoute);
    },

    allContentLoaded: async ({ allContent, actions: { addRoute, createData } }) => {
      const dataset = sound;
      if (dataset === null) {
        reloader.reload();
        return;
      }
      const docs = readWrittenDocs(allContent, baseUrl);
      const problems = checkWrittenDocs(docs, dataset.policy);
      if (problems.length > 0) {
        const text = problems.map(renderProblem).join('\n');
        if (isProduction) throw new Error(text);
        logger.error(text);
      }
      await createData('search.json', toSearchEntries(deriveDocumentContext(dataset), docs.searchable));
      buildHomeRoutes(dataset.policy, docs, baseUrl).forEach(addRoute);
      // Whether sound or not: a tab that is open shows the new data, or their problems.
      reloader.reload();
    },

    getClientModules: () => [join(siteDir, 'src/components/islands/page/full-navigation.ts')],

    configureWebpack: (_config, isServer) => {
      if (isServer) return {};
      return {
        // Without this, what mermaid shares with the theme becomes a chunk that every page loads.
        optimization: { splitChunks: { cacheGroups: { common: { minChunks: Number.MAX_SAFE_INTEGER } } } },
        devServer: {
          // Merged with Docusaurus' own, whose list this one is put before.
          setupMiddlewares: (middlewares: unknown[], devServer: DevServer) => {
            reloader.connect(devServer);
            watchFolders([data, join(data, 'catalog')], stamp);
            middlewares.unshift({ name: 'lifecycle', middleware });
            return [];
          },
        },
      };
    },

    postBuild: ({ content: { dataset }, outDir }) => {
      if (dataset === null) return;
      const renderer = loadRenderer(siteDir, generated);
      const links = createLinkCheck(site);
      const scripts = createScriptHashes();
      for (const html of readHtml(outDir)) scripts.add(html);
      const readPage = (page: string, html: string): void => {
        links.add(page, html);
        scripts.add(html);
      };
      const filler = createFiller(dataset, { outDir, site, renderer, readPage });
      const files =
        writeArtifacts([shared.earlyScript()], outDir, readPage) +
        writeArtifacts(buildArtifacts(dataset, site, filler.fillSubject), outDir, readPage) +
        writeArtifacts(buildPictures(dataset.policy, painter), outDir, readPage);
      const pages = filler.fillLists();
      writeHostRules(site, outDir, scripts.list(), dataset.redirects ?? []);
      logger.info(`Filled ${pages} pages and published ${files} files.`);
      const broken = links.findBroken(outDir);
      if (broken.length > 0) logger.report(siteConfig.onBrokenLinks)(renderBrokenLinks(broken));
    },
  };
}
