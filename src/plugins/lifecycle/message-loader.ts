import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { sourceFolder } from './source-folder';

/** Bundles the loader that writes messages into Docusaurus' bundles, and returns its path. Loaders must be JavaScript. */
export const bundleMessageLoader = (outDir: string): string => {
  const outfile = join(outDir, 'message-loader.cjs');
  buildSync({
    entryPoints: [join(sourceFolder, 'messages/loader')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  return outfile;
};
