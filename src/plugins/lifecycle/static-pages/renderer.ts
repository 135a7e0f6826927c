import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Catalogue } from '../../../messages/catalogue';
import type { Page } from '../pages';
import { sourceFolder } from '../source-folder';
import type { Site } from '../../../artifacts/site';
import type { PolicyDocument } from '../../../model/documents/policy-document';
import { inlineMessagesPlugin } from '../../../messages/esbuild';

export interface RenderedPage {
  readonly head: { readonly title: string; readonly description: string };
  readonly html: string;
  readonly isHydrated: boolean;
}

export type RenderPage = (page: Page, policy: PolicyDocument, site: Site) => RenderedPage;

/**
 * Bundles the components that draw a page's body and loads the bundle. The plugin knows them only by path,
 * because its own process uses Docusaurus' module system, JSX and React mode.
 */
export const loadRenderer = async (outDir: string, catalogue: Catalogue): Promise<RenderPage> => {
  const outfile = join(outDir, 'render.cjs');
  await build({
    entryPoints: [join(sourceFolder, 'components/islands/page/render')],
    outfile,
    bundle: true,
    plugins: [inlineMessagesPlugin(catalogue)],
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  // The bundle exports what render.tsx exports; TypeScript cannot check that.
  const { loadPages } = createRequire(outfile)(outfile) as { loadPages: () => Promise<RenderPage> };
  return loadPages();
};
