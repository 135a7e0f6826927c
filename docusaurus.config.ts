import type { Config } from '@docusaurus/types';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { Options as PagesOptions } from '@docusaurus/plugin-content-pages';
import type { Options as SitemapOptions } from '@docusaurus/plugin-sitemap';
import type { UserThemeConfig } from '@docusaurus/theme-common';
import type { UserThemeConfig as MermaidConfig } from '@docusaurus/theme-mermaid';
import { footerColumns, listedPages } from './src/model/pages/listed-pages';
import { mdxAttributes } from './src/components/islands/mdx-attributes';
import { createSidebarItems } from './src/plugins/lifecycle/docs/sidebar';
import { createCodeTheme } from './src/plugins/lifecycle/code-theme';
import { createSharedContent } from './src/plugins/lifecycle/shared';
import { createSitemapItems } from './src/plugins/lifecycle/sitemap';
import { readIdentityOrExit } from './src/plugins/lifecycle/identity';
import { renderFooterNote } from './src/plugins/lifecycle/footer-note';
import { renderPageTemplate } from './src/plugins/lifecycle/bootstrap/page-template';
import { remarkSubjects } from './src/plugins/lifecycle/mdx/remark';
import type { LifecycleOptions } from './src/plugins/lifecycle/options';

const data = process.env.STAGES_DATA ?? 'data';
const docs = process.env.STAGES_DOCS ?? 'docs';
const identity = readIdentityOrExit(data);
const shared = createSharedContent({ siteDir: __dirname, data, docs });
const remarkPlugins = [[remarkSubjects, { shared, components: mdxAttributes }]] as const;

/** `/` or `/name/`, in whatever form BASE_URL was given. */
const baseUrl = `/${(process.env.BASE_URL ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/**
 * A link to a published file. Docusaurus' own links are for pages, and would open the file in another window.
 */
const toFileLink = (path: string, label: string): { html: string } => ({
  html: `<a class="footer__link-item" href="${baseUrl}${path}">${label}</a>`,
});

/** The pages of one footer column. */
const toFooterItems = (column: (typeof footerColumns)[number]) =>
  listedPages
    .filter(({ navigation }) => navigation.footer.column === column)
    .map(({ path, navigation }) => ({ to: path, label: navigation.footer.label }));

const config: Config = {
  title: identity.title,
  tagline: identity.tagline,
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl,
  trailingSlash: true,
  // Off, because this inline script of the home page would need an exception in the Content-Security-Policy.
  baseUrlIssueBanner: false,
  // In development no built page exists, so the page runs the app itself.
  ssrTemplate: renderPageTemplate(shared.bootstrapScript().path, identity.dataAge),
  favicon: 'img/favicon.svg',
  onBrokenLinks: 'throw',
  // Off, because our plugin checks every anchor of every built page, including static pages.
  onBrokenAnchors: 'ignore',
  onDuplicateRoutes: 'throw',
  i18n: { defaultLocale: identity.language, locales: [identity.language] },
  markdown: {
    mermaid: true,
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  future: {
    v4: true,
    // No persistent cache, because pages depend on data that the bundler does not track.
    faster: { rspackBundler: true, rspackPersistentCache: false },
    experimental_vcs: 'disabled',
  },
  themes: [['@docusaurus/theme-classic', { customCss: './src/css/site.css' }], '@docusaurus/theme-mermaid'],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        path: docs,
        routeBasePath: '/',
        sidebarPath: './sidebars.ts',
        sidebarItemsGenerator: createSidebarItems(identity),
        remarkPlugins: [...remarkPlugins],
      } satisfies DocsOptions,
    ],
    ['@docusaurus/plugin-content-pages', { remarkPlugins: [...remarkPlugins] } satisfies PagesOptions],
    [
      '@docusaurus/plugin-sitemap',
      {
        lastmod: 'date',
        changefreq: null,
        priority: null,
        createSitemapItems: createSitemapItems(shared),
      } satisfies SitemapOptions,
    ],
    ['./src/plugins/lifecycle/index.ts', { shared } satisfies LifecycleOptions],
  ],
  customFields: { dataAge: identity.dataAge },
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: identity.title,
      items: [
        { to: '/stages/', label: 'Stages', position: 'left' },
        { to: '/support/', label: 'Support states', position: 'left' },
        ...listedPages.map(({ path, navigation: { label, isHiddenInNarrowBar } }) => ({
          to: path,
          label,
          position: 'left' as const,
          ...(isHiddenInNarrowBar === true && { className: 'sb-nav-wide' }),
        })),
      ],
    },
    // Pages and files that every dataset has. Docs that only some datasets have are in their sidebar.
    footer: {
      copyright: renderFooterNote(identity),
      links: [
        {
          title: 'The policy',
          items: [
            { to: '/stages/', label: 'Release stages' },
            { to: '/support/', label: 'Support states' },
          ],
        },
        { title: footerColumns[0], items: toFooterItems(footerColumns[0]) },
        {
          title: footerColumns[1],
          items: [
            ...toFooterItems(footerColumns[1]),
            toFileLink('feeds/changes.atom', 'Changes as a feed'),
            toFileLink('feeds/deadlines.ics', 'Deadlines as a calendar'),
          ],
        },
        {
          title: 'Developers',
          items: [
            toFileLink('api/v1/index.json', 'API'),
            toFileLink('api/v1/openapi.json', 'OpenAPI'),
            toFileLink('llms.txt', 'llms.txt'),
          ],
        },
      ],
    },
    prism: { theme: createCodeTheme('light'), darkTheme: createCodeTheme('dark') },
    docs: { sidebar: { hideable: false, autoCollapseCategories: false } },
    // These are the defaults. Set here, because themes otherwise add missing keys in load order, and the
    // bundle and its hash would differ between builds.
    mermaid: { theme: { light: 'default', dark: 'dark' }, options: {} },
  } satisfies UserThemeConfig & MermaidConfig,
};

export default config;
