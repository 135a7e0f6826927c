import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMutations } from '../scripts/mutation/run';

/** A short run of `npm run mutate`, with another vendor's data. */
test('no damage to a file passes unseen, crashes or is shown in the wrong place', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  try {
    cpSync('tests/datasets/observatory/data', folder, { recursive: true });
    const { failures, total } = runMutations({
      directory: folder,
      count: 300,
      seed: 7,
      limit: 5000,
      command: false,
    });
    expect(failures).toEqual([]);
    expect(total).toBeGreaterThan(200);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
