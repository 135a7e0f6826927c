import { resolve } from 'node:path';
import type { Config } from '@docusaurus/types';
import type { UserThemeConfig } from '@docusaurus/theme-common';
import type { UserThemeConfig as MermaidConfig } from '@docusaurus/theme-mermaid';
import { bundleBootstrapScript } from '../plugins/lifecycle/bootstrap/script';
import { checkAddress, readAddressOrExit } from './address';
import { createCodeTheme } from '../plugins/lifecycle/code-theme';
import { createPresetParts } from './preset';
import { createSharedContent } from '../plugins/lifecycle/shared';
import { hasWholeHistory } from '../plugins/lifecycle/docs/git-history';
import { listStaticFolders, readSiteOrExit } from './site';
import { hasSupportPage } from '../plugins/lifecycle/docs/policy-pages';
import { readIdentityOrExit } from '../plugins/lifecycle/identity';
import { renderFooterNote } from '../plugins/lifecycle/footer-note';
import { renderPageTemplate } from '../plugins/lifecycle/bootstrap/page-template';
import { toFooter, toLogo, toNavigation } from './navigation';
import { useCatalogue } from '../messages/compile';

export interface ConfigOptions {
  /** The folder of the site, where Docusaurus runs. */
  readonly siteDir: string;
  /** The folder of the dataset, from the site's folder: STAGES_DATA, else `data`. */
  readonly data?: string;
  /** The folder of the docs: STAGES_DOCS, else `docs`. */
  readonly docs?: string;
}

/** The whole Docusaurus configuration of a site. Change the result to add what Docusaurus offers. */
export const createConfig = async ({
  siteDir,
  data = process.env.STAGES_DATA ?? 'data',
  docs = process.env.STAGES_DOCS ?? 'docs',
}: ConfigOptions): Promise<Config> => {
  const directory = resolve(siteDir, data);
  const identity = readIdentityOrExit(directory);
  const site = readSiteOrExit(directory);
  const title = site.title ?? identity.title;
  const address = readAddressOrExit(process.env, site);
  checkAddress(address, process.env);
  const { url, baseUrl } = address;
  const navigation = { baseUrl, docs: resolve(siteDir, docs), hasSupport: hasSupportPage(identity) };
  const { catalogue } = identity;
  useCatalogue(catalogue);
  const shared = createSharedContent({
    folders: { siteDir, data, docs },
    settings: site,
    catalogue,
    bootstrapScript: await bundleBootstrapScript(catalogue),
  });
  return {
    title,
    tagline: identity.tagline,
    url,
    baseUrl,
    trailingSlash: true,
    // Off, because this inline script of the home page would need an exception in the Content-Security-Policy.
    baseUrlIssueBanner: false,
    // In development no built page exists, so the page runs the app itself.
    ssrTemplate: renderPageTemplate(shared.bootstrapScript().path, identity.dataAge),
    favicon: site.favicon ?? 'img/favicon.svg',
    staticDirectories: listStaticFolders(siteDir, resolve(directory, site.static)),
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
      // Reads the whole history once, for the dates of all docs.
      experimental_vcs: hasWholeHistory(siteDir) ? 'git-eager' : 'disabled',
    },
    ...createPresetParts({ siteDir, docs, baseUrl, identity, shared }),
    themeConfig: {
      colorMode: { respectPrefersColorScheme: true },
      navbar: {
        title,
        ...(site.logo !== undefined && { logo: toLogo(site.logo) }),
        items: toNavigation(navigation, site),
      },
      footer: {
        copyright: renderFooterNote(identity, site.organisation),
        links: toFooter(navigation, site),
      },
      prism: { theme: createCodeTheme('light'), darkTheme: createCodeTheme('dark') },
      docs: { sidebar: { hideable: false, autoCollapseCategories: false } },
      // These are the defaults. Set here, because themes otherwise add missing keys in load order, and the
      // bundle and its hash would differ between builds.
      mermaid: { theme: { light: 'default', dark: 'dark' }, options: {} },
    } satisfies UserThemeConfig & MermaidConfig,
  };
};
