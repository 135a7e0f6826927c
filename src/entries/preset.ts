import { resolve } from 'node:path';
import type { LoadContext, PluginConfig, Preset } from '@docusaurus/types';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { Options as PagesOptions } from '@docusaurus/plugin-content-pages';
import type { Options as SitemapOptions } from '@docusaurus/plugin-sitemap';
import type { Identity } from '../plugins/lifecycle/identity';
import type { LifecycleOptions } from '../plugins/lifecycle/options';
import type { SharedContent } from '../plugins/lifecycle/shared';
import pluginLifecycle from '../plugins/lifecycle';
import { bundleBootstrapScript } from '../plugins/lifecycle/bootstrap/script';
import { createSharedContent } from '../plugins/lifecycle/shared';
import { createSidebarItems } from '../plugins/lifecycle/docs/sidebar';
import { createSitemapItems } from '../plugins/lifecycle/sitemap';
import { hasWholeHistory } from '../plugins/lifecycle/docs/git-history';
import { mdxAttributes } from '../components/islands/mdx-attributes';
import { readIdentityOrExit } from '../plugins/lifecycle/identity';
import { readSiteOrExit } from './site';
import { remarkBaseUrl } from '../plugins/lifecycle/mdx/base-url';
import { remarkFileLinks } from '../plugins/lifecycle/mdx/file-links';
import { remarkSubjects } from '../plugins/lifecycle/mdx/remark';
import { useCatalogue } from '../messages/compile';

interface Parts {
  readonly siteDir: string;
  readonly docs: string;
  readonly baseUrl: string;
  readonly identity: Identity;
  readonly shared: SharedContent;
}

/** Docusaurus takes a plugin as a function too; its types know only functions without options. */
const toLifecycle = (shared: SharedContent): PluginConfig =>
  [pluginLifecycle, { id: 'default', shared } satisfies LifecycleOptions] as unknown as PluginConfig;

/**
 * Each page of the docs links to its source, if the policy says where that is, with the day of its last change.
 * In development Docusaurus would show an invented day.
 */
const toSource = ({ contribute: { docs } }: Identity, siteDir: string): Partial<DocsOptions> =>
  docs === null
    ? {}
    : {
        editUrl: ({ docPath }) => docs.replace('{path}', encodeURI(docPath)),
        showLastUpdateTime: process.env.NODE_ENV === 'production' && hasWholeHistory(siteDir),
      };

/** The themes and plugins of a site. */
export const createPresetParts = ({ siteDir, docs, baseUrl, identity, shared }: Parts) => {
  const mdx = {
    // Before Docusaurus' own, which turn links to files into paths with the base URL.
    beforeDefaultRemarkPlugins: [
      [remarkFileLinks, { baseUrl }],
      [remarkBaseUrl, { baseUrl }],
    ],
    remarkPlugins: [[remarkSubjects, { shared, components: mdxAttributes }]],
  } satisfies Pick<PagesOptions, 'beforeDefaultRemarkPlugins' | 'remarkPlugins'>;
  return {
    // Our components override those of the themes before. Mermaid's theme is the first, because the classic one has
    // an empty component of the same name, and ours wraps the first (`@theme-init`).
    themes: ['@docusaurus/theme-mermaid', '@docusaurus/theme-classic', toLifecycle(shared)],
    plugins: [
      [
        '@docusaurus/plugin-content-docs',
        {
          path: docs,
          routeBasePath: '/',
          sidebarItemsGenerator: createSidebarItems(identity, baseUrl),
          ...toSource(identity, siteDir),
          ...mdx,
        } satisfies DocsOptions,
      ],
      ['@docusaurus/plugin-content-pages', mdx satisfies PagesOptions],
      [
        '@docusaurus/plugin-sitemap',
        {
          lastmod: 'date',
          changefreq: null,
          priority: null,
          createSitemapItems: createSitemapItems(shared),
        } satisfies SitemapOptions,
      ],
    ] as PluginConfig[],
  };
};

export interface PresetOptions {
  /** The folder of the dataset, from the site's folder. */
  readonly data?: string;
  /** The folder of the docs, from the site's folder. */
  readonly docs?: string;
}

/**
 * A Docusaurus preset: every page, file and component, for a configuration that you write yourself. It cannot set
 * the template of pages, so React starts on every page at once.
 */
export default async function preset(
  { siteDir, baseUrl }: LoadContext,
  { data = 'data', docs = 'docs' }: PresetOptions = {},
): Promise<Preset> {
  const directory = resolve(siteDir, data);
  const identity = readIdentityOrExit(directory);
  const { catalogue } = identity;
  useCatalogue(catalogue);
  const shared = createSharedContent({
    folders: { siteDir, data, docs },
    settings: readSiteOrExit(directory),
    catalogue,
    bootstrapScript: await bundleBootstrapScript(catalogue),
  });
  return createPresetParts({ siteDir, docs, baseUrl, identity, shared });
}
