import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnswerer, createReloader } from './dev-server';
import { loadRasterizer } from './load-rasterizer';
import { readContent } from './content';
import { toSearchEntries } from '../../model/documents/search-entry';

const siteDir = resolve(__dirname, '../../..');
const content = readContent({ siteDir, data: 'tests/datasets/minimal/data', docs: 'docs' });
const answer = createAnswerer({ siteUrl: 'https://example.com', baseUrl: '/' }, await loadRasterizer(), {
  search: (data) => toSearchEntries(data, []),
  verdicts: (data) => data.verdicts(),
});

describe('createAnswerer', () => {
  it.each([
    ['api/v1/subjects/kettle.json', 'application/json; charset=utf-8'],
    ['badges/kettle/status.svg', 'image/svg+xml; charset=utf-8'],
    ['pictures/site.png', 'image/png'],
  ])('serves %s with its type', (path, type) => {
    expect(answer(content, path, false)).toMatchObject({ status: 200, type });
  });

  it('answers 404 for an unknown published file, where Docusaurus would send a page', () => {
    expect(answer(content, 'api/v1/subjects/nope.json', false)).toMatchObject({ status: 404 });
  });

  it('leaves pages to Docusaurus', () => {
    expect(answer(content, 'catalog/kettle/', true)).toBeNull();
    expect(answer(content, '', true)).toBeNull();
  });

  it('shows the problems of a dataset in place of every page, as text', () => {
    const problem = {
      file: 'catalog/<b>.yaml',
      line: 1,
      column: 2,
      rule: 'id-unknown',
      severity: 'error',
      message: 'There is no stage "<script>"',
      hint: 'Did you mean "trial"?',
    } as const;
    const warning = { ...problem, file: 'catalog/a.yaml', severity: 'warning' as const };
    const broken = { data: null, problems: [warning, problem] };
    const body = String(answer(broken, 'catalog/kettle/', true)?.body);
    expect(body).toContain('catalog/&lt;b&gt;.yaml:1:2');
    expect(body).toContain('There is no stage &quot;&lt;script&gt;&quot;');
    expect(body.indexOf('catalog/a.yaml')).toBeGreaterThan(body.indexOf('catalog/&lt;b&gt;.yaml'));
    expect(answer(broken, 'main.js', false)).toBeNull();
    expect(answer(broken, 'api/v1/subjects/kettle.json', false)).toMatchObject({ status: 503 });
  });
});

describe('createReloader', () => {
  it('reloads open pages once a server is connected', () => {
    const sent: string[] = [];
    const reloader = createReloader();
    reloader.reload();
    reloader.connect({ webSocketServer: { clients: [] }, sendMessage: (_, type) => sent.push(type) });
    reloader.reload();
    expect(sent).toEqual(['static-changed']);
  });
});
