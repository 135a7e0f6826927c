import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/plugins/*/index.ts',
    'src/theme/**/*.{ts,tsx}',
    'src/pages/**/*.tsx',
    'src/cli/index.ts',
    'scripts/*.{ts,mjs}',
    'bench/*.ts',
    'tests/**/*.{test,spec}.ts',
  ],
  project: ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', 'bench/**/*.ts', 'tests/**/*.ts', '*.{ts,mts,mjs}'],
} satisfies KnipConfig;
