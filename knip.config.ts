import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/entries/{bin,plugin,preset,config,default-config,theme,element,element-*}.ts',
    'src/entries/run-docusaurus.mjs',
    // Files that are referenced by strings: routes, components that override the theme's, and components that
    // the plugin bundles.
    'src/{site,guest}-theme/**/*.{ts,tsx}',
    'src/components/islands/page/*Route.tsx',
    'src/components/islands/page/{render.tsx,full-navigation.ts}',
    'src/components/islands/bootstrap/index.ts',
    'src/components/{explorer,compare}/*-page.ts',
    'src/components/generated/{PolicyPage,HomeRoute}.tsx',
    'src/element/define.ts',
    'src/edge/{badges,no-files}.ts',
    'src/messages/loader.ts',
    // Started as a separate process.
    'src/importer/mapping-process.mjs',
    'scripts/{*.{ts,mjs},*/index.ts}',
    'scripts/mutation/{code.ts,vitest.config.mts,fast-check.ts}',
    'bench/*.ts',
    'tests/**/*.{test,spec}.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,mjs}',
    'scripts/**/*.{ts,mts,mjs}',
    'bench/**/*.ts',
    'tests/**/*.ts',
    '*.{ts,mts,mjs}',
  ],
  // The code of messages imports their runtime. mermaid is used by the theme and pinned to the last version for Node 20. baseline-status is measured as a
  // file, tests run @arethetypeswrong/cli and bundle Cloudflare's parsers, and the pictures' typeface is read as files.
  ignoreDependencies: [
    // The theme's components, which Docusaurus resolves.
    /^@theme(-init)?\//,
    '@messageformat/runtime',
    'mermaid',
    'baseline-status',
    '@arethetypeswrong/cli',
    '@cloudflare/pages-shared',
    // Of tests/existing-site, which is built outside of this repository.
    '@docusaurus/preset-classic',
    '@expo-google-fonts/atkinson-hyperlegible-next',
  ],
  // A path in the script of the action.
  ignoreUnresolved: [/^\$ACTION/],
  // An export that only its own file uses is not dead code.
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;
