// `npm run mutate:model`: mutates the model's code and checks whether its tests fail. For one folder: `npm
// run mutate:model -- --mutate 'src/model/rules/**/*.ts,!**/*.test*.ts'`.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/model/**/*.ts', '!src/model/**/*.test*.ts'],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  // Coverage already maps tests to mutants; searching for related files again would take as long as the
  // tests.
  vitest: { configFile: 'scripts/mutation/vitest.config.mts', related: false },
  coverageAnalysis: 'perTest',
  // Code that runs once when a module is loaded (tables, schemas) belongs to no single test, so each such
  // mutant would need all tests.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  // The model reads no files, so its tests need neither data nor built files.
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
