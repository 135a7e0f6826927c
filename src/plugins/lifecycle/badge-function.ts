import { join } from 'node:path';
import { build } from 'esbuild';
import type { Artifact } from '../../artifacts';
import type { Catalogue } from '../../messages/catalogue';
import { inlineMessagesPlugin } from '../../messages/esbuild';
import { sourceFolder } from './source-folder';

/** Bundles the function that draws badges on demand, for hosts that run code at a request. */
export const bundleBadgeFunction = async (catalogue: Catalogue): Promise<Artifact> => {
  const noFiles = join(sourceFolder, 'edge/no-files');
  const { outputFiles } = await build({
    entryPoints: [join(sourceFolder, 'edge/badges')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: ['es2023'],
    alias: { fs: noFiles, util: noFiles },
    logLevel: 'error',
    plugins: [inlineMessagesPlugin(catalogue)],
  });
  return { path: 'hosts/badges.js', contents: outputFiles[0]?.text ?? '' };
};
