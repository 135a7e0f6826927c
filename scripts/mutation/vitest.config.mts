import { defineConfig } from 'vitest/config';

/** The model's own tests, for runs that repeat them thousands of times. */
export default defineConfig({
  test: {
    include: ['src/model/**/*.test.ts'],
    setupFiles: ['scripts/mutation/fast-check.ts'],
    // Loading the modules anew for each file is most of a run. Every mutant still has a worker of its own.
    isolate: false,
  },
});
