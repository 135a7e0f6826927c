import { defineConfig } from 'vitest/config';

/** The file with a mutant and its text, from `mutate:code`. */
const { file, text } = JSON.parse(process.env.MUTANT ?? '{}') as { file?: string; text?: string };

/** The unit tests, with a mutant in place of the text of its file. */
export default defineConfig({
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: (id) => (id === file ? text : undefined),
    },
  ],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: [
      'node_modules/**',
      'tests/browser/**',
      'tests/site*/**',
      'tests/site*.test.ts',
      'tests/built/**',
      'tests/docusaurus-consumer/**',
    ],
    setupFiles: ['scripts/mutation/fast-check.ts', 'tests/sample/english.ts'],
    reporters: ['dot'],
    isolate: false,
    testTimeout: 30_000,
  },
});
