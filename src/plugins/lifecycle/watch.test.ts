import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { watchFolders } from './watch';

const folder = mkdtempSync(join(tmpdir(), 'watch-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writes the stamp once for a hundred changes in quick succession', { timeout: 60_000 }, async () => {
  const catalog = join(folder, 'catalog');
  const stamp = join(folder, 'made/changed');
  mkdirSync(catalog);
  const stop = watchFolders([folder, catalog], stamp);
  for (let index = 0; index < 627; index++) writeFileSync(join(catalog, `${index}.yaml`), 'kind: x\n');
  await vi.waitFor(() => expect(existsSync(stamp)).toBe(true), { timeout: 30_000 });
  expect(readFileSync(stamp, 'utf8')).toBe('1\n');
  writeFileSync(join(catalog, '1.yaml'), 'kind: y\n');
  await vi.waitFor(() => expect(readFileSync(stamp, 'utf8')).toBe('2\n'), { timeout: 30_000 });
  stop();
});
