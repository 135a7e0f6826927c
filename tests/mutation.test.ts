import { expect, test } from 'vitest';
import { runMutations } from '../scripts/mutation/run';

/** A short run of `npm run mutate`, with another vendor's data. */
test(
  'every damage to a file is detected, without a crash, and reported in the right place',
  { timeout: 180_000 },
  async () => {
    const base = { data: 'tests/datasets/observatory/data', seed: 7, from: 0, limit: 20_000 };
    const files = await runMutations({ ...base, to: 300, command: false });
    expect(files.failures).toEqual([]);
    expect(files.total).toBeGreaterThan(200);
    const command = await runMutations({ ...base, to: 20, command: true });
    expect(command.failures).toEqual([]);
    expect(command.total).toBeGreaterThan(10);
  },
);
