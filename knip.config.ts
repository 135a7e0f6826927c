import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/plugins/*/index.ts',
    // Named as strings: routes, what Docusaurus swizzles, and what the plugin bundles for the pages that it fills.
    'src/theme/**/*.{ts,tsx}',
    'src/components/islands/page/*Route.tsx',
    'src/components/islands/page/{render.tsx,full-navigation.ts}',
    'src/components/islands/bootstrap/index.ts',
    'src/components/{explorer,compare}/*-page.ts',
    'src/components/generated/PolicyPage.tsx',
    'src/element/define.ts',
    // Started as a process of its own.
    'src/importer/mapping-process.mjs',
    'src/pages/**/*.tsx',
    'scripts/{*.{ts,mjs},*/index.ts}',
    'scripts/mutation/{vitest.config.mts,fast-check.ts}',
    'bench/*.ts',
    'tests/**/*.{test,spec}.ts',
  ],
  project: [
    'src/**/*.{ts,tsx}',
    'scripts/**/*.{ts,mts,mjs}',
    'bench/**/*.ts',
    'tests/**/*.ts',
    '*.{ts,mts,mjs}',
  ],
  // What reads mermaid's sources is mermaid, held at the last version for Node 20; baseline-status is weighed as a file,
  // the typeface of the pictures is read as files, and Stryker's types come with it.
  ignoreDependencies: [
    'mermaid',
    'baseline-status',
    '@expo-google-fonts/atkinson-hyperlegible-next',
    '@stryker-mutator/api',
  ],
  // What a file uses itself is alive; whether it is exported too is a matter of taste.
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;
