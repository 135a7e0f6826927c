import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, Plugin } from 'esbuild';
import type { Catalogue } from './catalogue';
import { inlineMessages } from './inline';
import { toMessageCode } from './code';

const sourceFolder = fileURLToPath(new URL('..', import.meta.url));

const loaders: Readonly<Record<string, Loader>> = { '.ts': 'ts', '.tsx': 'tsx', '.js': 'js', '.jsx': 'jsx' };

/** An esbuild plugin that writes the messages of a site into a bundle. */
export const inlineMessagesPlugin = (catalogue: Catalogue): Plugin => ({
  name: 'messages',
  setup: (build) => {
    const code = toMessageCode(catalogue);
    build.onLoad({ filter: /\.[jt]sx?$/ }, ({ path }) =>
      path.startsWith(sourceFolder)
        ? { contents: inlineMessages(readFileSync(path, 'utf8'), code), loader: loaders[extname(path)] }
        : undefined,
    );
  },
});
