// `npm run mutate:model`: changes the code of the model, one mutant after another, and asks its tests to notice.
// One folder: `npm run mutate:model -- --mutate 'src/model/rules/**/*.ts,!**/*.test*.ts'`.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/model/**/*.ts', '!src/model/**/*.test*.ts'],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  // Coverage names the tests of each mutant: to look for related files again costs as much as the tests.
  vitest: { configFile: 'scripts/mutation/vitest.config.mts', related: false },
  coverageAnalysis: 'perTest',
  // What is evaluated once, when a module is loaded (tables, schemas), is covered by no single test: each such mutant
  // would take all of them.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  // The model reads no file: its tests need neither the data nor what was built.
  ignorePatterns: [
    'build',
    '.build',
    '.docusaurus*',
    'data',
    'docs',
    'static',
    'tests/*',
    '!tests/sample',
    'bench',
  ],
  tempDirName: '.stryker',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.stryker/report.json' },
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
