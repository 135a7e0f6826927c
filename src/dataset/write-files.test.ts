import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  // A leftover of a killed run.
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

test('leaves all files unchanged if one cannot be written', () => {
  writeFileSync(join(folder, 'a.yaml'), 'old');
  expect(() =>
    writeFiles(
      new Map([
        [join(folder, 'a.yaml'), 'new'],
        [join(folder, 'a.yaml', 'b.yaml'), 'more'],
      ]),
    ),
  ).toThrow('EEXIST');
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).not.toContain('.a.yaml.new');
});

test('creates folders, keeps the mode of a file, and writes to the target of a link', () => {
  writeFileSync(join(folder, 'a.yaml'), 'old');
  chmodSync(join(folder, 'a.yaml'), 0o600);
  symlinkSync('a.yaml', join(folder, 'link.yaml'));
  writeFiles(
    new Map([
      [join(folder, 'link.yaml'), 'new'],
      [join(folder, 'more', 'b.yaml'), 'more'],
    ]),
  );
  expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('new');
  expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, 'more', 'b.yaml'), 'utf8')).toBe('more');
});
