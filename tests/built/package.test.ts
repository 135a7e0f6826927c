import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { publint } from 'publint';
import { browserFlags, ensureBrowser } from '../../scripts/browser';
import { createSiteServer } from '../../src/serve/server';
import { listBlocks } from '../../scripts/adopt/blocks';
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

/** Writes the site.yaml that the docs show, and the files that it names. */
const brandSite = (): void => {
  const page = readFileSync('docs/maintain/brand.mdx', 'utf8');
  const [example] = listBlocks(page).filter(({ title }) => title === 'data/site.yaml');
  writeFileSync(path.join(site, 'data/site.yaml'), example?.text ?? '');
  const font = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files';
  const files = {
    'img/logo.svg': 'static/img/favicon.svg',
    'img/logo-dark.svg': 'static/img/favicon.svg',
    'img/icon.svg': 'static/img/favicon.svg',
    'img/preview.png': '.github/pictures/subject-light.png',
    'fonts/kiln-sans.woff2': `${font}/atkinson-hyperlegible-next-latin-wght-normal.woff2`,
  };
  for (const [file, from] of Object.entries(files)) cpSync(from, path.join(site, 'static', file));
};

describe('a new site', () => {
  it('begins with one command, and passes its own checks below a path that is also a name of a page', () => {
    const started = run('npx', ['--no-install', 'stagebook', 'init', '.'], site);
    expect(started.code, started.output).toBe(0);
    const { dependencies } = JSON.parse(readFileSync(path.join(site, 'package.json'), 'utf8')) as {
      dependencies: object;
    };
    expect(Object.keys(dependencies)).toEqual(['stagebook']);
    brandSite();
    const began = performance.now();
    const address = { SITE_URL: 'https://kiln.example', BASE_URL: '/about/', CI: 'true' };
    const tested = run('npm', ['test'], site, address);
    expect(tested.code, tested.output).toBe(0);
    expect(tested.output).not.toMatch(/\[WARNING\]|\[ERROR\]/);
    console.warn(
      `The new site was checked and built in ${Math.round((performance.now() - began) / 1000)} s.`,
    );
    const read = (file: string): string => readFileSync(path.join(site, 'build', file), 'utf8');
    // The page "About" below the path "about".
    expect(read('about/index.html')).toContain('href=/about/about/');
    expect(read('catalog/my-first-feature/index.html')).toContain('My first feature');
    expect(read('stages/index.html')).toContain('href=/about/stages/preview/');
    expect(read('api/v1/index.json')).toContain('https://kiln.example/about/');
  });

  it('looks as its site.yaml says, in light and dark', async () => {
    const server = createSiteServer({ directory: path.join(site, 'build'), baseUrl: '/about/' });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags] });
    try {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/about/`);
        await page.evaluate(() => document.fonts.ready);
        const look = await page.evaluate(() => {
          const link = document.querySelector('main a:not(.sb-mark):not(.button)');
          const logo = [...document.querySelectorAll<HTMLImageElement>('.navbar__logo img')].find((image) =>
            image.checkVisibility(),
          );
          return {
            title: document.querySelector('.navbar__title')?.textContent,
            link: link === null ? null : getComputedStyle(link).color,
            font: getComputedStyle(document.body).fontFamily.split(',')[0]?.replaceAll('"', ''),
            isFontLoaded: [...document.fonts].some(
              ({ family, status }) => family.replaceAll('"', '') === 'Kiln Sans' && status === 'loaded',
            ),
            logo: logo?.src.split('/').at(-1),
            isLogoDrawn: (logo?.naturalWidth ?? 0) > 0,
            languages: [...document.querySelectorAll('.navbar [lang]')].map(({ textContent }) => textContent),
          };
        });
        expect(look).toEqual({
          title: 'Kiln release stages',
          link: colorScheme === 'light' ? 'rgb(138, 21, 56)' : 'rgb(184, 112, 134)',
          font: 'Kiln Sans',
          isFontLoaded: true,
          logo: colorScheme === 'light' ? 'logo.svg' : 'logo-dark.svg',
          isLogoDrawn: true,
          languages: ['Deutsch'],
        });
        await page.close();
      }
    } finally {
      await browser.close();
      server.close();
    }
  });

  it('refuses to begin where a file exists', () => {
    const again = run('npx', ['--no-install', 'stagebook', 'init', '.'], site);
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining('already exists') as string });
  });

  it('does not build without an address in CI', () => {
    rmSync(path.join(site, 'build'), { recursive: true });
    rmSync(path.join(site, 'data/site.yaml'));
    const { code, output } = run('npm', ['run', 'build'], site, { CI: 'true' });
    expect(code).not.toBe(0);
    expect(output.match(/Set the environment variable SITE_URL/g)).toHaveLength(1);
    expect(existsSync(path.join(site, 'build'))).toBe(false);
  });
});
