import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostServer } from './host-process';
import type { RunningHost } from './host-process';
import type { SiteRules } from '../../src/artifacts/host/site-rules';
import { deriveRewrites } from '../../src/artifacts/host/site-rules';
import { findProgram } from '../../scripts/programs';
import { parseHeaderRules } from '../../src/serve/headers';
import { startHost } from './host-process';

const root = path.resolve('build');

/** The rules of the built site for any base path; the files are the same. */
const rulesFor = (baseUrl: string): SiteRules => ({
  siteUrl: 'https://stages.example.org',
  baseUrl,
  headers: parseHeaderRules(readFileSync(path.join(root, '_headers'), 'utf8')).map(
    ({ pattern, headers }) => ({
      pattern: `${baseUrl}${pattern.slice(1)}`,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
          value,
        ]),
      ),
    }),
  ),
  redirects: [[`${baseUrl}stages/early/`, `${baseUrl}stages/alpha/`]],
  rewrites: deriveRewrites(baseUrl),
});

const servers: readonly HostServer[] = ['nginx', 'caddy', 'apache'];
const cases = servers.flatMap((server) => ['/', '/docs/'].map((baseUrl) => ({ server, baseUrl })));

describe.each(cases)('$server serves the built site at $baseUrl', ({ server, baseUrl }) => {
  const program = findProgram(server);
  const test = program === null ? it.skip : it;
  let host: RunningHost;

  beforeAll(async () => {
    if (program !== null) host = await startHost(server, program, rulesFor(baseUrl), root);
  });
  afterAll(async () => {
    if (program !== null) await host.stop();
  });

  const ask = (file: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${host.origin}${baseUrl}${file}`, { redirect: 'manual', ...init });

  test('sends pages with the policy of the site', async () => {
    const response = await ask('stages/alpha/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const home = await ask('');
    expect(home.status).toBe(200);
    expect(home.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });

  test.each([
    ['api/v1/', 'application/json'],
    ['api/v1/catalog.csv', 'text/csv'],
    ['api/v1/catalog.ndjson', 'application/x-ndjson'],
    ['api/v1/catalog.json', 'application/json'],
    ['api/v1/stages.d.ts', 'text/plain'],
    ['badges/source-postgres/status.svg', 'image/svg+xml'],
    ['feeds/changes.atom', 'application/atom+xml'],
    ['feeds/changes.json', 'application/feed+json'],
    ['feeds/deadlines.ics', 'text/calendar'],
    ['embed/v1/stage-badge.js', 'text/javascript'],
    ['pictures/site.png', 'image/png'],
    ['llms.txt', 'text/plain'],
  ])('allows every origin to read %s', async (file, type) => {
    const response = await ask(file);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toBe('ETag');
    expect(response.headers.get('cache-control')).toContain('max-age=300');
  });

  test.each(['catalog/source-postgres.md', 'stages/alpha.md', 'support/supported.md'])(
    'allows every origin to read the Markdown of %s',
    async (file) => {
      const response = await ask(file);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-expose-headers')).toBe('ETag');
    },
  );

  test('compresses, and recognises its ETag', async () => {
    const response = await ask('api/v1/catalog.json', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const etag = response.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await ask('api/v1/catalog.json', {
      headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': etag },
    });
    expect(again.status).toBe(304);
  });

  test('lets any site frame a card, and only itself frame a page', async () => {
    const card = await ask('embed/subjects/source-postgres/');
    expect(card.status).toBe(200);
    expect(card.headers.get('content-security-policy')).toContain('frame-ancestors *');
  });

  test('answers a preflight', async () => {
    const response = await ask('api/v1/catalog.json', {
      method: 'OPTIONS',
      headers: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'GET' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain('GET');
  });

  test('answers unknown paths with JSON below the API and with the 404 page elsewhere', async () => {
    const document = await ask('api/v1/subjects/nope.json');
    expect(document.status).toBe(404);
    expect(await document.json()).toEqual({ error: { code: 'not-found', path: null } });
    const page = await ask('catalog/nope/');
    expect(page.status).toBe(404);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect((await ask('_headers')).status).toBe(404);
    expect((await ask('_redirects')).status).toBe(404);
  });

  test.each([
    ['catalog/source-postgres?edition=cloud', 'catalog/source-postgres/?edition=cloud'],
    ['stages/early/?edition=cloud', 'stages/alpha/?edition=cloud'],
    ['stages/early/', 'stages/alpha/'],
  ])('redirects from %s to the new address, and never names the server behind a proxy', async (from, to) => {
    const response = await ask(from);
    expect([301, 308]).toContain(response.status);
    expect(response.headers.get('location')).toBe(
      server === 'apache' ? `https://stages.example.org${baseUrl}${to}` : `${baseUrl}${to}`,
    );
  });
});
