import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllHeaders } from 'netlify-headers-parser';
import { parseAllRedirects } from 'netlify-redirect-parser';
import { parseHeaderRules } from '../../src/serve/headers';
import { sites } from '../../scripts/test/sites';

describe.each(sites)("Netlify's own parsers read the $name site", ({ out }) => {
  it('find each header of `_headers`', async () => {
    const { headers, errors } = await parseAllHeaders({
      // The package infers the list's type from its empty default.
      headersFiles: [`${out}/_headers`] as string[] as never[],
      netlifyConfigPath: undefined,
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    const read = headers.map(({ for: pattern, values }) => ({
      pattern,
      headers: Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value])),
    }));
    expect(read).toEqual(parseHeaderRules(readFileSync(`${out}/_headers`, 'utf8')));
  });

  it('find each redirect of `_redirects`', async () => {
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [`${out}/_redirects`],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    const lines = readFileSync(`${out}/_redirects`, 'utf8').split('\n').filter(Boolean);
    const read = redirects as { from: string; to: string; status: number }[];
    expect(read.map(({ from, to, status }) => `${from} ${to} ${status}`)).toEqual(lines);
  });
});

it('stays within the limits of Cloudflare Pages', () => {
  for (const { out } of sites) {
    const headers = readFileSync(`${out}/_headers`, 'utf8').split('\n');
    expect(headers.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    const redirects = readFileSync(`${out}/_redirects`, 'utf8').split('\n').filter(Boolean);
    expect(redirects.length).toBeLessThanOrEqual(2_000);
    for (const line of [...headers, ...redirects]) expect(line.length).toBeLessThanOrEqual(2_000);
    for (const rule of redirects) expect(rule).toMatch(/ (200|301|302|303|307|308)$/);
  }
});
