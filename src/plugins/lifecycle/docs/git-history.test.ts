import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hasWholeHistory } from './git-history';

const folder = mkdtempSync(join(tmpdir(), 'git-history-'));
afterAll(() => rmSync(folder, { recursive: true }));

const git = (...words: string[]): void => {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], {
    cwd: folder,
    stdio: 'ignore',
  });
};

it('is true in a repository, and false in a shallow clone and outside of a repository', () => {
  git('init', 'whole');
  for (const message of ['first', 'second']) git('-C', 'whole', 'commit', '--allow-empty', '-m', message);
  git('clone', '--depth', '1', `file://${join(folder, 'whole')}`, 'shallow');
  expect(hasWholeHistory(join(folder, 'whole'))).toBe(true);
  expect(hasWholeHistory(join(folder, 'shallow'))).toBe(false);
  expect(hasWholeHistory(folder)).toBe(false);
  expect(hasWholeHistory(join(folder, 'missing'))).toBe(false);
});
