import { configDefaults, defineConfig } from 'vitest/config';

/** Tests of built sites in `build/` and `.build/<dataset>/`; `npm test` builds them first. */
const built = [
  'tests/site*/**/*.test.ts',
  'tests/site*.test.ts',
  'tests/docusaurus-consumer/**/*.test.ts',
  'tests/built/**/*.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: ['tests/sample/temporary-folder.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
            'tests/**/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, 'tests/browser/**', ...built],
          // Test files share imported modules, because the model is pure and tests restore their stubs.
          // Importing modules again for each file would double the time.
          isolate: false,
          // Each file begins in English, whatever the last one read.
          setupFiles: ['tests/sample/english.ts'],
          // Property tests with a hundred examples take long while other processes run.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'built', include: built, testTimeout: 120_000, hookTimeout: 300_000 } },
    ],
  },
});
