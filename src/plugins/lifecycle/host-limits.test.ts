import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { measureSite, renderExceededLimits } from './host-limits';

it('counts files and bytes in all folders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'limits-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'a/b/c.txt'), '12345');
  writeFileSync(join(folder, 'd.txt'), '1');
  expect(measureSite(folder)).toEqual({ files: 2, bytes: 6 });
  rmSync(folder, { recursive: true });
});

const all = ['cloudflare-pages', 'github-pages'] as const;

it('names each host whose limit is exceeded, but none at the limit', () => {
  expect(renderExceededLimits({ files: 20_000, bytes: 1_000_000_000 }, [...all])).toEqual([]);
  expect(renderExceededLimits({ files: 20_001, bytes: 1_000_000_001 }, [...all])).toEqual([
    'Cloudflare Pages (free plan) takes 20,000 files; this site has 20,001.',
    'GitHub Pages takes 1,000,000,000 bytes; this site has 1,000,000,001.',
  ]);
});

it('names no host that the site does not use', () => {
  expect(renderExceededLimits({ files: 20_001, bytes: 1 }, ['github-pages', 'nginx'])).toEqual([]);
});
