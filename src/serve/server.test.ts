import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHeaderRules, renderHeaderRules } from '../artifacts/host/headers';
import { createSiteServer } from './server';

let directory = '';
let server: Server;
let address = '';

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
};

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'serve-'));
  write('404.html', 'Nothing here');
  write('index.html', 'Home');
  write('catalog/a/index.html', 'A subject. '.repeat(200));
  write('api/v1/subjects/a.json', '{}');
  write('api/v1/stages.d.ts', 'export type A = 1;');
  write('badges/a/status.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write('embed/1.0.0/stage-badge.js', '1');
  write('embed/subjects/a/index.html', 'Card');
  write('assets/js/main.123.js', '1');
  const rules = createHeaderRules(
    { baseUrl: '/base/' },
    {
      top: ['404.html', 'api/', 'assets/', 'badges/', 'catalog/', 'embed/', 'index.html'],
      embed: ['1.0.0/', 'subjects/'],
      scriptHashes: ["'sha256-first'", "'sha256-early'"],
    },
  );
  write('_headers', renderHeaderRules(rules));
  write('_redirects', '/base/old/ /base/catalog/a/ 301\n/base/api/v1/ /base/api/v1/subjects/a.json 200\n');
  server = createSiteServer({ directory, baseUrl: '/base/' });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const bound = server.address();
  address = typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}` : '';
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(`${address}${path}`, { headers, method, redirect: 'manual' });

describe('the server of the built site', () => {
  it('sends a page compressed, with revalidation and a policy for its own scripts', async () => {
    const response = await ask('/base/catalog/a/', { 'accept-encoding': 'br' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy.match(/'sha256-/g)).toHaveLength(2);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
  });

  it("answers the API's folder with its index", async () => {
    const response = await ask('/base/api/v1/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('redirects a path without a final slash to the page', async () => {
    const response = await ask('/base/catalog/a?edition=cloud');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/base/catalog/a/?edition=cloud');
  });

  it('allows other sites to read public files', async () => {
    for (const path of ['/base/api/v1/subjects/a.json', '/base/badges/a/status.svg']) {
      const { headers } = await ask(path);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cache-control')).toContain('max-age=300');
    }
    const card = await ask('/base/embed/subjects/a/');
    expect(card.headers.get('content-security-policy')).toContain('frame-ancestors *');
  });

  it.each(['/base/assets/js/main.123.js', '/base/embed/1.0.0/stage-badge.js'])(
    'lets browsers cache %s permanently',
    async (path) => {
      expect((await ask(path)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    },
  );

  it('answers a missing API document with JSON, and any other missing path with the 404 page', async () => {
    const missing = await ask('/base/api/v1/subjects/nope.json');
    expect(missing.status).toBe(404);
    expect(await missing.json()).toEqual({
      error: { code: 'not-found', path: '/api/v1/subjects/nope.json' },
    });
    const page = await ask('/base/catalog/nope/');
    expect(page.status).toBe(404);
    expect((await ask('/base/nothing/is/here/')).headers.get('content-security-policy')).toContain("'self'");
    expect(await page.text()).toContain('Nothing here');
    const image = await ask('/base/badges/nope/status.svg');
    expect(image.status).toBe(404);
    expect(image.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  // `fetch` normalises addresses; this function sends them unchanged.
  const askRaw = (path: string): Promise<{ status: number; headers: Record<string, unknown> }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(address);
      request({ hostname, port, path }, (response) => {
        response.resume();
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
      })
        .on('error', reject)
        .end();
    });

  it.each([
    ['//', 404],
    ['//base//', 200],
    ['/base/%2e%2e/base/', 200],
    ['/base/api/..%2fembed/subjects/a/', 200],
    ['/base/./_headers', 404],
    ['/base//_headers', 404],
    ['/base/%5c%5cevil.example/', 404],
    ['*', 404],
    ['http://[', 404],
  ])('answers %s with %i and stays available', async (path, status) => {
    expect((await askRaw(path)).status).toBe(status);
    expect((await ask('/base/')).status).toBe(200);
  });

  it('never redirects to another host', async () => {
    for (const path of ['//base/catalog/a', '/base//catalog/a', '/base/%2f%2fcatalog/a']) {
      const { status, headers } = await askRaw(path);
      expect([status, headers.location]).toEqual([301, '/base/catalog/a/']);
    }
  });

  it('chooses the headers of the sent file, however the path is written', async () => {
    const { headers } = await askRaw('/base/embed/subjects/../../catalog/a/');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  });

  it("applies the site's redirects and keeps the query", async () => {
    const response = await ask('/base/old/?edition=cloud');
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      '/base/catalog/a/?edition=cloud',
    ]);
  });

  it('answers preflight, HEAD and range requests', async () => {
    const preflight = await ask('/base/api/v1/subjects/a.json', {}, 'OPTIONS');
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('GET');
    expect((await ask('/base/', {}, 'HEAD')).status).toBe(200);
    const part = await ask('/base/api/v1/stages.d.ts', { range: 'bytes=0-5' });
    expect([part.status, await part.text()]).toEqual([206, 'export']);
  });

  it.each(['/other/', '/base/../../etc/passwd', '/base/%2e%2e/%2e%2e/etc/passwd', '/base/%00', '/base/%ff'])(
    'answers 404 for %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('sends type declarations as text, not as video', async () => {
    const { headers } = await ask('/base/api/v1/stages.d.ts');
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it('does not serve files that are written for the host', async () => {
    expect((await ask('/base/_headers')).status).toBe(404);
  });

  it('rejects methods that change something', async () => {
    const response = await ask('/base/', {}, 'POST');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });
});
