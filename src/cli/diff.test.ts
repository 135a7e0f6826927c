import { afterAll, beforeAll, expect, test } from 'vitest';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { stages } from './cli.test-support';
import { tmpdir } from 'node:os';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stagebook-diff-test-'));
  for (const name of ['data', 'docs'])
    cpSync(join('tests/datasets/observatory', name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'docs', 'old.mdx'), '# Old words\n\nIt is On the bench.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test(
  'reports a renamed stage in one line, and the place of every text with the old name',
  { timeout: 60_000 },
  () => {
    const file = join(folder, 'data', 'policy.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('name: On the bench', 'name: In the lab'));
    const said = stages(['diff', 'tests/datasets/observatory/data', join(folder, 'data')]);
    expect(said.code).toBe(0);
    expect(said.out.replaceAll(folder, 'there')).toMatchInlineSnapshot(`
      "New names (1)
        Stage “On the bench” – Now called “In the lab”

      Texts with an old name (1)
        there/docs/old.mdx:3:7: Uses the old name "On the bench": “It is On the bench.”
            Write "In the lab".
      "
    `);
  },
);

test('reads the docs of a git revision too', { timeout: 60_000 }, () => {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      stdio: 'ignore',
    });
  };
  git('init');
  git('add', '.');
  git('commit', '-m', 'New name');
  const before = join(process.cwd(), 'tests/datasets/observatory/data');
  const said = stages(['diff', before, 'HEAD', '--format', 'json'], {}, folder);
  expect(said.err).toBe('');
  const { oldNames } = JSON.parse(said.out) as { oldNames: { file: string }[] };
  expect(oldNames.map(({ file }) => file)).toContain('docs/old.mdx');
});
