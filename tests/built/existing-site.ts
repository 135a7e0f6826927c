import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackage, packPackage } from './packed';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'existing-')));
const site = path.join(folder, 'site');
let output = '';

const read = (file: string): string => readFileSync(path.join(site, 'build', file), 'utf8');

beforeAll(() => {
  cpSync(path.resolve(import.meta.dirname, '../existing-site/site'), site, { recursive: true });
  cpSync(path.resolve(import.meta.dirname, '../datasets/minimal/data'), path.join(site, 'stages'), {
    recursive: true,
  });
  installPackage(packPackage(folder), site);
  const docusaurus = path.join(site, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const built = spawnSync(process.execPath, [docusaurus, 'build'], {
    cwd: site,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NO_UPDATE_NOTIFIER: '1', CI: 'true' },
  });
  output = built.stdout + built.stderr;
  if (built.status !== 0) throw new Error(output);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['', 'de/'])('an existing site with the plugin, in "%s"', (locale) => {
  const base = `/help/${locale}stages-and-support/`;
  const own = `${locale}stages-and-support/`;

  it('has every page below the path of the plugin, in the theme of the site', () => {
    for (const page of [
      '',
      'stages/',
      'stages/trial/',
      'support/',
      'explorer/',
      'catalog/',
      'catalog/kettle/',
    ]) {
      const html = read(`${own}${page}index.html`);
      expect(html).toMatch(/class="?navbar__title[^>]*>Kiln</);
      expect(html).not.toContain('sb slot');
    }
    expect(read(`${own}catalog/kettle/index.html`)).toContain(`href="${base}stages/trial/"`);
  });

  it('has the files of the API, badges, feeds and the element', () => {
    for (const file of [
      'api/v1/index.json',
      'badges/kettle/status.svg',
      'feeds/changes.atom',
      'embed/v1/stage-badge.js',
    ])
      expect(existsSync(path.join(site, 'build', own, file)), file).toBe(true);
    expect(read(`${own}api/v1/index.json`)).toContain(`https://kiln.example${base}`);
  });

  it('keeps its own pages, and has components in its MDX', () => {
    expect(read(`${locale}index.html`)).toContain('Welcome to Kiln');
    const docs = read(`${locale}docs/index.html`);
    // Docusaurus' minifier drops the quotes.
    expect(docs).toContain(`href=${base}stages/trial/`);
    expect(docs).toContain('sb-comparison');
    expect(existsSync(path.join(site, 'build', locale, '_headers'))).toBe(false);
  });
});
