import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { writeFiles } from './write-files';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stagebook-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('writes several files and leaves nothing else', () => {
  writeFileSync(join(folder, 'a.yaml'), 'old');
  // What a killed run left.
  writeFileSync(join(folder, '.a.yaml.new'), 'ha');
  writeFiles(
    new Map([
      [join(folder, 'a.yaml'), 'new'],
      [join(folder, 'b.yaml'), 'more'],
    ]),
  );
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
});

test('a file that cannot be written leaves the others as they were', () => {
  writeFileSync(join(folder, 'a.yaml'), 'old');
  expect(() =>
    writeFiles(
      new Map([
        [join(folder, 'a.yaml'), 'new'],
        [join(folder, 'missing', 'b.yaml'), 'more'],
      ]),
    ),
  ).toThrow('ENOENT');
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).not.toContain('.a.yaml.new');
});
