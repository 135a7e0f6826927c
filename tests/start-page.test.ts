import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/**
 * Runs exactly the commands of the page in a temporary folder, except the last block, which starts a server.
 */
test('"Start with your own policy" works as written', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  const page = readFileSync('docs/maintain/start.mdx', 'utf8');
  const blocks = [...page.matchAll(/^```bash\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
  const commands = blocks
    .flatMap((block) => block.trim().split('\n'))
    .filter((line) => line.startsWith('npm run stages -- '));
  expect(commands).toHaveLength(5);
  try {
    const outputs = commands.map((command) => {
      const line = command
        .replace('npm run stages -- ', `"${process.execPath}" --import tsx src/cli/index.ts `)
        .replaceAll('my-site', join(folder, 'my-site'));
      const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
      expect([command, status, stderr]).toEqual([command, 0, '']);
      return stdout;
    });
    expect(outputs[3]).toContain('0 errors');
    expect(outputs[4]).toContain('Export to CSV');
    expect(readFileSync(join(folder, 'my-site/data/policy.yaml'), 'utf8')).toMatch(
      /id: stable[\s\S]*id: retired/,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
