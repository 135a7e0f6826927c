import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSite } from '../../scripts/test/sites';
import { readPolicy } from '../built/api';

const root = path.resolve(__dirname, '../..');
const site = findSite('observatory');
const again = path.join(root, '.build', 'reproducible');

/** A hash for each file of a built site. */
const hashFiles = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

/** Builds the tested site again from scratch, for the day that the first build used. */
const buildAgain = (today: string): void => {
  rmSync(path.join(root, site.generated), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/entries/bin.ts', 'build', '--out-dir', again],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        STAGES_DATA: site.data,
        STAGES_DOCS: site.docs,
        SITE_URL: 'http://localhost:3000',
        SOURCE_DATE_EPOCH: String(Date.parse(today) / 1000),
        // The folder's name is part of the names that the bundler generates.
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: site.generated,
      },
    },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
};

describe('two builds of one dataset for one day', () => {
  let first = new Map<string, string>();
  let second = new Map<string, string>();
  beforeAll(() => {
    first = hashFiles(path.join(root, site.out));
    buildAgain(readPolicy(site.out).asOf);
    second = hashFiles(again);
  });
  afterAll(() => rmSync(again, { recursive: true, force: true }));

  it('have the same files', () => {
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect(first.size).toBeGreaterThan(100);
  });

  it('have the same bytes', () => {
    expect([...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file)).toEqual([]);
  });
});
