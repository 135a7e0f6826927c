import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { deriveSiteData } from '../src/model/pages/site-data';
import { listPages } from '../src/plugins/lifecycle/pages.test-support';
import { loadPages } from '../src/components/islands/page/render';
import { publish, readFor, textOf } from './artifacts/published';

// A policy without items, as in a fresh clone: Git keeps no empty folder, so there is no catalog folder.

const folder = mkdtempSync(path.join(tmpdir(), 'stagebook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync('tests/datasets/minimal/data/policy.yaml', path.join(folder, 'policy.yaml'));

const dataset = readFor(folder, '2024-03-01');
const data = deriveSiteData(dataset);

describe('a dataset without items', () => {
  it('renders every page, and says that there are no items', async () => {
    const render = await loadPages();
    const site = { baseUrl: '/', siteUrl: 'https://kettle.example' };
    const pages = new Map(
      listPages(data).map((page) => [page.permalink, render(page, data.policyDocument(), site).html]),
    );
    expect(pages.get('/catalog/')).toContain('The catalog has no items yet.');
    for (const html of pages.values()) expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('publishes its policy and an empty catalog', () => {
    const files = publish(dataset);
    expect(JSON.parse(textOf(files, 'api/v1/catalog.json'))).toMatchObject({ total: 0, result: [] });
  });
});
