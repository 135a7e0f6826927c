import { configDefaults, defineConfig } from 'vitest/config';

/** Tests of what was built, from `build/` and `.build/<dataset>/`; `npm test` builds first. */
const built = [
  'tests/site*/**/*.test.ts',
  'tests/site*.test.ts',
  'tests/docusaurus-consumer/**/*.test.ts',
  'tests/built/**/*.test.ts',
];

export default defineConfig({
  test: {
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
          // Files share the modules that they import: the model is pure, and what a test stubs it puts back. To import all
          // anew for each file took as long again as the tests.
          isolate: false,
          // Properties that are tried a hundred times take their time where other work runs beside them.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'built', include: built, testTimeout: 120_000, hookTimeout: 300_000 } },
    ],
  },
});
