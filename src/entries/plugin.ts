import { resolve } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import pluginLifecycle from '../plugins/lifecycle';
import { bundleBootstrapScript } from '../plugins/lifecycle/bootstrap/script';
import { createSharedContent } from '../plugins/lifecycle/shared';
import { mdxAttributes } from '../components/islands/mdx-attributes';
import { readIdentityOrExit } from '../plugins/lifecycle/identity';
import { readSiteOrExit } from './site';
import { useCatalogue } from '../messages/compile';

export interface PluginOptions {
  readonly id?: string;
  /** The folder of the dataset, from the site's folder. */
  readonly data?: string;
  /** The path below which the pages and files are published. */
  readonly routeBasePath?: string;
}

/** Docusaurus requires the id. */
export const validateOptions = ({ options }: { options: PluginOptions }): PluginOptions => ({
  ...options,
  id: options.id ?? 'default',
});

/**
 * A Docusaurus plugin for a site that exists: adds the pages, files and MDX components of a dataset, in the theme of
 * the site.
 */
export default async function stagebook(
  context: LoadContext,
  { id = 'default', data = 'stages', routeBasePath = '/stages-and-support' }: PluginOptions = {},
): Promise<Plugin> {
  const { siteDir } = context;
  const directory = resolve(siteDir, data);
  const { catalogue } = readIdentityOrExit(directory);
  useCatalogue(catalogue);
  const shared = createSharedContent({
    folders: { siteDir, data, docs: data },
    settings: readSiteOrExit(directory),
    catalogue,
    bootstrapScript: await bundleBootstrapScript(catalogue),
  });
  return (await pluginLifecycle(context, {
    id,
    shared,
    guest: { routeBasePath, components: mdxAttributes },
  })) as Plugin;
}
