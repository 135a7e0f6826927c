import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test.each(['build', 'start'])(
  '%s: an invalid SOURCE_DATE_EPOCH gives one line and no stack trace',
  { timeout: 120_000 },
  (command) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(__dirname, 'bin.ts'), command],
      {
        cwd: join(__dirname, '../..'),
        env: { ...process.env, SOURCE_DATE_EPOCH: 'abc' },
        encoding: 'utf8',
      },
    );
    expect(status).toBe(2);
    expect(stderr).toBe(
      'SOURCE_DATE_EPOCH is "abc", not a number of seconds since 1970-01-01. Write a number, such as $(date +%s), or leave it unset.\n',
    );
    expect(stdout).not.toMatch(/error|^\s+at /im);
  },
);

test('build: a dataset with errors gives its problems and no stack trace', { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(__dirname, 'bin.ts'), 'build'],
    {
      cwd: join(__dirname, '../..'),
      env: {
        ...process.env,
        SITE_URL: 'https://stages.example',
        STAGES_DATA: 'nothing',
        // Another build may run at the same time.
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus-nothing',
      },
      encoding: 'utf8',
    },
  );
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('policy.yaml:1:1 error file/unreadable');
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
});
