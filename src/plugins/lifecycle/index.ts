import { mkdirSync, writeFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import logger from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { DevServer } from './dev-server';
import type { LifecycleContent } from './content';
import type { SiteData } from '../../model/pages/site-data';
import type { SiteFacts } from '../../model/pages/site-facts';
import type { LateData, LateName } from './late-data';
import type { LifecycleOptions } from './options';
import type { SearchablePage } from '../../model/documents/search-entry';
import { buildHomeRoute, buildPolicyPageRoutes, buildTemplateRoutes } from './routes';
import { addToEveryMdxLoader } from './mdx/every-loader';
import { createDocumentProvider } from './mdx/provider';
import { publish } from './publish';
import { renderBrokenLinks } from './links/check';
import { createMiddleware, createReloader } from './dev-server';
import { checkWrittenDocs, hasPage, noDocs, readWrittenDocs } from './docs/written';
import { deriveDataAge } from '../../model/time/freshness';
import { deriveNews } from '../../model/pages/news';
import { listedPages } from '../../model/pages/listed-pages';
import { bundleMessageLoader } from './message-loader';
import { breakpointsInEm, darkWithoutScripts } from './css/theme-css';
import { cacheGroups, themeAliases } from './bundler';
import { loadRasterizer } from './load-rasterizer';
import { renderLateModule } from './late-data';
import { remarkSubjects } from './mdx/remark';
import { readContent, renderProblems, renderWarningCount } from './content';
import { renderProblem } from '../../model/rules/problem';
import { sourceAlias, sourceFolder } from './source-folder';
import { toMessageCode } from '../../messages/code';
import { toSearchEntries } from '../../model/documents/search-entry';
import { readThemeTexts } from './theme-texts';
import { renderBrandCss } from './brand';
import { watchFolders } from './watch';

/** The Docusaurus plugin: turns a dataset into data for components, pages and published files. */
export default async function pluginLifecycle(
  { siteDir, siteConfig, baseUrl: siteBase, generatedFilesDir }: LoadContext,
  { shared, guest }: LifecycleOptions,
): Promise<Plugin<LifecycleContent>> {
  const folders = shared.folders();
  const isProduction = process.env.NODE_ENV === 'production';
  const isGuest = guest !== undefined;
  const baseUrl = posix.join(siteBase, guest?.routeBasePath ?? '', '/');
  const site = { siteUrl: siteConfig.url, baseUrl };
  const generated = join(generatedFilesDir, 'lifecycle', 'default');
  const provider = createDocumentProvider(generated, '@generated/lifecycle/default');
  const dataFolder = resolve(siteDir, folders.data);
  const stamp = join(generatedFilesDir, 'lifecycle', 'changed');
  /**
   * The last valid data. In development they stay in use while the dataset has errors, so open tabs keep
   * their page.
   */
  let sound: SiteData | null = null;
  const reloader = createReloader();
  const rasterizer = await loadRasterizer();
  const brand = join(generated, 'brand.css');
  mkdirSync(generated, { recursive: true });
  writeFileSync(brand, renderBrandCss(shared.settings(), resolve(dataFolder, shared.settings().static)));
  // A site of our own names the plugin in the options of its docs and pages.
  const plugins = isGuest
    ? [addToEveryMdxLoader([remarkSubjects, { shared, components: guest.components }])]
    : [];
  let searchable: readonly SearchablePage[] = [];
  const late: LateData = {
    search: (data) => toSearchEntries(data, searchable, data.verdicts()),
    verdicts: (data) => data.verdicts(),
  };
  const toLateModule = (name: LateName, data: SiteData): string =>
    renderLateModule(name, baseUrl, isProduction ? () => late[name](data) : null);
  const middleware = createMiddleware(shared.current, site, rasterizer, late);

  /** Ends a build. Nothing is thrown, because Docusaurus would print a stack trace around the problems. */
  const refuse = (text: string): void => {
    logger.error(text);
    if (isProduction) process.exit(1);
  };

  return {
    name: 'lifecycle',

    getPathsToWatch: () => [stamp],

    loadContent: () => {
      const content = readContent(folders);
      sound = content.data ?? sound;
      if (content.data !== null) provider.refresh(content.data);
      shared.publish(content, provider);
      if (content.data === null) {
        refuse(renderProblems(content, folders));
      } else if (content.problems.length > 0) {
        logger.info(renderWarningCount(content, folders));
      }
      return content;
    },

    contentLoaded: async ({ actions: { addRoute, createData } }) => {
      const data = sound;
      if (data === null) return;
      const { badgeStyles, font } = shared.settings();
      await createData('site.json', {
        baseUrl,
        dataAge: deriveDataAge(data.dataset),
        badgeStyles,
        hasOwnFont: font !== undefined,
      } satisfies SiteFacts);
      await createData('policy.json', data.policyDocument());
      await createData('outline.json', data.policyOutline());
      await createData('news.json', deriveNews(data));
      await createData('verdicts.js', toLateModule('verdicts', data));
      await createData(
        'static-pages.json',
        listedPages.map(({ path }) => path),
      );
      buildTemplateRoutes(baseUrl).forEach(addRoute);
    },

    allContentLoaded: async ({ allContent, actions: { addRoute, createData } }) => {
      const data = sound;
      if (data === null) {
        reloader.reload();
        return;
      }
      const docs = isGuest ? noDocs : readWrittenDocs(allContent, baseUrl);
      const problems = checkWrittenDocs(docs, data.dataset.policy);
      if (problems.length > 0) refuse(problems.map(renderProblem).join('\n'));
      searchable = [...listedPages.map(({ path, search }) => ({ ...search, path })), ...docs.searchable];
      await createData('search.js', toLateModule('search', data));
      buildPolicyPageRoutes(data.dataset.policy, docs, baseUrl).forEach(addRoute);
      if (!docs.pages.has('/') && !hasPage(allContent, baseUrl)) addRoute(buildHomeRoute(baseUrl));
      // Reload even if the dataset has errors, so that open tabs show them.
      reloader.reload();
    },

    getThemePath: () => join(sourceFolder, isGuest ? 'guest-theme' : 'site-theme'),
    getDefaultCodeTranslationMessages: () => Promise.resolve(isGuest ? {} : readThemeTexts()),
    getClientModules: () => [
      join(sourceFolder, isGuest ? 'css/guest.css' : 'css/site.css'),
      ...(isGuest ? [] : [brand]),
      join(sourceFolder, 'components/islands/page/full-navigation'),
    ],

    configurePostCss: (options) =>
      isGuest ? options : { ...options, plugins: [breakpointsInEm, darkWithoutScripts, ...options.plugins] },

    configureWebpack: (_config, isServer) => {
      const resolve = {
        alias: {
          [sourceAlias]: sourceFolder,
          'stagebook/theme': join(sourceFolder, 'entries/theme'),
          ...(!isGuest && themeAliases),
        },
      };
      const module = {
        rules: [
          {
            test: /\.[jt]sx?$/,
            include: sourceFolder,
            enforce: 'pre' as const,
            use: {
              loader: bundleMessageLoader(generated),
              options: { code: toMessageCode(shared.catalogue()) },
            },
          },
        ],
      };
      if (isServer) return { module, resolve, plugins };
      return {
        module,
        resolve,
        plugins,
        ...(!isGuest && {
          optimization: { splitChunks: { cacheGroups } },
        }),
        devServer: {
          // Docusaurus merges this list with its own and puts this one first.
          setupMiddlewares: (middlewares: unknown[], devServer: DevServer) => {
            reloader.connect(devServer);
            watchFolders([dataFolder, join(dataFolder, 'catalog')], stamp);
            middlewares.unshift({ name: 'lifecycle', middleware });
            return [];
          },
        },
      };
    },

    postBuild: async ({ content: { data }, outDir, plugins: sitePlugins }) => {
      if (data === null) return;
      const target = { site, siteBase, siteFolder: outDir, sitePlugins, isGuest };
      const broken = await publish(data, { ...target, shared, generated, rasterizer });
      if (broken.length > 0) logger.report(siteConfig.onBrokenLinks)(renderBrokenLinks(broken));
    },
  };
}
