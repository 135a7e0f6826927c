import { buildSync } from 'esbuild';
import path from 'node:path';
import type { ExplorerCatalog } from '../../src/model/explorer/catalog';
import type { PolicyDocument } from '../../src/model/policy-document';
import { encodeCatalog } from '../../src/model/explorer/encode';

/** What a page of the benchmark is made of. */
export interface Bundle {
  readonly script: string;
  readonly policy: PolicyDocument;
  /** The explorer's file, as it is published. */
  readonly file: string;
}

/** The explorer's own component, as the site bundles it, in a page of its own. */
export const buildExplorerBundle = (policy: PolicyDocument, catalog: ExplorerCatalog): Bundle => {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, 'page.tsx')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return { script: outputFiles[0]?.text ?? '', policy, file: JSON.stringify(encodeCatalog(catalog)) };
};
