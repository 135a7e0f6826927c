import { describe, expect, it } from 'vitest';
import { createHeaderRules, renderHeaderRules } from '../artifacts/host/headers';
import { parseHeaderRules, toHeaders } from './headers';

const rules = createHeaderRules(
  { baseUrl: '/docs/' },
  {
    top: ['404.html', 'api/', 'assets/', 'catalog/', 'embed/', 'index.html'],
    embed: ['1.0.0/', 'card.css', 'subjects/', 'v1/'],
    scriptHashes: [`'sha256-abc='`],
  },
);
const parsed = parseHeaderRules(renderHeaderRules(rules));

describe('_headers', () => {
  it('has the content of the rules', () => {
    const lower = rules.map(({ pattern, headers }) => ({
      pattern,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    }));
    expect(parsed).toEqual(lower);
  });

  it('can be parsed with comments and other line endings', () => {
    expect(parseHeaderRules('# why\r\n/a/*\r\n  X-A: b: c \r\n\r\n  X-D: e\r\n')).toEqual([
      { pattern: '/a/*', headers: { 'x-a': 'b: c', 'x-d': 'e' } },
    ]);
  });

  it('joins the values of two rules for one header, as hosts do', () => {
    const twice = parseHeaderRules('/*\n  X-A: 1\n/a\n  X-A: 2\n');
    expect(toHeaders(twice, '/a')).toEqual({ 'x-a': '1, 2' });
    expect(toHeaders(twice, '/ab')).toEqual({ 'x-a': '1' });
  });

  it.each([
    ['/docs/', /^public, max-age=0, must-revalidate$/, undefined, /frame-ancestors 'self'$/],
    [
      '/docs/catalog/a/',
      /^public, max-age=0, must-revalidate$/,
      // Its Markdown twin is below the same path.
      '*',
      /script-src 'self' 'sha256-abc='/,
    ],
    ['/docs/api/v1/index.json', /max-age=300/, '*', /^default-src 'none'.*sandbox$/],
    ['/docs/embed/v1/stage-badge.js', /max-age=300/, '*', /sandbox$/],
    ['/docs/embed/card.css', /max-age=300/, '*', /sandbox$/],
    ['/docs/embed/1.0.0/stage-badge.js', /immutable$/, '*', /sandbox$/],
    ['/docs/embed/subjects/a/', /max-age=300/, '*', /frame-ancestors \*$/],
    ['/docs/assets/js/main.js', /immutable$/, undefined, /./],
  ])('%s', (path, cacheControl, origin, policy) => {
    const headers = toHeaders(parsed, path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toMatch(cacheControl);
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(headers['content-security-policy']).toMatch(policy);
  });
});
