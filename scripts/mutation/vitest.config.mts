import { defineConfig } from 'vitest/config';

/** Only the model's tests, for runs that repeat them thousands of times. */
export default defineConfig({
  test: {
    include: ['src/model/**/*.test.ts'],
    setupFiles: ['scripts/mutation/fast-check.ts', 'tests/sample/english.ts'],
    // Loading all modules again for each file would take most of the time. Every mutant still has its own
    // worker.
    isolate: false,
  },
});
