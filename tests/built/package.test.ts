import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// In one file, because both build the package into the same folder.
import './existing-site';
import { installPackage, packPackage } from './packed';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'package-')));
const site = path.join(folder, 'my-stages');
let tarball = '';

const run = (
  command: string,
  args: readonly string[],
  cwd: string,
  environment: Record<string, string> = {},
) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, ...environment },
  });
  return { code: status, output: stdout + stderr };
};

beforeAll(() => {
  tarball = packPackage(folder);
  mkdirSync(site);
  installPackage(tarball, site);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('is smaller than 1 MB', () => {
    expect(statSync(tarball).size).toBeLessThan(1_000_000);
  });

  it('has entries that every tool finds', async () => {
    const { messages } = await publint({ pkgDir: path.join(site, 'node_modules/stagebook') });
    const found = messages.filter(
      // Node reads the names of the nearest package.json, which is that of the compiled folder.
      ({ type, code }) => type !== 'suggestion' && code !== 'NESTED_PACKAGE_JSON_FIELD_IGNORED',
    );
    expect(found).toEqual([]);
  });

  it('has types that every module system of today finds', () => {
    const attw = path.resolve('node_modules/.bin/attw');
    const { code, output } = run(attw, [tarball, '--profile', 'esm-only'], folder);
    expect(code, output).toBe(0);
  });
});

describe('the links', () => {
  it.each([
    ['CommonJS', "const { createLinks } = require('stagebook/links');"],
    ['modules', "import { createLinks } from 'stagebook/links';"],
  ])('can be loaded by %s', (name, load) => {
    const type = name === 'CommonJS' ? [] : ['--input-type=module'];
    // Jest cannot require a module, as older versions of Node.
    const args = [
      '--no-experimental-require-module',
      ...type,
      '-e',
      `${load} console.log(typeof createLinks);`,
    ];
    expect(run(process.execPath, args, site)).toEqual({ code: 0, output: 'function\n' });
  });
});

describe('a new site', () => {
  it('begins with one command, and passes its own checks below a path that is also a name of a page', () => {
    const started = run('npx', ['--no-install', 'stagebook', 'init', '.'], site);
    expect(started.code, started.output).toBe(0);
    const { dependencies } = JSON.parse(readFileSync(path.join(site, 'package.json'), 'utf8')) as {
      dependencies: object;
    };
    expect(Object.keys(dependencies)).toEqual(['stagebook']);
    const began = performance.now();
    const address = { SITE_URL: 'https://kiln.example', BASE_URL: '/stages/', CI: 'true' };
    const tested = run('npm', ['test'], site, address);
    expect(tested.code, tested.output).toBe(0);
    expect(tested.output).not.toMatch(/\[WARNING\]|\[ERROR\]/);
    console.warn(
      `The new site was checked and built in ${Math.round((performance.now() - began) / 1000)} s.`,
    );
    const read = (file: string): string => readFileSync(path.join(site, 'build', file), 'utf8');
    expect(read('catalog/my-first-feature/index.html')).toContain('My first feature');
    expect(read('stages/index.html')).toContain('href=/stages/stages/preview/');
    expect(read('api/v1/index.json')).toContain('https://kiln.example/stages/');
  });

  it('refuses to begin where a file exists', () => {
    const again = run('npx', ['--no-install', 'stagebook', 'init', '.'], site);
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining('already exists') as string });
  });

  it('does not build without an address in CI', () => {
    rmSync(path.join(site, 'build'), { recursive: true });
    const { code, output } = run('npm', ['run', 'build'], site, { CI: 'true' });
    expect(code).not.toBe(0);
    expect(output).toContain('Set the environment variable SITE_URL');
    expect(existsSync(path.join(site, 'build'))).toBe(false);
  });
});
