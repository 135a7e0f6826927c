import { afterAll, beforeAll, expect, test } from 'vitest';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { stages } from './cli.test-support';
import { tmpdir } from 'node:os';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stagebook-validate-test-'));
  for (const name of ['data', 'static'])
    cpSync(join('tests/datasets/observatory', name), join(folder, name), { recursive: true });
  for (const args of [['init'], ['add', '.'], ['commit', '--message', 'Begin']])
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const validate = (...args: string[]) => stages(['validate', ...args], {}, folder);

test('leaves out the warnings that a git revision or a folder has too', { timeout: 60_000 }, () => {
  const file = join(folder, 'data/catalog/drv-guider.yaml');
  // A new line above a known finding moves it, and a new record has findings of its own.
  writeFileSync(file, `# A comment.\n${readFileSync(file, 'utf8')}`);
  cpSync(file, join(folder, 'data/catalog/drv-guider-two.yaml'));
  const { code, out } = validate('--since', 'HEAD', '--format', 'github');
  expect(out).toContain('file=data/catalog/drv-guider-two.yaml');
  expect(out.split('\n').filter((line) => line !== '' && !line.includes('drv-guider-two'))).toEqual([]);
  expect(code).toBe(1);
  // An address that is not recorded is an error before a merge, also if the older state has it.
  const same = validate('--since', 'data');
  expect(same.code).toBe(1);
  expect(same.out).toContain(' error permalink-unrecorded');
  expect(same.out).toMatch(/warnings?\. \d+ warnings were there before\. /);
  expect(same.out).not.toContain(' warning ');
});
