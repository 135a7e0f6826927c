import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Artifact } from '../../../artifacts';
import type { Catalogue } from '../../../messages/catalogue';
import { inlineMessagesPlugin } from '../../../messages/esbuild';
import { sourceFolder } from '../source-folder';

/** Browsers cache this folder permanently, because its file names contain a content hash. */
const folder = 'assets/js';

/**
 * Bundles the script that every page runs. The bundle contains the enhancements of components, and no
 * component.
 */
export const bundleBootstrapScript = async (catalogue: Catalogue): Promise<Artifact> => {
  const { outputFiles } = await build({
    entryPoints: [join(sourceFolder, 'components/islands/bootstrap')],
    bundle: true,
    minify: true,
    write: false,
    plugins: [inlineMessagesPlugin(catalogue)],
    format: 'iife',
    // Matches the browserslist in package.json.
    target: ['es2023'],
    logLevel: 'error',
  });
  const contents = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8);
  return { path: `${folder}/bootstrap.${hash}.js`, contents };
};
