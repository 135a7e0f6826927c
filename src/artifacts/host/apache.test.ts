import { describe, expect, it } from 'vitest';
import { renderApacheHost } from './apache';

const render = (baseUrl: string): string =>
  renderApacheHost({
    siteUrl: 'https://stages.example.org',
    baseUrl,
    headers: [
      { pattern: `${baseUrl}*`, headers: { 'X-Content-Type-Options': 'nosniff' } },
      { pattern: `${baseUrl}a.b`, headers: { 'Content-Type': 'text/plain; x="y"' } },
    ],
    redirects: [[`${baseUrl}old+1/`, `${baseUrl}new/`]],
    rewrites: [],
  });

describe('renderApacheHost', () => {
  it('serves the folder at the root, or below the path of the site', () => {
    expect(render('/')).toContain('DocumentRoot "${STAGEBOOK_ROOT}"');
    expect(render('/')).not.toContain('Alias');
    expect(render('/stages/')).toContain('Alias "/stages" "${STAGEBOOK_ROOT}"');
    expect(render('/stages/')).not.toContain('DocumentRoot');
  });

  it('matches the beginning of a pattern with a star, and the whole of any other', () => {
    expect(render('/')).toContain(
      '<LocationMatch "^/">\n    Header always set X-Content-Type-Options "nosniff"',
    );
    expect(render('/')).toContain('<LocationMatch "^/a\\.b$">\n    ForceType "text/plain; x=\\"y\\""');
  });

  it('escapes the paths of redirects, which Apache reads as patterns', () => {
    expect(render('/')).toContain('RewriteRule "^/old\\+1/$" "/new/" [R=301,L]');
  });
});
