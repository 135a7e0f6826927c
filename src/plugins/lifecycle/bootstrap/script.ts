import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Artifact } from '../../../artifacts';

/** Among the files whose name changes with their content, which hosts tell browsers to keep. */
const folder = 'assets/js';

/** The script of every page, bundled apart from the app: of the components it knows no more than their enhancements. */
export const bundleBootstrapScript = (siteDir: string): Artifact => {
  const { outputFiles } = buildSync({
    entryPoints: [join(siteDir, 'src/components/islands/bootstrap/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // As package.json's browserslist, and as old as the CSS of the pages needs anyhow.
    target: ['es2020'],
    logLevel: 'error',
  });
  const contents = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8);
  return { path: `${folder}/bootstrap.${hash}.js`, contents };
};
