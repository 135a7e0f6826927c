import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { importCommand } from './import';
import { readDataset } from '../dataset';

const root = join(import.meta.dirname, '../..');
const fixture = join(root, 'tests/fixtures/import/kubernetes');

it('writes the table of releases into the policy, and plans that came true', async () => {
  const data = mkdtempSync(join(tmpdir(), 'import-releases-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  onTestFinished(() => void vi.restoreAllMocks());
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  cpSync(join(fixture, 'data'), data, { recursive: true });
  const table = join(data, 'releases.csv');
  cpSync(join(fixture, 'releases.csv'), table);
  const read = (file: string): string => readFileSync(join(data, file), 'utf8');
  const run = async (asOf: string): Promise<void> => {
    await importCommand.run([
      '--mapping',
      join(root, 'data/import/kubernetes.jsonata'),
      '--from',
      join(fixture, 'gates'),
      '--table',
      `releases=${table}`,
      '--out',
      join(data, 'catalog'),
      '--as-of',
      asOf,
    ]);
    expect(readDataset(data, { today: asOf }).problems).toEqual([]);
  };
  const gate = 'catalog/authorize-pod-websocket-upgrade-create-permission.yaml';

  await run('2025-06-30');
  expect(read('policy.yaml')).toContain("  - { version: '1.35', date: 2025-12-17, planned: true }\n");
  expect(read(gate)).toContain("  - since: '1.35'\n    status: planned\n    stage: beta\n");
  const before = [read('policy.yaml'), read(gate)];
  await run('2025-06-30');
  expect([read('policy.yaml'), read(gate)]).toEqual(before);

  writeFileSync(table, `${readFileSync(table, 'utf8')}1.37,2026-08-20\n`);
  await run('2026-05-31');
  expect(read('policy.yaml')).toContain(
    "  - { version: '1.35', date: 2025-12-17 }\n  - { version: '1.36' }\n  - { version: '1.37', date: 2026-08-20, planned: true }\n",
  );
  expect(read(gate)).toContain("  - since: '1.35'\n    stage: beta\n");
  expect(read('catalog/allow-service-external-ips.yaml')).toContain(
    "  - since: '1.36'\n    stage: deprecated\n",
  );
});
