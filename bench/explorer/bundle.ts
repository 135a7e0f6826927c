import { createRequire } from 'node:module';
import { build } from 'esbuild';
import path from 'node:path';
import type { ExplorerCatalog } from '../../src/model/explorer/catalog';
import type { PolicyDocument } from '../../src/model/documents/policy-document';
import { englishCatalogue } from '../../src/messages/catalogue';
import { inlineMessagesPlugin } from '../../src/messages/esbuild';
import { toCatalogFile } from '../../src/model/explorer/catalog-file';

/** The theme's dependencies, resolved from the theme. */
const frame = createRequire(require.resolve('@docusaurus/theme-classic/package.json')).resolve(
  'infima/dist/css/default/default.css',
);

const styles = path.join(__dirname, '../../src/css');
const sheets = ['site', 'pages/explorer', 'pages/compare'].map((name) => path.join(styles, `${name}.css`));

interface File {
  readonly type: string;
  readonly body: string;
}

/** A page of the benchmark and its files, by path. */
export interface Bundle {
  readonly html: string;
  readonly files: Readonly<Record<string, File>>;
}

const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    plugins: [inlineMessagesPlugin(englishCatalogue())],
    write: false,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    // The page uses the system's typeface, so that no measurement waits for a file. Parts loaded on demand
    // are not used here.
    external: ['~@*', '@generated/*'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

/** Bundles the explorer's component with the site's styles, as the site does, into a page of its own. */
export const buildExplorerBundle = async (
  policy: PolicyDocument,
  catalog: ExplorerCatalog,
): Promise<Bundle> => ({
  html: '<!doctype html><meta charset="utf-8"><title>Explorer</title><link rel="stylesheet" href="/frame.css"><link rel="stylesheet" href="/site.css"><body><script src="/page.js"></script>',
  files: {
    '/page.js': { type: 'text/javascript', body: await bundle(path.join(__dirname, 'page.tsx')) },
    '/frame.css': { type: 'text/css', body: await bundle(frame) },
    '/site.css': { type: 'text/css', body: (await Promise.all(sheets.map(bundle))).join('') },
    '/policy.json': { type: 'application/json', body: JSON.stringify(policy) },
    '/catalog.json': { type: 'application/json', body: JSON.stringify(toCatalogFile(catalog)) },
  },
});
