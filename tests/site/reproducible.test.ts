import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, '.build', 'reproducible');

/** Builds a dataset's site from nothing; returns a hash for each of its files. */
const build = (name: string): Map<string, string> => {
  const generated = `.docusaurus-reproducible`;
  rmSync(path.join(root, generated), { recursive: true, force: true });
  const out = path.join(folder, name);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/site.mjs', 'build', '--out-dir', out],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        STAGES_DATA: 'tests/datasets/observatory/data',
        STAGES_DOCS: 'tests/datasets/observatory/docs',
        SOURCE_DATE_EPOCH: '1756771200',
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: generated,
      },
    },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return new Map(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        path.relative(out, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
};

describe('two builds of one dataset for one day', () => {
  let first = new Map<string, string>();
  let second = new Map<string, string>();
  beforeAll(() => {
    first = build('first');
    second = build('second');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('have the same files', () => {
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect(first.size).toBeGreaterThan(100);
  });

  it('are the same in every byte', () => {
    expect([...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file)).toEqual([]);
  });
});
