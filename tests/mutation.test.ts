import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMutations } from '../scripts/mutation/run';

/** A short run of `npm run mutate`, with another vendor's data. */
test(
  'no damage to a file passes unseen, crashes or is shown in the wrong place',
  { timeout: 180_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
    try {
      cpSync('tests/datasets/observatory/data', folder, { recursive: true });
      const base = { directory: folder, seed: 7, limit: 20_000 };
      const files = await runMutations({ ...base, count: 300, command: false });
      expect(files.failures).toEqual([]);
      expect(files.total).toBeGreaterThan(200);
      const command = await runMutations({ ...base, count: 20, command: true });
      expect(command.failures).toEqual([]);
      expect(command.total).toBeGreaterThan(10);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
