import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The theme's hook that decides between the layouts of a phone and a desktop. */
export const windowSizeHook = join(
  dirname(createRequire(import.meta.url).resolve('@docusaurus/theme-common')),
  'hooks/useWindowSize.js',
);

/** Which files share what. */
export const cacheGroups = {
  // Without this setting, webpack moves code that mermaid and the theme share into a chunk that every page loads.
  common: { minChunks: Number.MAX_SAFE_INTEGER },
  // Only the explorer loads its style sheet.
  styles: { test: /^(?!.*\bexplorer\.css$)/ },
  explorer: {
    name: 'explorer',
    test: /\bexplorer\.css$/,
    type: 'css/mini-extract',
    chunks: 'all',
    enforce: true,
    priority: 50,
  },
} as const;
